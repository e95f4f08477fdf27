import QtQuick

// A small outlined button inside a card.
KioskButton {
    cornerRadius: Theme.radiusSmall
    implicitHeight: Math.max(Theme.minimumTarget, Theme.bodySize + Theme.unit * (Theme.compact ? 3 : 6),
                             implicitContentHeight + topPadding + bottomPadding)
    font.pixelSize: Theme.compact ? Theme.smallSize : Theme.bodySize
}
