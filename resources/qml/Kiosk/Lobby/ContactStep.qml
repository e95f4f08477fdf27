pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The details on file: confirmed in one touch, changed in place.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.contact

    heading: step.heading
    subtitle: step.subtitle
    primaryText: step.unseen ? qsTr("No, nothing has changed") : qsTr("Yes, all correct")
    onPrimaryClicked: step.submit()

    // Without the record nothing is known here of what is on file.
    BodyText {
        visible: root.step.unseen
        text: qsTr("Your address, your phone, your email, your emergency contact: we cannot show them now.")
    }

    SecondaryButton {
        objectName: "somethingChanged"
        Layout.fillWidth: true
        visible: root.step.unseen
        text: qsTr("Yes, something has changed")
        onClicked: root.step.tellChanged()
    }

    AnswerList {
        visible: !root.step.unseen
        rows: root.step.rows
        onChange: key => root.step.edit(key)
    }
}
