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
        // By number, so that a row that is there already only gets other words.
        model: root.rows.length

        ColumnLayout {
            id: entry

            required property int index
            readonly property var row: root.rows[index] ?? ({})

            Layout.fillWidth: true
            spacing: Theme.compact ? Theme.spaceSmall : Theme.gap

            Divider {
                visible: entry.index > 0
            }

            RowLayout {
                Layout.fillWidth: true
                // Large letters need the room themselves.
                spacing: Theme.textScale < 2 ? Theme.gap : Theme.spaceSmall

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    SmallText {
                        text: entry.row.changed === true ? qsTr("%1 · changed").arg(entry.row.label)
                                                         : entry.row.label ?? ""
                    }

                    BodyText {
                        objectName: "value_" + (entry.row.key ?? "")
                        text: entry.row.value ?? ""
                        strong: true
                        font.pixelSize: Theme.unbroken(text, Theme.bodySize, width)
                    }
                }

                ChangeButton {
                    objectName: "change_" + (entry.row.key ?? "")
                    text: qsTr("Change")
                    accessibleName: qsTr("Change: %1").arg(entry.row.label ?? "")
                    onClicked: root.change(entry.row.key)
                }
            }
        }
    }
}
