import QtQuick
import QtQuick.Layouts

// The pill that says there is more, and goes there.
KioskButton {
    Layout.fillWidth: true
    Layout.preferredWidth: 100
    implicitHeight: Math.max(Theme.minimumTarget + Theme.unit, implicitContentHeight + topPadding + bottomPadding)
    cornerRadius: Math.min(Theme.radius, height / 2)
    font.pixelSize: Theme.barSize
    topPadding: 4
    bottomPadding: 4
    fill: Theme.primarySoft
    fillPressed: Theme.card
}
