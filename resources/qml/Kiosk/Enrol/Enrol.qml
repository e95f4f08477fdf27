pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The first start of a computer that is nobody's yet: who sets it up types the server and a one-time code.
Window {
    id: root

    required property var newcomer
    property bool focusVisible: false

    title: newcomer.heading
    width: 1080
    height: 1920
    color: Theme.ground

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    component Token: Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
    }

    Token {
        property: "panelWidth"
        value: root.width
    }

    Token {
        property: "panelHeight"
        value: root.height
    }

    Token {
        property: "roomHeight"
        value: bar.y - keyboard.panelHeight
    }

    Token {
        property: "fontFamily"
        value: root.newcomer.fontFamily
    }

    Token {
        property: "mirrored"
        value: root.newcomer.mirrored
    }

    Token {
        property: "keyboardRows"
        value: 4
    }

    Token {
        property: "focusVisible"
        value: root.focusVisible
    }

    Token {
        property: "millimetresPerPixel"
        value: root.newcomer.millimetresPerPixel
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        enabled: !root.newcomer.choosesLanguage

        StepPage {
            id: page

            objectName: "enrol"
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: keyboard.active ? keyboard.top : bar.top
            fullHeight: bar.y
            focus: true
            clinicName: root.newcomer.program
            heading: root.newcomer.heading
            subtitle: root.newcomer.subtitle
            errors: root.newcomer.errors
            backVisible: false
            primaryText: root.newcomer.primaryText
            primaryEnabled: !root.newcomer.busy
            secondaryText: root.newcomer.secondaryText
            onPrimaryClicked: root.newcomer.submit()
            onSecondaryClicked: root.newcomer.keepHere()
            onErrorFieldRequested: field => (field === "server" ? server : code).takeFocus()
            firstFocus: server.visible && !server.readOnly ? server : code

            TextField {
                id: server

                objectName: "server"
                visible: root.newcomer.asks
                label: qsTr("The clinic’s server")
                hint: readOnly ? qsTr("As the settings of this computer name it.") : qsTr("For example: %1").arg("db.example, db.example:5433/clinic")
                text: root.newcomer.server
                error: root.newcomer.serverError
                readOnly: root.newcomer.serverFixed
                maximumLength: 500
                extraHints: Qt.ImhNoAutoUppercase
                onEdited: text => root.newcomer.setServer(text)
                onAccepted: code.takeFocus()
            }

            TextField {
                id: code

                objectName: "code"
                visible: root.newcomer.asks
                label: qsTr("The one-time code")
                hint: qsTr("Sixteen letters and digits, with or without the lines between them.")
                text: root.newcomer.code
                error: root.newcomer.codeError
                maximumLength: 40
                extraHints: Qt.ImhUppercaseOnly
                onEdited: text => root.newcomer.setCode(text)
                onAccepted: page.press()
            }
        }

        Keyboard {
            id: keyboard

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
        }

        BottomBar {
            id: bar

            objectName: "bar"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: visible ? implicitHeight : 0
            visible: root.newcomer.barItems.length > 0
            items: root.newcomer.barItems
            onChosen: key => root.newcomer.choose(key)
        }
    }

    Dialogue {
        objectName: "languageOverlay"
        opened: root.newcomer.choosesLanguage
        iconName: "globe"
        heading: qsTr("Language")
        secondaryText: qsTr("Close")
        onSecondaryClicked: root.newcomer.closeLanguages()
        onBack: root.newcomer.closeLanguages()

        ChoiceList {
            objectName: "languageChoices"
            columns: root.newcomer.languages.length > 4 ? 3 : 1
            model: root.newcomer.languages
            onToggled: value => root.newcomer.setLanguage(value)
        }
    }
}
