pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The buttons that are always there.
Rectangle {
    id: root

    // A list of {key, text, icon}.
    property var items: []

    signal chosen(string key)

    implicitWidth: 480
    implicitHeight: row.implicitHeight + 2 * Theme.spaceSmall
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.hairline
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        spacing: Theme.spaceSmall

        Repeater {
            model: root.items

            BarButton {
                required property var modelData

                objectName: "bar_" + modelData.key
                Layout.fillHeight: true
                text: modelData.text
                iconName: modelData.icon
                onClicked: root.chosen(modelData.key)
            }
        }
    }
}
