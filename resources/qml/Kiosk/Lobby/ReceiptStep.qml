pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// You are checked in: the number, where to go, how long, and whether the desk has seen it; the code for a phone last.
LobbyPage {
    id: root

    readonly property var step: lobby.receipt
    // Large letters fill a high panel: whether the desk knows is said above them. On a wide one it stands at the side.
    readonly property bool seenAbove: !step.delivered || (!wide && Theme.growth >= 1.5)
    readonly property bool codeAtSide: wide && asideRoom > seenAside.implicitHeight + codeAside.implicitHeight + 2 * Theme.spaceMedium
    // The number is what matters: the code, or with large letters the words for it, have what room it leaves.
    readonly property bool large: !wide && Theme.growth >= 1.5
    readonly property string number: step.ticket || "AA 000"
    readonly property real wholeWidth: Theme.widthOf(number, Theme.ticketSize) * 1.08
    readonly property real cardRoom: width - 2 * Theme.margin - 2 * Theme.padding - Theme.spaceMedium
    readonly property int besideSize: Theme.ticketSize * Math.min(0.7, (cardRoom - Theme.bodySize * 4) / wholeWidth)
    readonly property bool wordsBeside: large && besideSize >= Theme.ticketSize * 0.5
    // On a wide panel where to go stands at its side: in words that are whole, or else below.
    readonly property real longestWord: Math.max(Theme.longestWord(step.whereHeading, Theme.titleSize), Theme.longestWord(step.whereText, Theme.bodySize), Theme.longestWord(step.waitText, Theme.bodySize))
    readonly property real besideWords: cards.width - Theme.spaceMedium - 4 * Theme.padding - longestWord * 1.08
    readonly property bool sideBySide: wide && besideWords >= Math.max(wholeWidth / 2, Theme.widthOf(yours.text, Theme.secondarySize))
    // And the larger part of the width, or it would be one word a line.
    readonly property real roomWide: sideBySide ? Math.min(besideWords, Math.max(wholeWidth / 2, cards.width * 0.45 - 2 * Theme.padding)) : cards.width - 2 * Theme.padding
    readonly property int numberSize: wide ? Theme.ticketSize * Math.min(1, roomWide / wholeWidth) : wordsBeside ? besideSize : large ? Theme.ticketSize * 0.7 : Theme.ticketSize
    readonly property real numberWidth: wholeWidth * numberSize / Theme.ticketSize
    readonly property real roomBeside: cardRoom - numberWidth
    readonly property bool codeInCard: !wide && !large && roomBeside >= Theme.px(36 * Theme.ample)

    heading: step.heading
    // What the desk cannot know yet is said first.
    subtitle: seenAbove ? step.seenText : ""
    stepCount: 0
    backVisible: false
    // What is below must not scroll away what matters.
    firstFocus: primaryButton
    primaryText: qsTr("Done")
    onPrimaryClicked: step.finish()
    secondaryText: step.anotherText
    onSecondaryClicked: step.goOn()

    aside: [
        NoticeCard {
            id: seenAside

            objectName: root.wide ? "seen" : ""
            visible: root.wide && root.step.delivered
            kind: root.step.seen ? "success" : "info"
            // Beside its drawing, in words that are whole.
            textSize: Theme.whole(text, Theme.secondarySize, (Theme.actionColumnWidth - 2 * Theme.padding - Theme.spaceMedium - Theme.secondarySize * 1.3) / 1.08, Theme.smallestRead)
            text: root.step.seenText
        },
        Code {
            id: codeAside

            visible: root.codeAtSide
        }
    ]

    component Code: ColumnLayout {
        spacing: Theme.spaceSmall
        Layout.fillWidth: true

        QrCode {
            objectName: parent.visible ? "qr" : ""
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.codeInCard ? Math.min(implicitWidth, root.roomBeside, Math.max(Theme.px(36 * Theme.ample), Theme.ticketSize * 2.6)) : Theme.px(36 * Theme.ample)
            Layout.preferredHeight: Layout.preferredWidth
            // Its room is there before it is.
            visible: modules > 0 || root.step.expected
            text: root.step.qrText
            path: root.step.qrPath
            modules: root.step.qrModules
        }

        SmallText {
            visible: (root.step.qrModules > 0 || root.step.expected) && !root.codeInCard
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan it to keep it on your phone.")
            font.pixelSize: Theme.headerSize
        }
    }

    GridLayout {
        id: cards

        Layout.fillWidth: true
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceMedium

        // Without a record there may be no number yet: the desk calls by name.
        Card {
            visible: root.step.ticket !== "" || root.step.expected
            Layout.preferredWidth: root.sideBySide ? Math.max(root.numberWidth, Theme.widthOf(yours.text, Theme.secondarySize)) + 2 * Theme.padding : 100
            Layout.fillWidth: !root.sideBySide
            Layout.fillHeight: true

            RowLayout {
                Layout.alignment: Qt.AlignTop

                // With large letters side by side, so that the place is in sight as well.
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.wordsBeside ? 2 : 1
                    rowSpacing: 0
                    columnSpacing: Theme.spaceMedium

                    BodyText {
                        id: yours

                        text: qsTr("Your number")
                        font.pixelSize: root.wide ? Theme.secondarySize : Theme.bodySize
                    }

                    BodyText {
                        objectName: "ticket"
                        Layout.minimumWidth: root.wordsBeside ? root.numberWidth : 0
                        text: root.step.ticket
                        strong: true
                        color: Theme.primary
                        font.pixelSize: root.numberSize
                        font.weight: Font.Bold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.bodySize
                        wrapMode: Text.NoWrap
                    }

                    SmallText {
                        visible: root.codeInCard
                        text: qsTr("Scan it to keep it on your phone.")
                    }
                }

                Code {
                    Layout.fillWidth: false
                    visible: root.codeInCard
                }
            }
        }

        Card {
            Layout.preferredWidth: 100
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                objectName: "where"
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
        objectName: root.wide ? "" : "seen"
        visible: root.step.delivered && !root.wide && !root.seenAbove
        kind: root.step.seen ? "success" : "info"
        text: root.step.seenText
    }

    NoticeCard {
        objectName: "told"
        visible: root.step.toldText !== ""
        kind: "info"
        title: root.step.toldTitle
        text: root.step.toldText
    }

    NoticeCard {
        objectName: "late"
        visible: root.step.lateText !== ""
        kind: "info"
        text: root.step.lateText
    }

    NoticeCard {
        objectName: "desk"
        visible: root.step.deskNote !== ""
        kind: "warning"
        text: [root.step.deskTitle, root.step.deskNote].filter(text => text !== "").join(" ")
    }

    Code {
        visible: !root.codeInCard && !root.codeAtSide
    }

    SecondaryButton {
        objectName: "nextVisitsButton"
        visible: root.lobby.plans
        Layout.fillWidth: true
        text: qsTr("My next visits")
        onClicked: root.lobby.planNext()
    }
}
