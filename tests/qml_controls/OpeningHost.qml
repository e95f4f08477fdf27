import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// A page that is higher than the panel: what can be pressed in it is half in sight.
Rectangle {
    id: root

    property bool ready: true
    property string take: "Take the picture"

    color: Theme.ground

    StepPage {
        objectName: "page"
        anchors.fill: parent
        heading: "Take a picture of your card"
        primaryText: "Go on"

        Item {
            Layout.preferredHeight: root.height * 0.7
        }

        SecondaryButton {
            objectName: "take"
            Layout.fillWidth: true
            enabled: root.ready
            text: root.take
        }

        TextField {
            objectName: "below"
            label: "Your name"
        }
    }
}
