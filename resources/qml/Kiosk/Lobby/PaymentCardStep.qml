import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The terminal waits for the card; then what came of it. No number of a card is typed here, ever.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.payment

    heading: step.cardHeading
    primaryText: qsTr("Continue")
    primaryEnabled: (!visible || !lobby.busy) && !step.waiting
    firstFocus: primaryButton
    onPrimaryClicked: step.goOn()

    NoticeCard {
        objectName: "cardNotice"
        kind: root.step.resultKind
        text: root.step.cardText
    }

    SecondaryButton {
        objectName: "mailReceipt"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.step.receiptOffer
        onClicked: root.step.mailReceipt()
    }

    SecondaryButton {
        objectName: "tryAgain"
        Layout.fillWidth: true
        visible: root.step.mayTryAgain
        text: qsTr("Try again")
        onClicked: root.step.tryAgain()
    }
}
