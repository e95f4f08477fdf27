import QtQuick
import Kiosk.Controls

// Who is here: the patient, or somebody who says their name.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.representative

    heading: qsTr("Who is checking in?")
    subtitle: step.subtitle
    errors: step.errors
    firstFocus: relations
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: field => {
        if (field === "name")
            nameField.takeFocus();
        else
            relations.takeFocus();
    }

    ChoiceList {
        id: relations

        objectName: "relations"
        spokenLabel: root.heading
        columns: 2
        error: root.step.relationError
        model: root.step.relations
        onToggled: value => root.step.chooseRelation(value)
    }

    TextField {
        id: nameField

        objectName: "representativeName"
        visible: root.step.asksName
        label: qsTr("Your full name")
        text: root.step.name
        error: root.step.nameError
        onEdited: text => root.step.setName(text)
        onAccepted: root.press()
    }

    BodyText {
        visible: text !== ""
        second: true
        text: root.step.note
    }
}
