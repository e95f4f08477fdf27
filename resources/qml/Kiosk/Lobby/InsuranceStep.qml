import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The insurance on file: payer and the last four signs of the number, no more.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.insurance

    heading: step.heading
    primaryText: step.unseen ? qsTr("No, it is the same") : step.onFile ? qsTr("Yes, this is right") : qsTr("Yes, I do")
    firstFocus: primaryButton
    onPrimaryClicked: step.unseen || step.onFile ? step.confirm() : step.change()

    Card {
        visible: root.step.onFile

        RowLayout {
            spacing: Theme.spaceLarge

            Icon {
                name: "card"
                size: Theme.iconSize * 1.4
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceSmall

                BodyText {
                    objectName: "payerOnFile"
                    text: root.step.filePayer
                    strong: true
                    font.pixelSize: Theme.unbroken(text, Theme.titleSize, width)
                }

                BodyText {
                    visible: text !== ""
                    text: root.step.memberText
                }

                BodyText {
                    visible: root.step.holderText !== ""
                    text: qsTr("Held by: %1").arg(root.step.holderText)
                }
            }
        }
    }

    BodyText {
        visible: root.step.unseen
        text: qsTr("We cannot show now which card we have of you.")
    }

    SecondaryButton {
        objectName: "somethingChanged"
        Layout.fillWidth: true
        visible: root.step.unseen
        text: qsTr("Yes, or I have no insurance now")
        onClicked: root.step.tellChanged()
    }

    BodyText {
        visible: !root.step.onFile && !root.step.unseen
        text: qsTr("Have your card ready: we ask for the company and the number on it.")
    }

    // Every answer to the one question stands here, and nowhere else.
    SecondaryButton {
        objectName: "differentCard"
        Layout.fillWidth: true
        visible: root.step.onFile
        text: qsTr("No, I have a different card")
        onClicked: root.step.change()
    }

    SecondaryButton {
        objectName: "noCard"
        Layout.fillWidth: true
        visible: !root.step.unseen
        text: root.step.onFile ? qsTr("No, and my card is not with me") : qsTr("Yes, but my card is not with me")
        onClicked: root.step.noCard()
    }

    SecondaryButton {
        objectName: "noInsurance"
        Layout.fillWidth: true
        visible: !root.step.unseen
        text: qsTr("I have no insurance")
        onClicked: root.step.noInsurance()
    }
}
