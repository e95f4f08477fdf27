import QtQuick
import Kiosk.Controls

// For whoever works here: a name and a password close this screen. No patient finds it by a touch.
LobbyPage {
    id: root

    readonly property var step: lobby.staffExit

    heading: qsTr("For staff: close this screen")
    subtitle: qsTr("Are you a patient? Press Back.")
    stepCount: 0
    primaryText: qsTr("Close this screen")
    errors: step.errors
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: field => (field === "name" ? name : password).takeFocus()
    firstFocus: name

    TextField {
        id: name

        objectName: "staffName"
        label: qsTr("Your name, as you sign in with it")
        text: root.step.name
        error: root.step.nameError
        maximumLength: root.step.longestName
        onEdited: text => root.step.setName(text)
        onAccepted: password.takeFocus()
    }

    TextField {
        id: password

        objectName: "staffPassword"
        label: qsTr("Your password")
        text: root.step.password
        error: root.step.passwordError
        maximumLength: root.step.longestPassword
        secret: true
        onEdited: text => root.step.setPassword(text)
        onAccepted: root.press()
    }
}
