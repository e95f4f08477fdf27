pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Every control, one page at a time, in the frame that the lobby puts around them.
Rectangle {
    id: root

    property string page: "welcome"
    property bool dialogueOpened: false
    property alias current: loader.item
    property int pressed: 0
    property string chosen: ""
    property var dateParts: []
    property string edited: ""

    color: Theme.ground
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Loader {
        id: loader

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        focus: true
        sourceComponent: root.page === "welcome" ? welcome : root.page === "identity" ? identity
                       : root.page === "details" ? details : root.page === "question" ? question
                       : root.page === "done" ? done : root.page === "sign" ? sign : problem
    }

    BottomBar {
        id: bar

        objectName: "bar"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        items: [
            { "key": "staff", "text": "Ask staff", "icon": "headphones" },
            { "key": "language", "text": "Español", "icon": "globe" },
            { "key": "display", "text": "Display and sound", "icon": "person" },
            { "key": "restart", "text": "Start over", "icon": "restart" }
        ]
        onChosen: key => root.chosen = key
    }

    Dialogue {
        objectName: "dialogue"
        opened: root.dialogueOpened
        iconName: "bell"
        heading: "Are you still there?"
        text: "We will clear this screen in 30 seconds, to keep your details private."
        primaryText: "I am still here"
        secondaryText: "Start over"
        tertiaryText: "Ask staff"
        onBack: root.dialogueOpened = false
        onPrimaryClicked: root.dialogueOpened = false
    }

    component Frame: StepPage {
        clinicName: "Riverside Clinic"
        timeText: "9:42"
        stepCount: 5
        onPrimaryClicked: root.pressed += 1
    }

    Component {
        id: welcome

        Frame {
            stepCount: 0
            displayHeading: true
            heading: "Welcome. Let’s get you checked in."
            subtitle: "It takes about two minutes. We only ask what has changed."
            primaryText: ""
            backVisible: false

            PrimaryButton {
                text: "Check in"
                font.pixelSize: Theme.titleSize
                Layout.preferredHeight: Theme.wide ? -1 : 220
                onClicked: root.pressed += 1
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceMedium

                SecondaryButton {
                    text: "I am leaving"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                }

                SecondaryButton {
                    text: "I have a question"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                }
            }

            Card {
                RowLayout {
                    spacing: Theme.spaceLarge

                    Icon {
                        name: "code"
                        size: Theme.iconSize * 1.8
                    }

                    ColumnLayout {
                        spacing: 0

                        BodyText {
                            text: "Have a letter or a text from us?"
                            strong: true
                        }

                        BodyText {
                            text: "Hold its code under the red light."
                        }
                    }
                }
            }
        }
    }

    Component {
        id: identity

        Frame {
            heading: "Who is checking in?"
            currentStep: 1
            stepCaption: "Step 1 of 5 · About you"

            TextField {
                objectName: "family"
                label: "Family name"
                text: "García-Lopez"
                onEdited: text => root.edited = text
            }

            DateField {
                objectName: "birth"
                label: "Date of birth"
                hint: "For example, 27 3 1985 or 27 March 1985"
                onEdited: (day, month, year) => root.dateParts = [day, month, year]
            }

            NumberPad {
                objectName: "pad"
                implicitHeight: Theme.keyboardHeight
            }
        }
    }

    Component {
        id: details

        Frame {
            heading: "Hello, Maria. Is this still right?"
            subtitle: "Your appointment is at 10:00 with Dr Chen, Room 204."
            currentStep: 2
            stepCaption: "Step 2 of 5 · Your details"
            primaryText: "Yes, all correct"

            Card {
                Repeater {
                    model: [["Address", "18 Orchard Street, Apt 4"], ["Mobile phone", "(555) ••• 0142"],
                            ["Email", "m•••••@example.org"]]

                    RowLayout {
                        id: row

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.gap

                        ColumnLayout {
                            spacing: 0

                            SmallText {
                                text: row.modelData[0]
                            }

                            BodyText {
                                text: row.modelData[1]
                                strong: true
                            }
                        }

                        ChangeButton {
                            text: "Change"
                            accessibleName: "Change " + row.modelData[0]
                        }
                    }
                }
            }

            StatusDot {
                kind: "success"
                text: "Letter code read"
            }

            StatusDot {
                kind: "warning"
                text: "Card needs the desk"
            }

            StatusDot {
                kind: "none"
                text: "Not yet"
            }
        }
    }

    Component {
        id: question

        Frame {
            heading: "Are you allergic to any of these?"
            subtitle: "Choose all that apply."
            currentStep: 3
            stepCaption: "Step 3 of 5 · Your health"

            ChoiceList {
                objectName: "choices"
                multiple: true
                columns: Theme.wide ? 2 : 1
                model: [
                    { "value": "penicillin", "text": "Penicillin or amoxicillin", "selected": true },
                    { "value": "sulfa", "text": "Sulfa drugs", "selected": false },
                    { "value": "latex", "text": "Latex", "selected": false },
                    { "value": "nuts", "text": "Peanuts or tree nuts", "selected": true },
                    { "value": "shellfish", "text": "Shellfish", "selected": false },
                    { "value": "other", "text": "Something else", "selected": false },
                    { "value": "no", "text": "No, I have no allergies", "selected": false, "apart": true },
                    { "value": "unknown", "text": "I do not know", "selected": false, "apart": true }
                ]
                onToggled: value => root.chosen = value
            }
        }
    }

    Component {
        id: done

        Frame {
            heading: "You are checked in, Maria."
            stepCount: 0
            backVisible: false
            primaryText: "Done"

            Card {
                RowLayout {
                    ColumnLayout {
                        spacing: 0

                        BodyText {
                            text: "Your number"
                        }

                        BodyText {
                            text: "A 17"
                            strong: true
                            color: Theme.primary
                            font.pixelSize: Theme.ticketSize
                            font.weight: Font.Bold
                        }

                        BodyText {
                            text: "Please take your ticket."
                        }
                    }

                    QrCode {
                        objectName: "code"
                        text: "Code of your ticket"
                        modules: 21
                        path: "M0,0h7v7h-7z M14,0h7v7h-7z M0,14h7v7h-7z M9,9h2v3h-2z M12,12h1v1h-1z"
                    }
                }
            }

            NoticeCard {
                kind: "success"
                text: "The front desk has seen that you are here."
            }

            NoticeCard {
                kind: "warning"
                title: "One thing at the desk:"
                text: "they need to see your new insurance card. You keep your place."
            }

            NoticeCard {
                kind: "info"
                text: "About 10 to 15 minutes."
            }
        }
    }

    Component {
        id: sign

        Frame {
            heading: "Sign to agree"
            currentStep: 5
            stepCaption: "Step 5 of 5 · Consent"
            secondaryText: "Type my name instead"

            SignaturePad {
                objectName: "pad"
                accessibleName: "Your signature"
                hint: "Sign here with a finger"
                strokes: [[{ "x": 0.2, "y": 0.7 }, { "x": 0.3, "y": 0.3 }, { "x": 0.4, "y": 0.7 }, { "x": 0.5, "y": 0.5 }, { "x": 0.8, "y": 0.6 }]]
            }

            TextArea {
                objectName: "area"
                label: "Anything you want to tell us"
                text: "Two lines\nof text"
            }
        }
    }

    Component {
        id: problem

        Frame {
            id: problemPage

            heading: "Who is checking in?"
            currentStep: 1
            stepCaption: "Step 1 of 5 · About you"
            errors: [{ "field": "family", "text": "Enter your family name" }, { "field": "birth", "text": "Date of birth must include a month" }]
            onErrorFieldRequested: field => {
                if (field === "birth")
                    birth.takeFocus();
                else
                    family.takeFocus();
            }

            TextField {
                id: family

                label: "Family name"
                error: "Enter your family name"
            }

            DateField {
                id: birth

                label: "Date of birth"
                hint: "For example, 27 3 1985"
                error: "Date of birth must include a month"
                order: "mdy"
                dayText: "27"
                yearText: "1985"
            }

            ChoiceList {
                label: "Is this your first visit?"
                model: [{ "value": "yes", "text": "Yes", "selected": true }, { "value": "no", "text": "No", "selected": false }]
            }
        }
    }
}
