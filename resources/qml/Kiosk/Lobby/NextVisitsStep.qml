pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The next visits of whoever stands there: said, booked and moved, with a code for a phone's calendar.
LobbyPage {
    id: root

    readonly property var step: lobby.nextVisits

    heading: step.heading
    subtitle: step.text
    stepCount: 0
    primaryText: step.primaryText
    secondaryText: step.secondaryText
    onPrimaryClicked: step.primary()
    onSecondaryClicked: step.secondary()

    Connections {
        target: root.step
        enabled: root.visible
        function onTurned(): void {
            root.begin();
        }
    }

    NoticeCard {
        objectName: "nextError"
        visible: root.step.error !== ""
        kind: "warning"
        text: root.step.error
    }

    Repeater {
        // By number, so that a button keeps the focus when the language changes.
        model: root.step.rows.length

        SecondaryButton {
            required property int index
            readonly property var entry: root.step.rows[index] ?? ({})

            objectName: "next_" + index
            Layout.fillWidth: true
            text: entry.text ?? ""
            onClicked: root.step.choose(entry.key)
        }
    }

    QrCode {
        objectName: "nextCode"
        visible: root.step.part === "booked" && modules > 0
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.px(60)
        Layout.preferredHeight: Layout.preferredWidth
        text: root.step.qrText
        path: root.step.qrPath
        modules: root.step.qrModules
    }

    SmallText {
        visible: root.step.part === "booked"
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Scan it to keep it in the calendar of your phone.")
    }

    // A column of which nothing is seen keeps the height that it had.
    Item {
        visible: root.step.rows.length === 0
        implicitHeight: 1
    }
}
