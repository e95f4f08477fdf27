import QtQuick

// A small outlined button inside a card.
KioskButton {
    cornerRadius: Theme.radiusSmall
    implicitHeight: Math.max(Theme.minimumTarget, Theme.secondarySize + Theme.sized(24, 48),
                             implicitContentHeight + topPadding + bottomPadding)
    font.pixelSize: Theme.secondarySize
}
