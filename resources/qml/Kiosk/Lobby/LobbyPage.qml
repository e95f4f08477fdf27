import QtQuick
import Kiosk.Controls

// What every step has from the lobby: the clinic, the time, how far along, Back, and that nothing is pressed twice.
StepPage {
    id: root

    required property var lobby

    clinicName: lobby.clinicName
    timeText: lobby.timeText
    stepCount: lobby.stepCount
    currentStep: lobby.currentStep
    stepCaption: lobby.stepCaption
    stepFraction: lobby.stepFraction
    primaryEnabled: !lobby.busy
    onBackClicked: lobby.back()
}
