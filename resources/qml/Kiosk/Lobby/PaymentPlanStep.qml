import QtQuick
import Kiosk.Controls

// A payment plan: in how many parts, one each month.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.payment

    heading: qsTr("Pay month by month")
    subtitle: qsTr("The first part is due today. You can pay it at the front desk.")
    primaryText: qsTr("Agree")
    firstFocus: plans
    onPrimaryClicked: step.agree()

    ChoiceList {
        id: plans

        objectName: "plans"
        spokenLabel: root.heading
        error: root.step.error
        model: root.step.plans
        onToggled: value => root.step.choosePlan(value)
    }
}
