import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Who is checking in: nothing is looked up before the next screen's answer.
LobbyPage {
    id: root

    readonly property var step: lobby.identity
    readonly property TextField first: step.byCode ? code : family

    heading: qsTr("Who is checking in?")
    errors: step.errors
    secondaryText: step.byCode ? qsTr("I do not have a code") : qsTr("I cannot type my name")
    onSecondaryClicked: {
        if (step.byCode)
            step.turn();
        else
            step.cannotType();
    }
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: field => {
        if (field === "date")
            birth.takeFocus();
        else
            first.takeFocus();
    }
    firstFocus: first
    // What had the focus is gone; whose code was scanned has the birth date left to say.
    onFirstChanged: {
        if (!visible)
            return;
        if (step.byCode && step.code !== "")
            birth.takeFocus();
        else
            first.takeFocus();
    }

    NoticeCard {
        objectName: "scanNotice"
        visible: root.step.scanText !== ""
        text: root.step.scanText
    }

    SecondaryButton {
        objectName: "scanByCamera"
        Layout.fillWidth: true
        visible: root.lobby.cameraText !== ""
        text: root.lobby.cameraText
        onClicked: root.lobby.scanByCamera()
    }

    TextField {
        id: family

        objectName: "familyName"
        visible: !root.step.byCode
        label: qsTr("Family name")
        hint: qsTr("Or the record number from a letter of ours")
        text: root.step.familyName
        error: root.step.familyError
        onEdited: text => root.step.setFamilyName(text)
        onAccepted: birth.takeFocus()
    }

    TextField {
        id: code

        objectName: "letterCode"
        visible: root.step.byCode
        label: qsTr("Code on your letter")
        hint: qsTr("18 letters and digits below the bars")
        text: root.step.code
        error: root.step.codeError
        maximumLength: 40
        extraHints: Qt.ImhPreferUppercase | Qt.ImhLatinOnly
        onEdited: text => root.step.setCode(text)
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

    SecondaryButton {
        objectName: "haveCode"
        Layout.fillWidth: true
        visible: !root.step.byCode
        text: qsTr("I have a code from a letter")
        onClicked: root.step.turn()
    }
}
