pragma ComponentBehavior: Bound

import QtQuick

// The ring around what has the focus: focus colour outside, a dark line inside it. Made for what has it, and no sooner.
Loader {
    id: root

    property real innerRadius: Theme.radius
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    z: 1
    active: shown

    sourceComponent: Rectangle {
        color: "transparent"
        radius: root.innerRadius + Theme.focusWidth
        border.width: Theme.focusWidth
        border.color: Theme.focus

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            color: "transparent"
            radius: root.innerRadius
            border.width: Theme.strongBorderWidth
            border.color: Theme.focusInk
        }
    }
}
