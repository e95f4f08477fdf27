import QtQuick
import QtQuick.Layouts

// The hairline between the rows of a card.
Rectangle {
    Layout.fillWidth: true
    Layout.topMargin: Theme.spaceSmall
    Layout.bottomMargin: Theme.spaceSmall
    implicitHeight: Theme.hairlineWidth
    color: Theme.hairline
}
