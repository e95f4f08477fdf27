import QtQuick
import Kiosk.Controls

// A different card, typed in; the desk looks at it.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.insurance

    heading: qsTr("Your insurance card")
    subtitle: step.note
    errors: step.errors
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: field => {
        if (field === "payer")
            payer.takeFocus();
        else if (field === "member")
            member.takeFocus();
        else if (field === "group")
            group.takeFocus();
        else
            holder.takeFocus();
    }
    firstFocus: payer

    TextField {
        id: payer

        objectName: "payer"
        label: qsTr("Insurance company")
        text: root.step.payer
        error: root.step.payerError
        maximumLength: 120
        onEdited: text => root.step.setPayer(text)
        onAccepted: member.takeFocus()
    }

    TextField {
        id: member

        objectName: "memberId"
        label: qsTr("Member number")
        hint: qsTr("It is on the front of the card. Letters and digits.")
        text: root.step.memberId
        error: root.step.memberError
        maximumLength: 60
        onEdited: text => root.step.setMemberId(text)
        onAccepted: group.takeFocus()
    }

    TextField {
        id: group

        objectName: "groupNumber"
        label: qsTr("Group number (leave empty if there is none)")
        text: root.step.groupNumber
        error: root.step.groupError
        maximumLength: 60
        onEdited: text => root.step.setGroupNumber(text)
        onAccepted: root.press()
    }

    ChoiceList {
        objectName: "holders"
        label: qsTr("Who holds this insurance?")
        columns: 2
        model: root.step.holders
        onToggled: value => root.step.chooseHolder(value)
    }

    TextField {
        id: holder

        objectName: "holderName"
        visible: root.step.showHolderName
        label: qsTr("Name of the person who holds it")
        text: root.step.holderName
        error: root.step.holderError
        onEdited: text => root.step.setHolderName(text)
        onAccepted: root.press()
    }
}
