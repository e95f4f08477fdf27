pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What is owed and why, and every way to go on: the check-in waits for none of them.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.payment

    heading: step.heading
    subtitle: step.note
    primaryText: step.payAll
    firstFocus: primaryButton
    primaryEnabled: (!visible || !lobby.busy) && (step.isReady || step.isAway)
    onPrimaryClicked: step.press()

    Repeater {
        model: root.step.charges

        Card {
            id: card

            required property var modelData

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceSmall

                BodyText {
                    text: card.modelData.title
                    strong: true
                }

                BodyText {
                    text: card.modelData.amount
                }

                BodyText {
                    visible: text !== ""
                    text: card.modelData.why
                    second: true
                }
            }
        }
    }

    SecondaryButton {
        objectName: "payPart"
        Layout.fillWidth: true
        visible: root.step.isReady && root.step.takesCards
        text: qsTr("Pay a part of it")
        onClicked: root.step.otherAmount()
    }

    SecondaryButton {
        objectName: "payPlan"
        Layout.fillWidth: true
        visible: root.step.isReady && root.step.offersPlan
        text: qsTr("Pay in parts, month by month")
        onClicked: root.step.plan()
    }

    SecondaryButton {
        objectName: "payAtDesk"
        Layout.fillWidth: true
        visible: root.step.isReady && root.step.takesCards
        text: qsTr("Pay at the front desk")
        onClicked: root.step.atDesk()
    }

    SecondaryButton {
        objectName: "payLater"
        Layout.fillWidth: true
        visible: root.step.isReady
        text: qsTr("Pay another day")
        onClicked: root.step.later()
    }

    SecondaryButton {
        objectName: "payQuestion"
        Layout.fillWidth: true
        visible: root.step.isReady
        text: qsTr("Something is not right, or I cannot pay")
        onClicked: root.step.question()
    }
}
