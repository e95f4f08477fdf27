pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// One detail being changed; staff see old beside new.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.contact

    heading: step.editTitle
    errors: step.errors
    primaryText: qsTr("Save")
    onPrimaryClicked: step.save()
    onErrorFieldRequested: field => {
        for (let i = 0; i < lines.count; i++) {
            const line = lines.itemAt(i) as TextField;
            if (line && line.objectName === "field_" + field)
                line.takeFocus();
        }
    }

    Repeater {
        id: lines

        model: root.step.fields

        TextField {
            id: line

            required property var modelData

            objectName: "field_" + modelData.key
            // The heading may have said it.
            label: modelData.label === root.heading ? "" : modelData.label
            spokenLabel: modelData.label
            hint: modelData.hint
            text: modelData.text
            error: modelData.error
            numeric: modelData.numeric
            extraHints: modelData.email ? Qt.ImhEmailCharactersOnly : Qt.ImhNone
            maximumLength: modelData.maximumLength
            onEdited: text => line.modelData.edit(text)
            onAccepted: root.press()
        }
    }
}
