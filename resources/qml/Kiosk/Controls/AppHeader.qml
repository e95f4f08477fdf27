import QtQuick
import QtQuick.Layouts

// The clinic's name and the time, above every step.
RowLayout {
    id: root

    property string clinicName: ""
    property string timeText: ""

    Layout.fillWidth: true
    Layout.fillHeight: false
    spacing: Theme.gap

    BodyText {
        text: root.clinicName
        strong: true
        font.pixelSize: Theme.compact ? Theme.smallSize : Math.round(Theme.bodySize * 0.9)
    }

    SmallText {
        Layout.fillWidth: false
        text: root.timeText
        wrapMode: Text.NoWrap
    }
}
