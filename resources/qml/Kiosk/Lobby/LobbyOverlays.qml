import QtQuick
import Kiosk.Controls

// What the bar's buttons and the clock bring up over the step, which stays as it is.
Item {
    id: root

    required property var lobby

    Dialogue {
        objectName: "helpOverlay"
        opened: root.lobby.overlay === "help"
        iconName: "headphones"
        heading: root.lobby.help.heading
        text: root.lobby.help.text
        primaryText: root.lobby.help.primaryText
        secondaryText: root.lobby.help.secondaryText
        onPrimaryClicked: root.lobby.help.primary()
        tertiaryText: root.lobby.help.lookText
        onSecondaryClicked: root.lobby.help.close()
        onTertiaryClicked: root.lobby.ask()
        onBack: root.lobby.closeOverlay()
    }

    Dialogue {
        objectName: "languageOverlay"
        opened: root.lobby.overlay === "language"
        iconName: "globe"
        heading: qsTr("Language")
        secondaryText: qsTr("Close")
        onSecondaryClicked: root.lobby.closeOverlay()
        onBack: root.lobby.closeOverlay()

        ChoiceList {
            objectName: "languageChoices"
            // A dozen are seen at once.
            columns: root.lobby.languages.length > 4 ? 3 : 1
            model: root.lobby.languages.map(item => ({
                        "value": item.code,
                        "text": item.name,
                        "selected": item.current
                    }))
            onToggled: value => root.lobby.setLanguage(value)
        }
    }

    Dialogue {
        objectName: "displayOverlay"
        roomy: true
        opened: root.lobby.overlay === "display"
        iconName: "person"
        heading: qsTr("Display")
        primaryText: qsTr("Done")
        secondaryText: qsTr("Read aloud")
        tertiaryText: qsTr("Touch and movement")
        onPrimaryClicked: root.lobby.closeOverlay()
        onSecondaryClicked: root.lobby.choose("sound")
        onTertiaryClicked: root.lobby.choose("touch")
        onBack: root.lobby.closeOverlay()

        ChoiceList {
            objectName: "scaleChoices"
            label: qsTr("Text size")
            columns: Theme.wide ? 3 : 1
            model: [
                {
                    "value": "1",
                    "text": qsTr("Normal"),
                    "selected": root.lobby.textScale === 1
                },
                {
                    "value": "1.5",
                    "text": qsTr("Large"),
                    "selected": root.lobby.textScale === 1.5
                },
                {
                    "value": "2",
                    "text": qsTr("Huge"),
                    "selected": root.lobby.textScale === 2
                }
            ]
            onToggled: value => root.lobby.setTextScale(parseFloat(value))
        }

        ChoiceList {
            objectName: "schemeChoices"
            label: qsTr("Colours")
            columns: Theme.wide ? 3 : 1
            model: [
                {
                    "value": "light",
                    "text": qsTr("Light"),
                    "selected": root.lobby.scheme === "light"
                },
                {
                    "value": "dark",
                    "text": qsTr("Dark"),
                    "selected": root.lobby.scheme === "dark"
                },
                {
                    "value": "contrast",
                    "text": qsTr("Strong"),
                    "selected": root.lobby.scheme === "contrast"
                }
            ]
            onToggled: value => root.lobby.setScheme(value)
        }

        ChoiceList {
            objectName: "timeChoices"
            label: qsTr("Time to answer")
            columns: Theme.wide ? 2 : 1
            model: [
                {
                    "value": "usualTime",
                    "text": qsTr("As usual"),
                    "selected": !root.lobby.unhurried
                },
                {
                    "value": "moreTime",
                    "text": qsTr("More time"),
                    "selected": root.lobby.unhurried
                }
            ]
            onToggled: value => root.lobby.setUnhurried(value === "moreTime")
        }
    }

    Dialogue {
        objectName: "touchOverlay"
        roomy: true
        opened: root.lobby.overlay === "touch"
        iconName: "person"
        heading: qsTr("Touch and movement")
        primaryText: qsTr("Done")
        onPrimaryClicked: root.lobby.closeOverlay()
        onBack: root.lobby.closeOverlay()

        ChoiceList {
            objectName: "steadyChoices"
            label: qsTr("My hand touches twice")
            columns: Theme.wide ? 2 : 1
            model: [
                {
                    "value": "usualTouch",
                    "text": qsTr("Seldom"),
                    "selected": !root.lobby.steady
                },
                {
                    "value": "steady",
                    "text": qsTr("Often"),
                    "selected": root.lobby.steady
                }
            ]
            onToggled: value => root.lobby.setSteady(value === "steady")
        }

        ChoiceList {
            objectName: "stillChoices"
            label: qsTr("Movement on the screen")
            columns: Theme.wide ? 2 : 1
            model: [
                {
                    "value": "usualMovement",
                    "text": qsTr("As usual"),
                    "selected": !root.lobby.reducedMotion
                },
                {
                    "value": "still",
                    "text": qsTr("No movement"),
                    "selected": root.lobby.reducedMotion
                }
            ]
            onToggled: value => root.lobby.setStill(value === "still")
        }

        ChoiceList {
            objectName: "reachChoices"
            visible: Theme.tall
            label: qsTr("Where the buttons are")
            columns: Theme.wide ? 2 : 1
            model: [
                {
                    "value": "wholeScreen",
                    "text": qsTr("On the whole screen"),
                    "selected": !root.lobby.reach
                },
                {
                    "value": "reach",
                    "text": qsTr("In the lower half"),
                    "selected": root.lobby.reach
                }
            ]
            onToggled: value => root.lobby.setReach(value === "reach")
        }
    }

    Dialogue {
        objectName: "soundOverlay"
        roomy: true
        opened: root.lobby.overlay === "sound"
        iconName: "headphones"
        heading: qsTr("Read aloud")
        primaryText: qsTr("Done")
        onPrimaryClicked: root.lobby.closeOverlay()
        onBack: root.lobby.closeOverlay()

        ChoiceList {
            objectName: "readingChoices"
            label: qsTr("Read the screen into headphones")
            columns: Theme.wide ? 2 : 1
            model: [
                {
                    "value": "on",
                    "text": qsTr("On"),
                    "selected": root.lobby.sound.on
                },
                {
                    "value": "off",
                    "text": qsTr("Off"),
                    "selected": !root.lobby.sound.on
                }
            ]
            onToggled: value => root.lobby.sound.choose(value)
        }

        ChoiceList {
            objectName: "speedChoices"
            label: qsTr("Speed")
            columns: Theme.wide ? 3 : 1
            model: [
                {
                    "value": "slow",
                    "text": qsTr("Slow"),
                    "selected": root.lobby.sound.speed === "slow"
                },
                {
                    "value": "normal",
                    "text": qsTr("Normal speed"),
                    "selected": root.lobby.sound.speed === "normal"
                },
                {
                    "value": "fast",
                    "text": qsTr("Fast"),
                    "selected": root.lobby.sound.speed === "fast"
                }
            ]
            onToggled: value => root.lobby.sound.setSpeed(value)
        }

        ChoiceList {
            objectName: "volumeChoices"
            label: qsTr("Loudness")
            columns: Theme.wide ? 3 : 1
            model: [
                {
                    "value": "quiet",
                    "text": qsTr("Quiet"),
                    "selected": root.lobby.sound.volume === "quiet"
                },
                {
                    "value": "normal",
                    "text": qsTr("Normal loudness"),
                    "selected": root.lobby.sound.volume === "normal"
                },
                {
                    "value": "loud",
                    "text": qsTr("Loud"),
                    "selected": root.lobby.sound.volume === "loud"
                }
            ]
            onToggled: value => root.lobby.sound.setVolume(value)
        }
    }

    Dialogue {
        objectName: "leaveFormOverlay"
        opened: root.lobby.overlay === "leaveForm"
        iconName: "person"
        // All of the form is looked through for them: only for who asks.
        heading: opened ? root.lobby.steps.questionnaire.leaveHeading : ""
        text: opened ? root.lobby.steps.questionnaire.leaveText : ""
        primaryText: qsTr("Yes, leave them")
        secondaryText: qsTr("No, go on")
        onPrimaryClicked: root.lobby.steps.questionnaire.leaveToPerson()
        onSecondaryClicked: root.lobby.closeOverlay()
        onBack: root.lobby.closeOverlay()
    }

    CameraOverlay {
        lobby: root.lobby
    }

    Dialogue {
        objectName: "startOverOverlay"
        opened: root.lobby.overlay === "startOver"
        iconName: "restart"
        heading: qsTr("Start over?")
        text: qsTr("Everything on this screen is cleared. What you have already confirmed is safe.")
        primaryText: qsTr("Yes, start over")
        secondaryText: qsTr("No, go back")
        onPrimaryClicked: root.lobby.confirmStartOver()
        onSecondaryClicked: root.lobby.closeOverlay()
        onBack: root.lobby.closeOverlay()
    }

    Dialogue {
        objectName: "idleOverlay"
        opened: root.lobby.overlay === "idle"
        iconName: "clock"
        heading: root.lobby.idle.heading
        text: root.lobby.idle.text
        primaryText: qsTr("I am still here")
        secondaryText: qsTr("Start over")
        onPrimaryClicked: root.lobby.idle.stay()
        onSecondaryClicked: root.lobby.idle.leave()
        onBack: root.lobby.closeOverlay()
        onTouched: root.lobby.idle.stay()
    }
}
