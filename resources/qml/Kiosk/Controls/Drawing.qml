import QtQuick

// A path in SVG grammar as a square picture, drawn once for each size and colour (see kiosk/qt/drawings.py).
Image {
    id: root

    // The length of its sides in pixels.
    property real size: width
    property string path: ""
    // So many units of the path are as wide as the picture.
    property real units: 24
    property color stroke: "transparent"
    // In units of the path.
    property real strokeWidth: 0
    property color fill: "transparent"
    // What belongs to one patient is drawn for this item alone, and kept nowhere.
    property bool personal: false

    cache: !personal
    // It is drawn beside the window, which need not wait for it.
    asynchronous: personal
    source: path !== "" && size > 0 ? "image://drawing/" + encodeURIComponent([path, units, stroke, strokeWidth, fill, "", smooth ? "smooth" : "", personal ? "personal" : ""].join("|")) : ""
    sourceSize: Qt.size(size, size)
    Accessible.ignored: true
}
