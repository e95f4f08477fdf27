pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The details on file: confirmed in one touch, changed in place.
LobbyPage {
    id: root

    readonly property var step: lobby.contact

    heading: step.heading
    subtitle: step.subtitle
    primaryText: qsTr("Yes, all correct")
    onPrimaryClicked: step.submit()

    Card {
        spacing: Theme.compact ? Theme.unit / 2 : Theme.spaceSmall

        Repeater {
            model: root.step.rows

            ColumnLayout {
                id: entry

                required property int index
                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.compact ? Theme.spaceSmall : Theme.gap

                Divider {
                    visible: entry.index > 0
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        SmallText {
                            text: entry.modelData.changed ? qsTr("%1 · changed").arg(entry.modelData.label)
                                                          : entry.modelData.label
                        }

                        BodyText {
                            objectName: "value_" + entry.modelData.key
                            text: entry.modelData.value
                            strong: true
                        }
                    }

                    ChangeButton {
                        objectName: "change_" + entry.modelData.key
                        text: qsTr("Change")
                        accessibleName: qsTr("Change %1").arg(entry.modelData.label)
                        onClicked: root.step.edit(entry.modelData.key)
                    }
                }
            }
        }
    }
}
