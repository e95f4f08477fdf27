import QtQuick
import QtQuick.Layouts

Text {
    id: root

    // Heavier and in first ink, for what matters in a card.
    property bool strong: false
    property bool second: !strong

    Layout.fillWidth: true
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: second ? Theme.inkSecond : Theme.ink
    font.family: Theme.fontFamily
    font.weight: strong ? Font.DemiBold : Font.Normal
    font.pixelSize: Theme.bodySize
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    // Behind a dialogue it is disabled, and not spoken.
    Accessible.ignored: !root.text || !root.enabled
}
