import QtQuick
import Kiosk.Controls

// One more answer that only the patient knows, before anything about them is shown.
LobbyPage {
    id: root

    readonly property var step: lobby.factor

    heading: qsTr("One more thing, to be sure it is you")
    errors: step.errors
    secondaryText: qsTr("I do not have this")
    onPrimaryClicked: step.submit()
    onSecondaryClicked: step.cannotAnswer()
    onErrorFieldRequested: answer.takeFocus()
    firstFocus: answer

    ChoiceList {
        objectName: "factorKinds"
        columns: 2
        model: root.step.kinds
        onToggled: value => {
            root.step.setKind(value);
            answer.takeFocus();
        }
    }

    TextField {
        id: answer

        objectName: "factorAnswer"
        label: root.step.prompt
        hint: root.step.hint
        text: root.step.answer
        error: root.step.answerError
        numeric: root.step.numeric
        onEdited: text => root.step.setAnswer(text)
        onAccepted: root.press()
    }
}
