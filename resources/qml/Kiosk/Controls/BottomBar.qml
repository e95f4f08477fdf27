pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The buttons that are always there.
Rectangle {
    id: root

    // A list of {key, text, icon}.
    property var items: []

    // What a button has beside its words: margins and the drawing.
    readonly property real beside: Theme.spaceSmall + (Theme.wide ? Theme.iconSize + Theme.spaceSmall : 0)
    // Whether there is room for all buttons without a word that is broken: then each has what it takes, and the others
    // do not have it for their longer labels.
    readonly property bool unbroken: items.reduce((sum, entry) => sum + least(entry.text ?? ""), (items.length + 1) * Theme.spaceSmall) <= width

    signal chosen(string key)

    function least(words: string): real {
        return Math.max(Theme.minimumTarget, Math.ceil(beside + Theme.longestWord(words, Theme.smallestFont)) + 1);
    }

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
                beside: root.beside
                least: root.unbroken ? root.least(text) : Theme.minimumTarget
                onClicked: root.chosen(entry.key)
            }
        }
    }
}
