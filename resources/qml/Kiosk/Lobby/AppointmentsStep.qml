pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Today's appointments, with place and person; one touch checks in for all of them.
LobbyPage {
    id: root

    readonly property var step: lobby.appointments

    heading: step.heading
    subtitle: step.subtitle
    // What is below must not scroll away what matters.
    firstFocus: primaryButton
    primaryText: qsTr("Yes, check in")
    secondaryText: qsTr("This is not right")
    onPrimaryClicked: step.submit()
    onSecondaryClicked: step.notMine()

    NoticeCard {
        objectName: "late"
        visible: root.step.lateText !== ""
        kind: "info"
        text: root.step.lateText
    }

    Repeater {
        model: root.step.rows

        Card {
            id: card

            required property var modelData

            RowLayout {
                spacing: Theme.spaceLarge

                Icon {
                    name: "calendar"
                    size: Theme.iconSize * 1.4
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceSmall

                    BodyText {
                        text: card.modelData.time
                        strong: true
                        font.pixelSize: Theme.titleSize
                    }

                    BodyText {
                        visible: text !== ""
                        text: card.modelData.practitioner
                        strong: true
                        // A name is set smaller before it is broken.
                        font.pixelSize: Theme.unbroken(text, Theme.bodySize, width)
                    }

                    BodyText {
                        visible: text !== ""
                        text: card.modelData.place
                    }

                    BodyText {
                        visible: text !== ""
                        second: true
                        text: card.modelData.description
                    }
                }
            }
        }
    }

    SecondaryButton {
        objectName: "nextVisitsButton"
        visible: root.lobby.plans
        Layout.fillWidth: true
        text: qsTr("My next visits")
        onClicked: root.lobby.planNext()
    }
}
