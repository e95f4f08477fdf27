pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The lobby's one window: a step, the keyboard or the number pad below it, the bar, and what lies over all of them.
Window {
    id: root

    required property var lobby
    readonly property bool landscape: width > height
    readonly property var steps: ({
            "welcome": welcomeStep,
            "identity": identityStep,
            "factor": factorStep,
            "appointments": appointmentsStep,
            "contact": contactStep,
            "contactEdit": contactEditStep,
            "form": questionnaireStep,
            "insurance": insuranceStep,
            "insuranceEdit": insuranceEditStep,
            "consent": consentStep,
            "done": receiptStep,
            "leave": leaveStep,
            "refused": refusalStep
        })

    title: lobby.clinicName
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
        property: "compact"
        value: root.height < 1000
    }

    Token {
        property: "scheme"
        value: root.lobby.scheme
    }

    Token {
        property: "textScale"
        value: root.lobby.textScale
    }

    Token {
        property: "mirrored"
        value: root.lobby.mirrored
    }

    Token {
        property: "reducedMotion"
        value: root.lobby.reducedMotion
    }

    Token {
        property: "millimetresPerPixel"
        value: root.lobby.millimetresPerPixel
    }

    FocusScope {
        id: desk

        anchors.fill: parent
        focus: true
        enabled: root.lobby.overlay === ""
        onEnabledChanged: {
            if (enabled)
                Qt.callLater(desk.takeBack);
        }

        // What had the focus when an overlay came has it again when the overlay has gone.
        function takeBack(): void {
            if (enabled)
                forceActiveFocus(Qt.OtherFocusReason);
        }

        Loader {
            id: stage

            objectName: "stage"
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: sidePad.visible ? sidePad.left : parent.right
            anchors.bottom: keyboard.top
            focus: true
            sourceComponent: root.steps[root.lobby.screen]
        }

        // On a low panel the number pad stands beside the step, so that both can be seen.
        Rectangle {
            id: sidePad

            anchors.top: parent.top
            anchors.right: parent.right
            anchors.bottom: bar.top
            width: visible ? Math.round(root.width * 0.27) : 0
            visible: root.landscape && keyboard.numericFocus
            color: Theme.keyboardGround

            NumberPad {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                visible: parent.visible
                columns: 3
            }
        }

        Rectangle {
            id: lowPad

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            height: visible ? numbers.implicitHeight + 2 * Theme.gap : 0
            visible: !root.landscape && keyboard.numericFocus
            color: Theme.keyboardGround

            NumberPad {
                id: numbers

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.margin
                visible: parent.visible
            }
        }

        Keyboard {
            id: keyboard

            objectName: "keyboard"
            anchors.left: parent.left
            anchors.right: parent.right
            y: (lowPad.visible ? lowPad.y : bar.y) - panelHeight
            localeName: root.lobby.localeName
        }

        BottomBar {
            id: bar

            objectName: "bar"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            items: root.lobby.barItems
            onChosen: key => root.lobby.choose(key)
        }
    }

    // A touch that is not answered at once is answered in words, wherever it was.
    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        active: root.lobby.waiting

        sourceComponent: NoticeCard {
            objectName: "waiting"
            text: qsTr("One moment, please.")
        }
    }

    // None is wanted before the welcome screen is there, nor can one be opened before the record is.
    Loader {
        anchors.fill: parent
        asynchronous: true
        active: root.lobby.ready

        sourceComponent: LobbyOverlays {
            lobby: root.lobby
        }
    }

    Component {
        id: welcomeStep

        WelcomeStep {
            lobby: root.lobby
        }
    }

    Component {
        id: identityStep

        IdentityStep {
            lobby: root.lobby
        }
    }

    Component {
        id: factorStep

        FactorStep {
            lobby: root.lobby
        }
    }

    Component {
        id: appointmentsStep

        AppointmentsStep {
            lobby: root.lobby
        }
    }

    Component {
        id: contactStep

        ContactStep {
            lobby: root.lobby
        }
    }

    Component {
        id: contactEditStep

        ContactEditStep {
            lobby: root.lobby
        }
    }

    Component {
        id: questionnaireStep

        QuestionnaireStep {
            lobby: root.lobby
        }
    }

    Component {
        id: insuranceStep

        InsuranceStep {
            lobby: root.lobby
        }
    }

    Component {
        id: insuranceEditStep

        InsuranceEditStep {
            lobby: root.lobby
        }
    }

    Component {
        id: consentStep

        ConsentStep {
            lobby: root.lobby
        }
    }

    Component {
        id: receiptStep

        ReceiptStep {
            lobby: root.lobby
        }
    }

    Component {
        id: leaveStep

        LeaveStep {
            lobby: root.lobby
        }
    }

    Component {
        id: refusalStep

        RefusalStep {
            lobby: root.lobby
        }
    }
}
