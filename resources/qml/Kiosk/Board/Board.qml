pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The waiting room's board: every size follows the screen, so that it reads from ten metres on any.
Window {
    id: root

    required property var board
    readonly property bool portrait: height > width
    // A hundredth of the height, as far as the width has room for it.
    readonly property real unit: portrait ? Math.min(rest / 160, width / 84) : Math.min(rest / 100, width / 165)
    // What is said beside the calls stands below them, in letters that no note makes smaller.
    readonly property real noteUnit: portrait ? Math.min(height / 160, width / 84) : Math.min(height / 100, width / 165)
    readonly property real rest: height - (notes.visible ? notes.height : 0)
    readonly property bool calling: board.ticket !== ""
    readonly property int rows: 4
    // Of a portrait screen, what the large number takes; with room for what is said while there is no connection.
    readonly property real upper: board.live ? 0.53 : 0.64

    title: board.clinicName + " · " + qsTr("Waiting room")
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
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    // Words as large as their place allows, and never smaller than can be read from afar.
    component Fitting: Words {
        property real largest: root.unit * 10

        font.pixelSize: largest
        minimumPixelSize: root.unit * 3.2
        fontSizeMode: Text.Fit
        font.weight: Font.Bold
        verticalAlignment: Text.AlignTop
    }

    Rectangle {
        id: notes

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.board.noteTexts.length > 0
        height: said.implicitHeight + root.noteUnit * 4
        color: Theme.primarySoft

        ColumnLayout {
            id: said

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: root.noteUnit * 6
            anchors.rightMargin: root.noteUnit * 6
            spacing: root.noteUnit

            Repeater {
                model: root.board.noteTexts

                Words {
                    required property string modelData
                    required property int index

                    objectName: "note_" + index
                    Layout.fillWidth: true
                    text: modelData
                    font.pixelSize: root.noteUnit * 3.4
                    maximumLineCount: 2
                }
            }
        }
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.rest
        columns: root.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.575
            Layout.preferredHeight: root.portrait ? root.rest * root.upper : root.rest

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: root.unit * 6
                spacing: root.unit * 2

                Words {
                    objectName: "heading"
                    Layout.fillWidth: true
                    Layout.maximumHeight: implicitHeight
                    text: root.board.headingText
                    visible: root.calling
                    color: root.board.live ? Theme.inkSecond : Theme.warning
                    font.pixelSize: root.unit * 4.4
                    maximumLineCount: 2
                }

                Words {
                    objectName: "nowTicket"
                    Layout.fillWidth: true
                    visible: root.calling
                    text: root.board.ticket
                    color: root.board.live ? Theme.ink : Theme.inkSecond
                    font.pixelSize: root.unit * (root.board.live ? (root.portrait ? 22 : 26) : 11)
                    font.weight: Font.Bold
                    minimumPixelSize: root.unit * 8
                    fontSizeMode: Text.HorizontalFit
                    wrapMode: Text.NoWrap
                }

                Repeater {
                    model: root.calling ? root.board.placeTexts : root.board.live ? root.board.nobodyTexts : []

                    Fitting {
                        required property string modelData
                        required property int index

                        objectName: "place_" + index
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 1
                        text: modelData
                        largest: root.unit * (root.calling && root.board.placeTexts.length === 1 ? 10 : 7)
                        color: root.board.fresh ? Theme.focus : root.board.live ? Theme.ink : Theme.inkSecond
                    }
                }

                Repeater {
                    model: root.board.lostTexts

                    Fitting {
                        required property string modelData
                        required property int index

                        objectName: "lost_" + index
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 1
                        text: modelData
                        color: Theme.warning
                        largest: root.unit * (root.calling ? 5 : 7)
                    }
                }

                Words {
                    objectName: "clinic"
                    Layout.fillWidth: true
                    text: root.board.clinicName + " · " + root.board.timeText
                    color: Theme.inkSecond
                    font.pixelSize: root.unit * 3.8
                    maximumLineCount: 2
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.425
            Layout.preferredHeight: root.portrait ? root.rest * (1 - root.upper) : root.rest
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
                    maximumLineCount: 2
                }

                Repeater {
                    model: root.rows

                    ColumnLayout {
                        id: row

                        required property int index
                        readonly property var call: root.board.others[index] ?? null

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 1
                        spacing: root.unit

                        RowLayout {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            spacing: root.unit * 2
                            visible: row.call !== null

                            Words {
                                objectName: "ticket_" + row.index
                                Layout.alignment: Qt.AlignVCenter
                                text: row.call ? row.call.ticket : ""
                                font.pixelSize: root.unit * 6.6
                                font.weight: Font.DemiBold
                                wrapMode: Text.NoWrap
                            }

                            Fitting {
                                objectName: "room_" + row.index
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.minimumWidth: 0
                                text: row.call ? row.call.room : ""
                                color: root.board.live ? Theme.focus : Theme.inkSecond
                                horizontalAlignment: Text.AlignRight
                                verticalAlignment: Text.AlignVCenter
                                largest: root.unit * 6
                                minimumPixelSize: root.unit * 3.2
                                font.weight: Font.DemiBold
                            }
                        }

                        Rectangle {
                            Layout.fillWidth: true
                            visible: row.call !== null
                            implicitHeight: Theme.hairlineWidth
                            color: Theme.hairline
                        }
                    }
                }
            }
        }
    }
}
