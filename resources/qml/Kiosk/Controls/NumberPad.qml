pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Large digits for dates, phones and codes. Types into `target`, or into the numeric field that had the focus last.
Item {
    id: root

    property InputLine target: null
    property string nextText: qsTr("Next field")
    property string deleteText: qsTr("Delete")
    readonly property InputLine served: target ?? lastLine
    property InputLine lastLine: null
    property int columns: Theme.compact ? 6 : 3
    readonly property int keyHeight: columns > 3 ? Theme.minimumTarget + Theme.unit * 2 : Theme.primaryTarget + (Theme.compact ? 0 : Theme.unit)

    signal keyPressed(string key)
    signal nextPressed

    Layout.fillWidth: true
    implicitWidth: 3 * Theme.primaryTarget + 4 * Theme.gap
    implicitHeight: keys.implicitHeight

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

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            root.remember(root.Window.activeFocusItem);
        }
    }

    Component.onCompleted: remember(root.Window.activeFocusItem)

    component PadKey: KioskButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        implicitHeight: root.keyHeight
        cornerRadius: Theme.radiusSmall
        foreground: Theme.ink
        outline: Theme.border
        fill: Theme.keyFill
        fillPressed: Theme.keyPressed
        font.pixelSize: Theme.controlSize
        font.weight: Font.Normal
    }

    GridLayout {
        id: keys

        width: root.width
        columns: root.columns
        columnSpacing: Theme.unit + 4
        rowSpacing: Theme.unit + 4
        // Digits keep their places in a right-to-left layout, as on every phone.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.columns > 3 ? ["1", "2", "3", "4", "5", "delete", "6", "7", "8", "9", "0", "next"]
                                 : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "delete", "0", "next"]

            PadKey {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                objectName: "digit_" + modelData
                text: digit ? modelData : ""
                iconName: modelData === "delete" ? "delete" : modelData === "next" ? "forward" : ""
                fill: digit ? Theme.keyFill : Theme.keyFillSecond
                accessibleName: modelData === "delete" ? root.deleteText : modelData === "next" ? root.nextText : modelData
                onClicked: {
                    if (digit) {
                        root.type(modelData);
                    } else if (modelData === "delete") {
                        if (root.served)
                            root.served.deleteBack();
                        root.keyPressed("delete");
                    } else {
                        if (root.served)
                            root.served.moveToNextField();
                        root.nextPressed();
                    }
                }
            }
        }
    }
}
