import QtQuick
import QtQuick.Layouts
import "icons.js" as Icons

// A named line drawing on a 24 x 24 grid. Never the only carrier of a meaning, so never in the accessible tree.
Drawing {
    id: root

    property string name: ""
    property color color: Theme.primary
    property real weight: 2

    size: Theme.iconSize
    path: Icons.drawings[name] ?? ""
    stroke: color
    strokeWidth: weight
    // It has its room before it is drawn, and when it is drawn in another colour.
    Layout.preferredWidth: size
    Layout.preferredHeight: size
    mirror: LayoutMirroring.enabled && Icons.turning.includes(name)
}
