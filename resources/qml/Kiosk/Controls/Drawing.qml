import QtQuick

// A path in SVG grammar, drawn into an image. Not a Shape: on the software renderer a Shape that a Flickable has
// scrolled out of sight altogether is drawn all the same, on top of whatever is there.
Canvas {
    id: root

    property string path: ""
    // Pixels per unit of the path.
    property real unitSize: 1
    property color stroke: "transparent"
    // In pixels.
    property real strokeWidth: 0
    property color fill: "transparent"
    property bool dashed: false

    renderTarget: Canvas.Image
    renderStrategy: Canvas.Immediate
    Accessible.ignored: true

    onPathChanged: requestPaint()
    onUnitSizeChanged: requestPaint()
    onStrokeChanged: requestPaint()
    onStrokeWidthChanged: requestPaint()
    onFillChanged: requestPaint()
    onDashedChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()

    onPaint: {
        const context = getContext("2d");
        context.reset();
        if (path === "" || unitSize <= 0)
            return;
        context.scale(unitSize, unitSize);
        context.path = path;
        if (fill.a > 0) {
            context.fillStyle = fill;
            context.fill();
        }
        if (strokeWidth > 0) {
            context.strokeStyle = stroke;
            context.lineWidth = strokeWidth / unitSize;
            context.lineCap = dashed ? "butt" : "round";
            context.lineJoin = "round";
            if (dashed)
                context.setLineDash([2, 2]);
            context.stroke();
        }
    }
}
