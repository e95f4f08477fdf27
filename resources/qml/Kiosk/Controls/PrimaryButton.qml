import QtQuick
import QtQuick.Layouts

// The one obvious thing to do on a screen.
KioskButton {
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    fill: Theme.primary
    fillPressed: Theme.primaryPressed
    foreground: Theme.primaryInk
    outline: down ? Theme.primaryPressed : Theme.primary
}
