import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Controls

// The face of one key: a drawing or a text on a plain tile.
KeyPanel {
    id: root

    property string iconName: ""
    property string label: root.control ? root.control.displayText : ""
    property bool second: false
    property bool marked: false
    readonly property bool pressed: root.control ? root.control.pressed : false

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.unit / 2 + 1
        radius: Theme.radiusSmall
        color: root.pressed || root.marked ? Theme.keyPressed : root.second ? Theme.keyFillSecond : Theme.keyFill
        border.width: Theme.contrast ? Theme.hairlineWidth : 0
        border.color: Theme.border

        Icon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
            color: Theme.ink
            size: Theme.keySize
        }

        Text {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.control && root.control.uppercased && !root.second ? root.label.toUpperCase() : root.label
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            // A word that is wider than its key, as on a key that gave room to others, gets smaller letters.
            font.pixelSize: Theme.whole(text, root.second ? Math.max(Theme.smallestFont, Theme.keySize * 0.85) : Theme.keySize, parent.width - Theme.unit)
        }
    }
}
