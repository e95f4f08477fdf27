import QtQuick
import QtQuick.Layouts

// The one heading of a screen.
Text {
    id: root

    // A larger heading for the welcome screen.
    property bool display: false

    Layout.fillWidth: true
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: Theme.ink
    lineHeight: 0.9
    font.family: Theme.fontFamily
    font.weight: Font.Bold
    font.pixelSize: Theme.whole(text, display ? Theme.displaySize : Theme.headingSize, width)
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
    // Behind a dialogue it is disabled, and not spoken.
    Accessible.ignored: !root.text || !root.enabled
}
