pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A modal panel inside the window. The focus goes in and stays in; Escape is Back.
FocusScope {
    id: root

    property bool opened: false
    property string heading: ""
    property string text: ""
    property string iconName: ""
    property string primaryText: ""
    property string secondaryText: ""
    property string tertiaryText: ""
    // With more to choose than most: where its height runs short it takes all the width that there is.
    property bool roomy: false
    property Item firstFocus: null
    default property alias content: contentColumn.data

    signal primaryClicked
    signal secondaryClicked
    signal tertiaryClicked
    signal back
    // Touched beside its buttons.
    signal touched

    property Item focusBefore: null

    anchors.fill: parent
    visible: opened
    z: 100

    Accessible.role: Accessible.Dialog
    Accessible.name: heading
    Accessible.description: text

    Keys.onEscapePressed: root.back()
    Keys.onBackPressed: root.back()

    function takeFocus(): void {
        const first = firstFocus ?? panelScope.nextItemInFocusChain(true);
        if (opened && first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    function isInside(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === root)
                return true;
        }
        return false;
    }

    function openedNow(): void {
        focusBefore = Window.activeFocusItem;
        Qt.callLater(takeFocus);
    }

    // What is gone to by a key comes into sight, with its ring.
    function show(item: Item): void {
        for (let up = item; up && up !== root; up = up.parent) {
            if (up !== view.contentItem)
                continue;
            const top = item.mapToItem(view.contentItem, 0, 0).y - Theme.gap;
            const bottom = top + item.height + 2 * Theme.gap;
            if (top < view.contentY || bottom > view.contentY + view.height)
                view.contentY = Math.max(0, Math.min(top, view.contentHeight - view.height));
        }
    }

    onOpenedChanged: {
        if (opened) {
            openedNow();
        } else if (focusBefore) {
            if (focusBefore.visible && focusBefore.enabled)
                focusBefore.forceActiveFocus(Qt.OtherFocusReason);
            focusBefore = null;
        }
    }
    Component.onCompleted: {
        if (opened)
            openedNow();
    }

    // Tab past the last button comes round to the first one; past the first, to the last.
    Connections {
        target: root.Window.window
        enabled: root.opened
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (root.opened && !root.isInside(item))
                Qt.callLater(root.takeFocus);
            else if (root.opened)
                root.show(item);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    // Touches beside the panel go nowhere.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onPressed: root.touched()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: panel

        objectName: "dialoguePanel"
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.above / 2
        // A wide panel has more width than height: there it grows with its letters, before anything has to be scrolled.
        width: root.roomy && Theme.wide && (Theme.down < 1080 || Theme.growth > 1) ? parent.width - 2 * Theme.gap : Math.min(parent.width - 2 * Theme.gap, Theme.wide ? Theme.sized(900, 1200) * Theme.headingScale : Theme.sized(900, 920))
        height: Math.min(parent.height - Theme.above - 2 * Theme.gap, column.implicitHeight + 2 * column.edge)
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.contrast ? Theme.strongBorderWidth : Theme.hairlineWidth
        border.color: Theme.border

        Item {
            id: panelScope

            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            readonly property real edge: Theme.sized(24, 48)

            anchors.fill: parent
            anchors.margins: edge
            spacing: Theme.spaceMedium

            Flickable {
                id: view

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: contentHeight
                contentWidth: width
                contentHeight: words.implicitHeight
                interactive: contentHeight > height + 1
                boundsBehavior: Flickable.StopAtBounds
                maximumFlickVelocity: Theme.flick
                clip: interactive

                ColumnLayout {
                    id: words

                    width: view.width
                    spacing: Theme.spaceMedium

                    RowLayout {
                        spacing: Theme.spaceMedium

                        Icon {
                            visible: root.iconName !== ""
                            name: root.iconName
                            size: Theme.headingSize * 0.8
                        }

                        Heading {
                            text: root.heading
                            // Of the room that the words have, and not of its own width, which follows its letters.
                            font.pixelSize: Theme.whole(text, Math.max(Theme.bodySize, Theme.headingSize * 0.82), view.width - (root.iconName !== "" ? Theme.headingSize * 0.8 + Theme.gap : 0))
                        }
                    }

                    BodyText {
                        visible: text !== ""
                        text: root.text
                    }

                    ColumnLayout {
                        id: contentColumn

                        Layout.fillWidth: true
                        visible: children.length > 0
                        spacing: Theme.spaceMedium
                    }
                }
            }

            // Nothing needs a drag, as on a page.
            RowLayout {
                visible: view.interactive
                spacing: Theme.gap

                ScrollButton {
                    id: down

                    objectName: "moreBelow"
                    text: qsTr("More below")
                    beside: up.text
                    iconName: "down"
                    room: view.width / 2
                    enabled: view.contentY + view.height < view.contentHeight - 1
                    onClicked: view.contentY = Math.min(view.contentY + view.height * 0.8, view.contentHeight - view.height)
                }

                ScrollButton {
                    id: up

                    objectName: "moreAbove"
                    text: qsTr("To the top")
                    beside: down.text
                    iconName: "up"
                    room: view.width / 2
                    visible: view.contentY > 0
                    onClicked: view.contentY = 0
                }
            }

            // On a wide panel in one row, to leave the words their room.
            GridLayout {
                Layout.fillHeight: false
                Layout.minimumHeight: implicitHeight
                columns: Theme.wide ? 3 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.spaceMedium

                PrimaryButton {
                    objectName: "dialoguePrimary"
                    Layout.columnSpan: Theme.wide ? 1 : 2
                    Layout.preferredWidth: 100
                    Layout.fillHeight: true
                    visible: root.primaryText !== ""
                    text: root.primaryText
                    font.pixelSize: Theme.actionSize
                    onClicked: root.primaryClicked()
                }

                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Layout.fillHeight: true
                    Layout.columnSpan: Theme.wide || root.tertiaryText !== "" ? 1 : 2
                    objectName: "dialogueSecondary"
                    visible: root.secondaryText !== ""
                    text: root.secondaryText
                    onClicked: root.secondaryClicked()
                }

                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Layout.fillHeight: true
                    objectName: "dialogueTertiary"
                    visible: root.tertiaryText !== ""
                    text: root.tertiaryText
                    onClicked: root.tertiaryClicked()
                }
            }
        }
    }
}
