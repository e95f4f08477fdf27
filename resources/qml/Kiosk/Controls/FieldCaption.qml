import QtQuick
import QtQuick.Layouts

// Label, hint and error above a field. The field itself speaks them, so they stay out of the accessible tree.
ColumnLayout {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""

    // One that is empty would keep the height of what it said before.
    visible: label !== "" || hint !== "" || error !== ""
    Layout.fillWidth: true
    spacing: 0

    BodyText {
        visible: text !== ""
        text: root.label
        strong: true
        font.pixelSize: Theme.bodySize
        Accessible.ignored: true
    }

    SmallText {
        visible: text !== ""
        text: root.hint
        Accessible.ignored: true
    }

    RowLayout {
        visible: root.error !== ""
        Layout.fillWidth: true
        spacing: Theme.spaceSmall

        Icon {
            name: "error"
            color: Theme.error
            size: Theme.smallSize * 1.2
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.smallSize * 0.1
        }

        SmallText {
            text: root.error
            strong: true
            color: Theme.error
            Accessible.ignored: true
        }
    }
}
