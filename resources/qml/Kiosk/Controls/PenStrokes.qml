import QtQuick

// What a pen draws just now: a path in SVG grammar that grows with every move, so it is painted and not a `Drawing`.
// Not a Shape: on the software renderer a Shape that a Flickable has scrolled out of sight altogether is drawn all the
// same, on top of whatever is there.
Canvas {
    id: root

    property string path: ""
    property color stroke: "transparent"
    // In pixels.
    property real strokeWidth: 1

    renderTarget: Canvas.Image
    renderStrategy: Canvas.Immediate
    Accessible.ignored: true

    onPathChanged: requestPaint()
    onStrokeChanged: requestPaint()
    onStrokeWidthChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()

    onPaint: {
        const context = getContext("2d");
        context.reset();
        if (path === "")
            return;
        context.path = path;
        context.strokeStyle = stroke;
        context.lineWidth = strokeWidth;
        context.lineCap = "round";
        context.lineJoin = "round";
        context.stroke();
    }
}
