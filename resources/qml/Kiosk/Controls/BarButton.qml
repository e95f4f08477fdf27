import QtQuick
import QtQuick.Layouts

// A button of the bottom bar: drawing above label, side by side on a wide panel.
KioskButton {
    id: root

    // A long label gets more of the bar than a short one.
    Layout.fillWidth: true
    Layout.minimumWidth: Theme.minimumTarget
    implicitWidth: leftPadding + rightPadding + (Theme.wide ? Theme.iconSize + face.columnSpacing : 0) + Theme.widthOf(text, Theme.barSize)
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
                font.pixelSize: Theme.whole(text, root.font.pixelSize, root.availableWidth - (Theme.wide ? Theme.iconSize + face.columnSpacing : 0))
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
