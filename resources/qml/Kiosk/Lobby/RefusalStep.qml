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

    Icon {
        Layout.topMargin: Theme.spaceMedium
        name: root.step.kind
        size: Theme.iconSize * 2
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
                }
            }
        }
    }
}
