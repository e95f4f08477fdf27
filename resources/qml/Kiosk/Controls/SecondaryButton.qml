import QtQuick

KioskButton {
    font.pixelSize: Theme.secondarySize
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
}
