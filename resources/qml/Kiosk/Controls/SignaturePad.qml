pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A place to sign with a finger. Strokes are kept as points from 0 to 1 of the width and of the height.
Item {
    id: root

    // A list of strokes, each a list of {x, y}. Changed only by assignment.
    property var strokes: []
    property string hint: ""
    // Who signs stands under the line; what to do stands beside it until the first stroke.
    property string signer: ""
    property string accessibleName: ""
    property bool faulty: false
    // What stands in it until the first stroke, told as well.
    readonly property string said: [signer, hint].filter(words => words !== "").join(" · ")
    readonly property bool empty: strokes.length === 0
    property var currentStroke: []

    signal changed

    Layout.fillWidth: true
    implicitWidth: 480
    // Beside the actions it is as wide as a name is long, and lower, to be seen whole below what is signed.
    implicitHeight: Math.max(words.height + Theme.px(14 * Theme.shrink), Theme.px(28 * Theme.shrink), Theme.sized(Theme.wide ? 116 : 180, Theme.wide ? 290 : 340))
    Accessible.role: Accessible.Canvas
    Accessible.name: accessibleName
    Accessible.description: said

    function clear(): void {
        currentStroke = [];
        strokes = [];
        changed();
    }

    function pointAt(x: real, y: real): var {
        return { "x": Math.max(0, Math.min(1, x / width)), "y": Math.max(0, Math.min(1, y / height)) };
    }

    // Half of it out of sight, it is not signed yet: a touch brings it into sight, and the next one signs.
    function comesIntoSight(): bool {
        for (let up = parent; up; up = up.parent) {
            const top = mapToItem(up, 0, 0).y;
            if (up.clip && (top < -1 || top + height > up.height + 1)) {
                forceActiveFocus(Qt.MouseFocusReason);
                return mapToItem(up, 0, 0).y !== top;
            }
        }
        return false;
    }

    // A tap is a dot: a line as short as can be seen.
    function pathOf(stroke: var): string {
        const points = stroke.map(p => (p.x * root.width).toFixed(1) + " " + (p.y * root.height).toFixed(1));
        if (points.length === 0)
            return "";
        return "M " + points.join(" L ") + (points.length === 1 ? " l 1 0" : "");
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: root.faulty ? Theme.strongBorderWidth : Theme.borderWidth
        border.color: root.faulty ? Theme.error : Theme.border
    }

    Rectangle {
        x: Theme.padding
        // Above the words, however large they are.
        y: Math.min(parent.height * 0.76, words.y - height)
        width: parent.width - 2 * Theme.padding
        height: Theme.hairlineWidth
        color: Theme.border
    }

    SmallText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.padding / 2
        horizontalAlignment: Text.AlignHCenter
        visible: root.empty && root.currentStroke.length === 0 && text !== ""
        text: root.said
        Accessible.ignored: true
    }

    SmallText {
        anchors.fill: words
        horizontalAlignment: Text.AlignHCenter
        visible: !words.visible && text !== ""
        text: root.signer
    }

    PenStrokes {
        anchors.fill: parent
        stroke: Theme.ink
        strokeWidth: Theme.strongBorderWidth + 1
        path: root.strokes.concat(root.currentStroke.length > 0 ? [root.currentStroke] : []).map(root.pathOf).join(" ")
    }

    MouseArea {
        anchors.fill: parent
        // The page must not scroll while someone signs.
        preventStealing: true
        onPressed: mouse => {
            if (root.comesIntoSight())
                mouse.accepted = false;
            else
                root.currentStroke = [root.pointAt(mouse.x, mouse.y)];
        }
        onPositionChanged: mouse => root.currentStroke = root.currentStroke.concat([root.pointAt(mouse.x, mouse.y)])
        onReleased: finish()
        onCanceled: finish()

        function finish(): void {
            if (root.currentStroke.length === 0)
                return;
            root.strokes = root.strokes.concat([root.currentStroke]);
            root.currentStroke = [];
            root.changed();
        }
    }
}
