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
    primaryText: qsTr("Yes, all correct")
    onPrimaryClicked: step.submit()

    AnswerList {
        rows: root.step.rows
        onChange: key => root.step.edit(key)
    }
}
