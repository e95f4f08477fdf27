import QtQuick
import QtQuick.Layouts

// A light with words: filled, hollow or crossed, so that it differs without colour.
RowLayout {
    id: root

    property string kind: "none" // none, waiting, success, warning, error
    property string text: ""
    readonly property color tone: kind === "success" ? Theme.success : kind === "warning" ? Theme.warning
                                : kind === "error" ? Theme.error : Theme.inkSecond

    spacing: Theme.spaceSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        implicitWidth: Math.round(Theme.smallSize * 0.7)
        implicitHeight: implicitWidth
        radius: root.kind === "warning" ? 0 : width / 2
        rotation: root.kind === "warning" ? 45 : 0
        color: root.kind === "none" || root.kind === "waiting" ? "transparent" : root.tone
        border.width: Theme.borderWidth
        border.color: root.tone

        Rectangle {
            anchors.centerIn: parent
            visible: root.kind === "error"
            width: parent.width * 0.6
            height: Theme.borderWidth
            color: Theme.card
        }
    }

    SmallText {
        visible: text !== ""
        text: root.text
        color: Theme.ink
        Accessible.ignored: true
    }
}
