pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What must be put right, above the fields, in the fields' own words. It takes the focus when it appears.
FocusScope {
    id: root

    property string title: qsTr("There is a problem")
    // A list of {field, text}.
    property var errors: []
    readonly property bool shown: errors.length > 0
    // One line, where there is no room for more; a touch on it leads to the first of what is to be mended.
    property bool brief: false
    // How high it is when it says everything; reckoned, as it must not follow from what is shown.
    readonly property real fullHeight: errors.reduce((sum, error) => sum + Math.max(Theme.minimumTarget + Theme.unit, linesOf(error.text) * Theme.bodySize * 1.37) + Theme.spaceSmall, Theme.bodySize * 1.37 + 2 * Theme.padding)

    signal fieldRequested(string field)

    Layout.fillWidth: true
    visible: shown
    implicitWidth: 480
    implicitHeight: !shown ? 0 : brief ? Math.max(Theme.minimumTarget, heading.implicitHeight + Theme.spaceSmall) : column.implicitHeight + 2 * Theme.padding
    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: errors.map(error => error.text).join(" ")
    Accessible.focusable: true

    function takeFocus(): void {
        if (shown)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    function announce(): void {
        if (shown)
            Accessible.announce(title + ". " + errors.map(error => error.text).join(" "), Accessible.Assertive);
    }

    // The first control that says what is wrong with it.
    function firstFaulty(within: Item): Item {
        for (const item of within.children) {
            if (!item.visible)
                continue;
            if (item.faulty === true || (typeof item.error === "string" && item.error !== ""))
                return item;
            const inner = firstFaulty(item);
            if (inner)
                return inner;
        }
        return null;
    }

    // Gone to anew, it is gone through from its beginning.
    onActiveFocusChanged: {
        if (activeFocus)
            return;
        for (const link of links.children)
            link.focus = false;
    }
    Keys.onReturnPressed: event => follow(event)
    Keys.onEnterPressed: event => follow(event)
    Accessible.onPressAction: root.lead()

    function linesOf(text: string): int {
        return Math.ceil(1.1 * Theme.widthOf(text, Theme.bodySize) / Math.max(1, width - 2 * Theme.padding - 2 * Theme.spaceSmall));
    }

    function follow(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            lead();
    }

    function lead(): void {
        if (shown)
            fieldRequested(errors[0].field ?? "");
    }

    FingerTap {
        enabled: root.brief
        onMeant: root.lead()
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        radius: Theme.radius
        color: Theme.errorSoft
        border.width: Theme.strongBorderWidth
        border.color: Theme.error

        FocusRing {
            innerRadius: frame.radius
            shown: root.activeFocus
        }
    }

    ColumnLayout {
        id: column

        x: Theme.padding
        y: root.brief ? (root.height - heading.implicitHeight) / 2 : Theme.padding
        width: root.width - 2 * Theme.padding
        spacing: Theme.spaceSmall

        RowLayout {
            id: heading

            spacing: Theme.gap

            Icon {
                name: "error"
                color: Theme.error
                size: Theme.bodySize * 1.2
            }

            BodyText {
                text: root.title
                strong: true
                color: Theme.error
                font.pixelSize: root.brief ? Theme.secondarySize : Theme.bodySize
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            id: links

            visible: !root.brief
            spacing: Theme.spaceSmall

            Repeater {
                model: root.errors

                KioskButton {
                    id: link

                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.text
                    font.pixelSize: Theme.bodySize
                    foreground: Theme.error
                    fill: "transparent"
                    outline: "transparent"
                    cornerRadius: Theme.radiusSmall
                    leftPadding: Theme.spaceSmall
                    rightPadding: Theme.spaceSmall
                    topPadding: 0
                    bottomPadding: 0
                    implicitHeight: Math.max(Theme.minimumTarget + Theme.unit, implicitContentHeight)
                    Accessible.role: Accessible.Link
                    onClicked: root.fieldRequested(modelData.field)

                    contentItem: Item {
                        implicitWidth: Math.ceil(Theme.widthOf(link.text, link.font.pixelSize))
                        implicitHeight: words.implicitHeight

                        LinkText {
                            id: words

                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            text: link.text
                            font.family: link.font.family
                            size: link.font.pixelSize
                            color: link.foreground
                        }
                    }
                }
            }
        }
    }
}
