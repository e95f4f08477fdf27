import QtQuick
import Kiosk.Controls

// Where the car stands.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.parking
    readonly property var photo: step.photo

    heading: qsTr("Where is your car?")
    errors: step.errors
    firstFocus: answers
    onPrimaryClicked: step.submit()
    onErrorFieldRequested: field => {
        if (field === "free")
            answers.takeFocus();
        else
            place.takeFocus();
    }

    ChoiceList {
        id: answers

        objectName: "parkingFree"
        label: qsTr("Is your parking place free?")
        error: root.step.freeError
        model: root.step.answers
        onToggled: value => root.step.chooseFree(value)
    }

    TextField {
        id: place

        objectName: "parkingPlace"
        label: qsTr("Number of the place")
        text: root.step.place
        error: root.step.placeError
        onEdited: text => root.step.setPlace(text)
        onAccepted: root.press()
    }

    PhotoField {
        label: qsTr("A picture of your number plate, if you like")
        error: root.photo?.error ?? ""
        picture: root.photo?.picture ?? ""
        taken: root.photo?.taken ?? false
        ready: root.photo?.ready ?? false
        takeText: root.photo?.takeText ?? ""
        onTake: root.photo.take()
    }
}
