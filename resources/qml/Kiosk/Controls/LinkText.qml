pragma ComponentBehavior: Bound

import QtQuick

// Words with a line under each of their lines. Qt's own goes missing under one or another where the window is drawn
// smaller than it is: it may be thinner than a dot of the screen.
Text {
    id: root

    // The size of the letters; a word that is wider than the text is set smaller, and is not broken.
    property int size: Theme.bodySize
    // A list of {width, top}, by the number of the line. Where its letters stand on it is asked of the font when it is
    // drawn: while larger letters come, lines are laid out before the metrics know of them.
    property var lines: []
    property var laidOut: []

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.pixelSize: Theme.whole(text, size, width)
    Accessible.ignored: true

    onLineLaidOut: line => {
        if (line.number === 0)
            laidOut = [];
        laidOut[line.number] = { "width": line.implicitWidth, "top": line.y };
        if (line.isLast)
            lines = laidOut;
    }

    FontMetrics {
        id: metrics

        font: root.font
    }

    Repeater {
        model: root.lines.length

        Rectangle {
            required property int index
            readonly property var line: root.lines[index] ?? ({})

            objectName: "underline"
            x: root.effectiveHorizontalAlignment === Text.AlignRight ? root.width - width : 0
            y: (line.top ?? 0) + metrics.ascent + metrics.underlinePosition
            width: line.width ?? 0
            height: Math.max(Theme.hairlineWidth, metrics.lineWidth)
            color: root.color
        }
    }
}
