pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// How far along: one segment per step. Done is full, open is hollow, and the current one fills as its questions pass.
ColumnLayout {
    id: root

    property int count: 0
    property int current: 0 // counted from 1; count + 1 fills all
    // How much of the current step is behind, from 0 to 1.
    property real fraction: 0.5
    property string caption: ""
    // On a wide panel the header has said it.
    property bool captionShown: true

    Layout.fillWidth: true
    Layout.fillHeight: false
    spacing: Theme.gap
    Accessible.role: Accessible.ProgressBar
    Accessible.name: caption

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall

        Repeater {
            model: root.count

            Rectangle {
                id: segment

                required property int index
                readonly property bool now: index + 1 === root.current
                // One that has begun shows that it has, and one that is not done is not full.
                readonly property real share: index + 1 < root.current ? 1 : now ? Math.max(0.15, Math.min(0.9, root.fraction)) : 0

                Layout.fillWidth: true
                implicitHeight: Math.max(8, Theme.unit * 1.5)
                radius: height / 2
                color: now ? Theme.card : Theme.contrast ? Theme.ground : Theme.hairline
                border.width: now || Theme.contrast ? Theme.hairlineWidth : 0
                border.color: now ? Theme.primary : Theme.border

                Rectangle {
                    anchors.left: parent.left
                    width: Math.max(height, parent.width * segment.share)
                    height: parent.height
                    radius: height / 2
                    visible: segment.share > 0
                    color: Theme.primary
                }
            }
        }
    }

    SmallText {
        objectName: "headerCaption"
        Layout.fillWidth: true
        visible: root.captionShown && text !== ""
        text: root.caption
        font.pixelSize: Theme.headerSize
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
}
