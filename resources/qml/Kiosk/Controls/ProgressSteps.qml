pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// How far along: one segment per step, the current one half filled, with a caption in words.
GridLayout {
    id: root

    property int count: 0
    property int current: 0 // counted from 1; count + 1 fills all
    property string caption: ""

    Layout.fillWidth: true
    Layout.fillHeight: false
    columns: Theme.compact ? 2 : 1
    columnSpacing: Theme.spaceLarge
    rowSpacing: Theme.gap
    Accessible.role: Accessible.ProgressBar
    Accessible.name: caption

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.unit * 1.5

        Repeater {
            model: root.count

            Item {
                id: segment

                required property int index
                readonly property real share: index + 1 < root.current ? 1 : index + 1 === root.current ? 0.5 : 0

                Layout.fillWidth: true
                implicitHeight: Theme.unit * 1.5

                Rectangle {
                    anchors.fill: parent
                    radius: height / 2
                    color: Theme.hairline
                    border.width: Theme.contrast ? Theme.hairlineWidth : 0
                    border.color: Theme.border
                }

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * segment.share
                    height: parent.height
                    radius: height / 2
                    visible: segment.share > 0
                    color: Theme.primary
                }
            }
        }
    }

    SmallText {
        Layout.fillWidth: !Theme.compact
        // Beside the segments it leaves them room to be seen.
        Layout.maximumWidth: Theme.compact ? Theme.unit * 84 : Number.POSITIVE_INFINITY
        wrapMode: Text.Wrap
        visible: text !== ""
        text: root.caption
        Accessible.ignored: true
    }
}
