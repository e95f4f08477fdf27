pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The waiting room's board: every size follows the height of the screen, so that it reads from ten metres on any.
Window {
    id: root

    required property var board
    readonly property var calls: board.calls
    readonly property real unit: height / 100
    readonly property bool portrait: height > width

    title: board.clinicName
    width: 1920
    height: 1080
    color: Theme.ground

    Binding {
        target: Theme
        property: "scheme"
        value: "dark"
    }

    component Words: Text {
        color: Theme.ink
        font.family: Theme.fontFamily
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.575
            Layout.preferredHeight: root.portrait ? root.height * 0.55 : root.height

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: root.unit * 6
                spacing: root.unit * 2

                Words {
                    Layout.fillWidth: true
                    text: root.board.nowCallingText
                    visible: root.calls.length > 0
                    color: Theme.inkSecond
                    font.pixelSize: root.unit * 4.4
                }

                Words {
                    objectName: "nowTicket"
                    Layout.fillWidth: true
                    visible: root.calls.length > 0
                    text: root.calls.length > 0 ? root.calls[0].ticket : ""
                    font.pixelSize: root.unit * (root.portrait ? 15 : 28)
                    font.weight: Font.Bold
                    fontSizeMode: Text.HorizontalFit
                    wrapMode: Text.NoWrap
                }

                Words {
                    objectName: "nowRoom"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.calls.length > 0 && root.calls[0].room !== "" ? "→ " + root.calls[0].room : ""
                    color: root.board.fresh ? Theme.focus : Theme.ink
                    font.pixelSize: root.unit * (root.portrait ? 6 : 10)
                    font.weight: Font.Bold
                }

                Repeater {
                    model: root.calls.length > 0 ? [] : root.board.nobodyTexts

                    Words {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        font.pixelSize: root.unit * 7
                        font.weight: Font.Bold
                    }
                }

                Item {
                    Layout.fillHeight: true
                }

                Words {
                    Layout.fillWidth: true
                    text: root.board.clinicName + " · " + root.board.timeText
                    color: Theme.inkSecond
                    font.pixelSize: root.unit * 3.8
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.425
            Layout.preferredHeight: root.portrait ? root.height * 0.45 : root.height
            color: Theme.card

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: root.unit * 6
                spacing: root.unit * 2

                Words {
                    Layout.fillWidth: true
                    text: root.board.justCalledText
                    color: Theme.inkSecond
                    font.pixelSize: root.unit * 4
                }

                Repeater {
                    model: root.calls.slice(1)

                    ColumnLayout {
                        id: row

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: root.unit * 2

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: root.unit * 2

                            Words {
                                text: row.modelData.ticket
                                font.pixelSize: root.unit * 6.6
                                font.weight: Font.DemiBold
                                wrapMode: Text.NoWrap
                            }

                            Words {
                                Layout.fillWidth: true
                                text: row.modelData.room
                                color: Theme.focus
                                horizontalAlignment: Text.AlignRight
                                font.pixelSize: root.unit * 6.6
                                font.weight: Font.DemiBold
                                fontSizeMode: Text.HorizontalFit
                                wrapMode: Text.NoWrap
                                elide: Text.ElideRight
                            }
                        }

                        Rectangle {
                            Layout.fillWidth: true
                            implicitHeight: Theme.hairlineWidth
                            color: Theme.hairline
                        }
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
