pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One obvious thing to do; asking and the languages come second.
LobbyPage {
    id: root

    displayHeading: true
    heading: qsTr("Welcome.\nLet’s get you checked in.")
    subtitle: lobby.welcomeText
    stepCount: 0
    backVisible: false
    // A panel with room for it has a larger button below the words; beside them, or at the bottom, it is always seen.
    readonly property bool inFlow: Theme.growth < 1.5 && !(Theme.wide && Theme.down < 760)
    primaryName: inFlow ? "" : "startButton"
    primaryText: inFlow ? "" : start
    secondaryName: inFlow ? "" : "askButton"
    secondaryText: inFlow ? "" : question
    // The languages may lie below what is seen: a focus there would scroll the heading away.
    firstFocus: inFlow ? startButton : primaryButton
    onPrimaryClicked: lobby.start()
    onSecondaryClicked: lobby.ask()

    readonly property string start: qsTr("Check in")
    readonly property string question: qsTr("I have a question")

    PrimaryButton {
        id: startButton

        objectName: root.inFlow ? "startButton" : ""
        visible: root.inFlow
        text: root.start
        font.pixelSize: Theme.titleSize
        Layout.preferredHeight: Theme.wide ? Theme.buttonHeight * (Theme.down < 1000 ? 1.1 : 1.5) : Theme.primaryTarget * 2.4
        onClicked: root.lobby.start()
    }

    GridLayout {
        Layout.fillWidth: true
        // On a wide panel the languages below would not be seen otherwise.
        columns: !Theme.wide || !root.inFlow ? 1 : root.lobby.cameraText !== "" ? 3 : 2
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceMedium

        SecondaryButton {
            objectName: root.inFlow ? "askButton" : ""
            visible: root.inFlow
            text: root.question
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.lobby.ask()
        }

        SecondaryButton {
            objectName: "goHomeButton"
            text: qsTr("I am leaving")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.lobby.goHome()
        }

        SecondaryButton {
            objectName: "scanByCamera"
            visible: root.lobby.cameraText !== ""
            text: root.lobby.cameraText
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.lobby.scanByCamera()
        }
    }

    GridLayout {
        id: offered

        readonly property int count: root.lobby.languages.length
        readonly property real widest: root.lobby.languages.reduce((most, entry) => Math.max(most, Theme.widthOf(entry.name, Theme.secondarySize)), 0) + Theme.iconSize + 3 * Theme.padding
        // As many beside each other as there is room for, in rows that are as full as each other.
        readonly property int most: Math.max(2, Math.floor((width + columnSpacing) / (widest + columnSpacing)))

        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        columns: Math.max(1, Math.ceil(count / Math.ceil(count / most)))
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceMedium

        Repeater {
            // By number, so that a button keeps the focus when the language changes.
            model: offered.count

            SecondaryButton {
                required property int index
                readonly property var entry: root.lobby.languages[index] ?? ({})

                objectName: "language_" + (entry.code ?? "")
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                text: entry.name ?? ""
                accessibleName: entry.current ? qsTr("%1, chosen").arg(text) : qsTr("%1, change to this language").arg(text)
                iconName: entry.current ? "check" : "globe"
                onClicked: root.lobby.setLanguage(entry.code)
            }
        }
    }
}
