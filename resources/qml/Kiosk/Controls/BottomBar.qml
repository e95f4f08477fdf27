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
            // By number, so that a button keeps the focus when its words change.
            model: root.items.length

            BarButton {
                required property int index
                readonly property var entry: root.items[index] ?? ({})

                objectName: "bar_" + (entry.key ?? "")
                Layout.fillHeight: true
                text: entry.text ?? ""
                iconName: entry.icon ?? ""
                onClicked: root.chosen(entry.key)
            }
        }
    }
}
