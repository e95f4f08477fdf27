pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What is known, one below the other, each with a button to change it.
Card {
    id: root

    // A list of {key, label, value, changed}; the last may be missing.
    property var rows: []

    signal change(string key)

    spacing: Theme.compact ? Theme.unit / 2 : Theme.spaceSmall

    Repeater {
        model: root.rows

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
                        text: entry.modelData.changed === true ? qsTr("%1 · changed").arg(entry.modelData.label)
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
                    onClicked: root.change(entry.modelData.key)
                }
            }
        }
    }
}
