pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Large digits for dates, phones and codes. Types into `target`, or into the numeric field that had the focus last.
Item {
    id: root

    property InputLine target: null
    property string nextText: qsTr("Next field")
    property string deleteText: qsTr("Delete")
    property string hideText: qsTr("Hide the keys")
    // Whether there is a key that puts the pad away.
    property bool hides: false
    readonly property InputLine served: target ?? lastLine
    property InputLine lastLine: null
    // Up to two signs beside the 0, such as a decimal point, as the field wants them.
    readonly property string signs: served?.signs ?? ""

    signal keyPressed(string key)
    signal nextPressed
    signal hidden

    Layout.fillWidth: true
    implicitWidth: 4 * Theme.primaryTarget + 5 * Theme.gap
    implicitHeight: 4 * Theme.minimumTarget + 3 * keys.rowSpacing

    function type(key: string): void {
        if (served)
            served.typeText(key);
        keyPressed(key);
    }

    function remember(item: Item): void {
        const line = item as InputLine;
        if (line && line.numeric)
            lastLine = line;
    }

    function press(key: string): void {
        if (key === "delete") {
            if (served)
                served.deleteBack();
            keyPressed(key);
        } else if (key === "next") {
            if (served)
                served.moveToNextField();
            nextPressed();
        } else if (key === "hide") {
            hidden();
        } else {
            type(key);
        }
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            root.remember(root.Window.activeFocusItem);
        }
    }

    Component.onCompleted: remember(root.Window.activeFocusItem)

    // The same face as a key of the letter keyboard.
    component PadKey: KioskButton {
        id: key

        property string sign: ""
        readonly property bool plain: sign.length === 1

        objectName: "digit_" + sign
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100
        Layout.preferredHeight: 100
        topPadding: 0
        bottomPadding: 0
        cornerRadius: Theme.radiusSmall
        foreground: Theme.ink
        outline: Theme.contrast ? Theme.border : "transparent"
        fill: plain ? Theme.keyFill : Theme.keyFillSecond
        fillPressed: Theme.keyPressed
        font.pixelSize: Theme.keySize
        font.weight: Font.Normal
        text: plain ? sign : ""
        iconName: sign === "delete" ? "delete" : sign === "next" ? "forward" : sign === "hide" ? "down" : ""
        accessibleName: sign === "delete" ? root.deleteText : sign === "next" ? root.nextText : sign === "hide" ? root.hideText : sign
        onClicked: root.press(sign)
    }

    component Gap: Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100
        Layout.preferredHeight: 100
    }

    GridLayout {
        id: keys

        anchors.fill: parent
        columns: 4
        columnSpacing: Math.max(8, Theme.unit + 2)
        rowSpacing: columnSpacing
        // Digits keep their places in a right-to-left layout, as on every phone.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: ["1", "2", "3", "delete", "4", "5", "6", "next", "7", "8", "9"]

            PadKey {
                required property string modelData

                sign: modelData
            }
        }

        Gap {}

        PadKey {
            visible: root.signs.length > 0
            sign: root.signs.charAt(0) || " "
        }

        Gap {
            visible: root.signs.length === 0
        }

        PadKey {
            sign: "0"
        }

        PadKey {
            visible: root.signs.length > 1
            sign: root.signs.charAt(1) || " "
        }

        Gap {
            visible: root.signs.length < 2
        }

        PadKey {
            visible: root.hides
            sign: "hide"
        }
    }
}
