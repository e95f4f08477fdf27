import QtQuick
import QtQuick.Layouts

// A button of the bottom bar: drawing above label, side by side on a wide panel.
KioskButton {
    id: root

    // What is beside the words.
    property real beside: 0
    // What it is given at least.
    property real least: Theme.minimumTarget

    // A long label gets more of the bar than a short one.
    Layout.fillWidth: true
    Layout.minimumWidth: least
    implicitWidth: Math.max(least, Math.ceil(beside + Theme.widthOf(text, Theme.barSize)) + 1)
    implicitHeight: Math.max(Theme.minimumTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceSmall / 2
    rightPadding: Theme.spaceSmall / 2
    topPadding: Theme.wide ? 0 : Theme.spaceSmall
    bottomPadding: topPadding
    font.pixelSize: Theme.barSize
    font.weight: Font.Normal
    fill: "transparent"
    outline: "transparent"
    cornerRadius: Theme.radiusSmall

    contentItem: Item {
        implicitWidth: face.implicitWidth
        implicitHeight: face.implicitHeight

        GridLayout {
            id: face

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.spaceSmall
            rowSpacing: Theme.spaceSmall / 2

            Icon {
                Layout.alignment: Qt.AlignCenter
                name: root.iconName
                size: Theme.wide ? Math.min(Theme.iconSize, Theme.barSize * 1.3) : Theme.iconSize
            }

            Text {
                Layout.fillWidth: true
                text: root.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Theme.wide ? Text.AlignLeft : Text.AlignHCenter
                font.family: root.font.family
                font.weight: root.font.weight
                font.pixelSize: Theme.whole(text, root.font.pixelSize, root.width - root.beside)
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
