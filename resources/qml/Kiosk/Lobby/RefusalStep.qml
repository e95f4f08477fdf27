pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Why it does not go on here, calmly, and what does.
LobbyPage {
    id: root

    readonly property var step: lobby.refusal

    heading: step.heading
    subtitle: step.text
    stepCount: 0
    primaryText: step.primaryText
    secondaryText: step.secondaryText
    onPrimaryClicked: step.primary()
    onSecondaryClicked: step.secondary()

    NoticeCard {
        objectName: "told"
        visible: root.step.toldText !== ""
        kind: "info"
        title: root.step.toldTitle
        text: root.step.toldText
    }

    Card {
        RowLayout {
            spacing: Theme.spaceLarge

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.step.kind
                size: Theme.iconSize * 1.4
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceSmall

                BodyText {
                    text: qsTr("What you can do")
                    strong: true
                }

                Repeater {
                    model: root.step.advice

                    BodyText {
                        required property string modelData

                        text: modelData
                    }
                }
            }
        }
    }

    Card {
        visible: root.step.rows.length > 0

        Repeater {
            model: root.step.rows

            ColumnLayout {
                id: fact

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                SmallText {
                    text: fact.modelData.label
                }

                BodyText {
                    text: fact.modelData.value
                    strong: true
                    font.pixelSize: Theme.unbroken(text, Theme.bodySize, width)
                }
            }
        }
    }
}
