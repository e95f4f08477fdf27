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
    primaryText: ""
    backVisible: false

    PrimaryButton {
        objectName: "startButton"
        text: qsTr("Check in")
        font.pixelSize: Theme.titleSize
        Layout.preferredHeight: Theme.compact ? -1 : Theme.primaryTarget * 2.4
        Layout.topMargin: Theme.compact ? Theme.spaceSmall : 0
        onClicked: root.lobby.start()
    }

    SecondaryButton {
        objectName: "askButton"
        text: qsTr("I have a question")
        Layout.fillWidth: true
        onClicked: root.lobby.choose("help")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.compact ? Theme.spaceMedium : Theme.spaceLarge
        columns: 2
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceMedium

        Repeater {
            model: root.lobby.languages

            SecondaryButton {
                required property var modelData

                objectName: "language_" + modelData.code
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                text: modelData.name
                accessibleName: modelData.current ? qsTr("%1, chosen").arg(modelData.name) : qsTr("%1, change to this language").arg(modelData.name)
                iconName: modelData.current ? "check" : "globe"
                onClicked: root.lobby.setLanguage(modelData.code)
            }
        }
    }
}
