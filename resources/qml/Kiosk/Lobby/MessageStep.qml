import QtQuick
import Kiosk.Controls

// What the care team should know: a few words, or one touch that there is nothing. Nobody begins to type unasked: the
// keyboard would cover that touch.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.message

    heading: qsTr("Is there anything you want us to know?")
    subtitle: qsTr("The people who see you today will read it. You can leave it out.")
    errors: step.errors
    firstFocus: primaryButton
    primaryText: qsTr("Send")
    onPrimaryClicked: step.submit()
    secondaryText: qsTr("Nothing to say")
    onSecondaryClicked: step.skip()
    onErrorFieldRequested: words.takeFocus()

    TextArea {
        id: words

        objectName: "message"
        spokenLabel: qsTr("Your message")
        text: root.step.text
        error: root.step.textError
        onEdited: text => root.step.setText(text)
    }
}
