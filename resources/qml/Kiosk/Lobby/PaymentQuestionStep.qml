import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// A question about a charge: it goes to the desk, and is not asked to be paid until somebody has answered.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.payment

    heading: qsTr("What is it about?")
    subtitle: qsTr("Somebody will look at it and talk with you. Until then you are not asked to pay this.")
    primaryText: qsTr("This is not right")
    firstFocus: questions
    onPrimaryClicked: step.notRight()

    ChoiceList {
        id: questions

        objectName: "questions"
        spokenLabel: root.heading
        error: root.step.error
        model: root.step.questions
        onToggled: value => root.step.chooseCharge(value)
    }

    SecondaryButton {
        objectName: "cannotPay"
        Layout.fillWidth: true
        text: qsTr("I cannot pay this now")
        onClicked: root.step.cannotPay()
    }
}
