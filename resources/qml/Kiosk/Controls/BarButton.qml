import QtQuick
import QtQuick.Layouts

// A button of the bottom bar: drawing above label, side by side on a low panel.
KioskButton {
    id: root

    Layout.fillWidth: true
    Layout.preferredWidth: 100
    implicitHeight: Math.max(Theme.minimumTarget + Theme.unit, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceSmall / 2
    rightPadding: Theme.spaceSmall / 2
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
            columns: Theme.compact ? 2 : 1
            columnSpacing: Theme.unit + 2
            rowSpacing: Theme.spaceSmall / 2

            Icon {
                Layout.alignment: Qt.AlignCenter
                name: root.iconName
                size: Theme.iconSize
            }

            Text {
                Layout.fillWidth: true
                text: root.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Theme.compact ? Text.AlignLeft : Text.AlignHCenter
                font: root.font
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
