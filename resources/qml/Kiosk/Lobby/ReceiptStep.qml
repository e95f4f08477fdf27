import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// You are checked in: the number, where to go, how long, and whether the desk has seen it.
LobbyPage {
    id: root

    readonly property var step: lobby.receipt

    heading: step.heading
    // What the desk cannot know yet is said first: with large letters the cards fill the screen.
    subtitle: step.delivered ? "" : step.seenText
    stepCount: 0
    backVisible: false
    primaryText: qsTr("Done")
    onPrimaryClicked: step.finish()

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact && Theme.textScale < 1.5 ? 2 : 1
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceMedium

        // Without a record there may be no number yet: the desk calls by name.
        Card {
            visible: root.step.ticket !== ""
            Layout.preferredWidth: 100
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        text: qsTr("Your number")
                    }

                    BodyText {
                        objectName: "ticket"
                        text: root.step.ticket
                        strong: true
                        color: Theme.primary
                        font.pixelSize: Theme.ticketSize
                        font.weight: Font.Bold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.bodySize
                        wrapMode: Text.NoWrap
                    }

                    SmallText {
                        text: qsTr("Scan it to keep it on your phone.")
                    }
                }

                QrCode {
                    objectName: "qr"
                    Layout.preferredWidth: Theme.compact ? Theme.px(36) : implicitWidth
                    Layout.preferredHeight: Layout.preferredWidth
                    text: root.step.qrText
                    path: root.step.qrPath
                    modules: root.step.qrModules
                }
            }
        }

        Card {
            Layout.preferredWidth: 100
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                text: root.step.whereHeading
                strong: true
                font.pixelSize: Theme.titleSize
            }

            BodyText {
                visible: text !== ""
                text: root.step.whereText
            }

            BodyText {
                visible: text !== ""
                text: root.step.waitText
                strong: true
            }
        }
    }

    NoticeCard {
        objectName: "seen"
        visible: root.step.delivered
        kind: root.step.seen ? "success" : "info"
        text: root.step.seenText
    }

    NoticeCard {
        objectName: "desk"
        visible: root.step.deskNote !== ""
        kind: "warning"
        text: [root.step.deskTitle, root.step.deskNote].filter(text => text !== "").join(" ")
    }
}
