import QtQuick
import Kiosk.Controls

// What every step has from the lobby: the clinic, the time, how far along, Back, and that nothing is pressed twice.
StepPage {
    id: root

    required property var lobby
    // How far along, as the lobby says it while the page is shown. Pages that are made ahead stay as they are: to follow
    // each touch as well, they would be laid out anew with each.
    property int count: 0
    property int place: 0
    property string caption: ""
    property real fraction: 0.5

    clinicName: lobby.clinicName
    timeText: lobby.timeText
    stepCount: count
    currentStep: place
    stepCaption: caption
    stepFraction: fraction
    primaryEnabled: !visible || !lobby.busy
    primaryDimmed: false
    onBackClicked: lobby.back()

    // Say what the lobby says now.
    function follow(): void {
        count = lobby.stepCount;
        place = lobby.currentStep;
        caption = lobby.stepCaption;
        fraction = lobby.stepFraction;
    }

    Component.onCompleted: follow()
    onVisibleChanged: {
        if (visible)
            follow();
    }

    onPrimaryEnabledChanged: {
        if (primaryEnabled)
            primaryDimmed = false;
    }

    // An answer that is there at once does not have the button turn grey for a single picture.
    Timer {
        interval: 100
        running: !root.primaryEnabled
        onTriggered: root.primaryDimmed = true
    }

    Connections {
        target: root.lobby
        enabled: root.visible
        function onScreenChanged(): void {
            Qt.callLater(root.followLater);
        }
        function onFractionChanged(): void {
            root.fraction = root.lobby.stepFraction;
        }
    }

    // The screen may have turned to another page meanwhile.
    function followLater(): void {
        if (visible && !leaving)
            follow();
    }
}
