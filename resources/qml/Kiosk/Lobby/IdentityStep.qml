import QtQuick
import Kiosk.Controls

// Who is checking in: nothing is looked up before the next screen's answer.
LobbyPage {
    id: root

    readonly property var step: lobby.identity

    heading: qsTr("Who is checking in?")
    errors: step.errors
    secondaryText: qsTr("I cannot type my name")
    onSecondaryClicked: step.cannotType()
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: field => field === "family" ? family.takeFocus() : birth.takeFocus()
    firstFocus: family

    NoticeCard {
        objectName: "scanNotice"
        visible: root.step.scanText !== ""
        text: root.step.scanText
    }

    TextField {
        id: family

        objectName: "familyName"
        label: qsTr("Family name")
        hint: qsTr("Or the record number from a letter of ours")
        text: root.step.familyName
        error: root.step.familyError
        onEdited: text => root.step.setFamilyName(text)
        onAccepted: birth.takeFocus()
    }

    DateField {
        id: birth

        objectName: "birthDate"
        label: qsTr("Date of birth")
        hint: root.step.dateHint
        order: root.step.dateOrder
        dayText: root.step.day
        monthText: root.step.month
        yearText: root.step.year
        error: root.step.dateError
        onEdited: (day, month, year) => root.step.setDate(day, month, year)
        onAccepted: root.press()
    }
}
