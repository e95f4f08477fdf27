pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The first start of a computer that is nobody's yet: who sets it up types the server and a one-time code. It speaks the
// language of the staff window, as no patient is meant to read it.
Window {
    id: root

    required property var newcomer
    property bool focusVisible: false

    title: newcomer.heading
    width: 1080
    height: 1920
    color: Theme.ground

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
        value: root.height - keyboard.panelHeight
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

    StepPage {
        id: page

        objectName: "enrol"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.active ? keyboard.top : parent.bottom
        fullHeight: root.height
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
            label: "The clinic's server"
            hint: readOnly ? "As the settings of this computer name it." : "For example db.example, or db.example:5433/clinic."
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
            label: "The one-time code"
            hint: "Sixteen letters and digits, with or without the lines between them."
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
        anchors.bottom: parent.bottom
    }
}
