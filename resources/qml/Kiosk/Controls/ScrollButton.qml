import QtQuick
import QtQuick.Layouts

// The pill that says there is more, and goes there. Where its words need all of it, they stand without the drawing.
KioskButton {
    id: root

    // While the keys are open it is passed over: they close as the focus leaves the field, and with the room that they
    // leave it may be gone, and the focus with it.
    readonly property var inputMethod: Qt.inputMethod

    focusPolicy: inputMethod.visible ? Qt.NoFocus : Qt.TabFocus

    // How wide it will be at least; not its width, which the drawing has a part in.
    property real room: Theme.panelWidth

    // What stands on the one beside it: both have their drawing, or neither.
    property string beside: ""

    iconSize: Math.min(Theme.iconSize, Theme.moreSize * 1.2)
    iconShown: Math.max(Theme.widthOf(text, Theme.moreSize), Theme.widthOf(beside, Theme.moreSize)) + iconSize + Theme.gap + 2 * leftPadding < room
    leftPadding: Theme.spaceSmall
    rightPadding: Theme.spaceSmall
    Layout.fillWidth: true
    Layout.preferredWidth: 100
    implicitHeight: Math.max(Theme.minimumTarget, implicitContentHeight + topPadding + bottomPadding)
    cornerRadius: Math.min(Theme.radius, height / 2)
    font.pixelSize: Theme.moreSize
    topPadding: 4
    bottomPadding: 4
    fill: Theme.primarySoft
    fillPressed: Theme.card
}
