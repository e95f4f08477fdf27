import QtQuick
import Kiosk.Controls

// A part of what is owed, typed as an amount.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.payment

    heading: qsTr("How much do you want to pay?")
    primaryText: qsTr("Pay by card")
    firstFocus: amount
    onPrimaryClicked: step.payPart()

    TextField {
        id: amount

        objectName: "amount"
        spokenLabel: root.heading
        hint: root.step.partHint
        text: root.step.text
        error: root.step.error
        numeric: true
        signs: ".,"
        maximumLength: 16
        onEdited: text => root.step.setText(text)
        onAccepted: root.press()
    }
}
