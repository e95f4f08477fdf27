import QtQuick

// The dashed outline of an answer that stands apart: one small drawing of four corners, its sides repeated.
BorderImage {
    id: root

    property color stroke: "transparent"
    property real strokeWidth: 1
    // Of the outer edge.
    property real radius: 0
    readonly property real inset: strokeWidth / 2
    readonly property real bend: Math.max(1, radius - inset)
    // A corner is so many whole strokes and gaps, each about twice as long as wide; a side of the drawing is two.
    readonly property real corner: Math.PI / 2 * bend
    readonly property real period: corner / Math.max(1, Math.round(corner / (4 * strokeWidth)))
    readonly property int side: Math.round(2 * period)
    readonly property int edge: Math.ceil(radius)
    readonly property int size: 2 * edge + side

    border.left: edge
    border.right: edge
    border.top: edge
    border.bottom: edge
    horizontalTileMode: BorderImage.Round
    verticalTileMode: BorderImage.Round
    source: "image://drawing/" + encodeURIComponent([outline(edge + side), size, stroke, strokeWidth, "", `${period / strokeWidth / 2} ${period / strokeWidth / 2}`, "smooth", ""].join("|"))
    Accessible.ignored: true

    // Clockwise from the left end of the upper side; `far` is where the right and lower corners begin.
    function outline(far: int): string {
        const arc = ` A ${bend} ${bend} 0 0 1 `;
        const last = size - inset;
        return `M ${edge} ${inset} L ${far} ${inset}${arc}${last} ${edge} L ${last} ${far}${arc}${far} ${last}` + ` L ${edge} ${last}${arc}${inset} ${far} L ${inset} ${edge}${arc}${edge} ${inset} Z`;
    }
}
