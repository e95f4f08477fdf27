import QtQuick

// A QR code from an SVG path of unit squares, with the quiet zone of four modules that ISO/IEC 18004 asks for.
Rectangle {
    id: root

    property string path: ""
    property int modules: 0
    // What the code is, for those who cannot see it.
    property string text: ""
    readonly property int quietZone: 4
    readonly property real module: modules > 0 ? Math.floor(Math.min(width, height) / (modules + 2 * quietZone)) : 0

    implicitWidth: Theme.px(62 * Theme.ample)
    implicitHeight: implicitWidth
    visible: modules > 0
    color: Theme.codeLight
    border.width: Theme.hairlineWidth
    border.color: Theme.hairline
    Accessible.role: Accessible.Graphic
    Accessible.name: text

    // Whole pixels per module, unsmoothed: scanners like sharp edges.
    Drawing {
        size: root.modules * root.module
        width: size
        height: size
        anchors.centerIn: parent
        smooth: false
        personal: true
        // Wherever else the page might have it, it is drawn once, where it is seen.
        path: root.visible ? root.path : ""
        units: root.modules
        fill: Theme.codeDark
    }
}
