import QtQuick
import Kiosk.Controls

// The connection is down and the day's list does not have this patient: the front desk gets a name and a reason.
LobbyPage {
    id: root

    readonly property var step: lobby.leaving

    heading: qsTr("Why are you here today?")
    subtitle: qsTr("We keep your name and your reason, and tell the front desk.")
    stepCount: 0
    errors: step.errors
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: reason.takeFocus()
    firstFocus: reason

    TextField {
        id: reason

        objectName: "leaveReason"
        label: qsTr("Your reason, in a few words")
        hint: qsTr("For example: I have an appointment at 10")
        text: root.step.reason
        error: root.step.reasonError
        onEdited: text => root.step.setReason(text)
        onAccepted: root.press()
    }
}
