import QtQuick
import Kiosk.Controls

// A page with one field above the letter keyboard, as the lobby window arranges them.
Rectangle {
    id: root

    property alias localeName: keyboard.localeName
    property alias locales: keyboard.locales
    readonly property alias panelHeight: keyboard.panelHeight
    property string typed: ""
    property bool email: false

    color: Theme.ground

    StepPage {
        objectName: "page"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        anchors.bottomMargin: keyboard.panelHeight
        clinicName: "Riverside Clinic"
        timeText: "9:42"
        stepCount: 5
        currentStep: 1
        stepCaption: "Step 1 of 5 · About you"
        heading: "Who is checking in?"

        TextField {
            objectName: "family"
            label: "Family name"
            extraHints: root.email ? Qt.ImhEmailCharactersOnly : Qt.ImhNone
            onEdited: text => root.typed = text
        }

        DateField {
            objectName: "birth"
            label: "Date of birth"
        }
    }

    Keyboard {
        id: keyboard

        objectName: "keyboard"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
    }

    BottomBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        items: [{ "key": "staff", "text": "Ask staff", "icon": "headphones" }, { "key": "language", "text": "Español", "icon": "globe" }]
    }
}
