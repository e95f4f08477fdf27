pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Before somebody goes: what was agreed, what comes next, how it went, and what they take along on a phone.
LobbyPage {
    id: root

    readonly property var step: lobby.checkOut

    heading: step.heading
    subtitle: step.text
    stepCount: 0
    backVisible: step.part === "agreed"
    primaryText: step.primaryText
    onPrimaryClicked: step.primary()

    Connections {
        target: root.step
        enabled: root.visible
        function onTurned(): void {
            root.begin();
        }
    }

    NoticeCard {
        objectName: "outError"
        visible: root.step.error !== ""
        kind: "warning"
        text: root.step.error
    }

    Repeater {
        model: root.step.points.length

        // With all of the width: names and addresses may be long.
        BodyText {
            required property int index

            objectName: "agreed_" + index
            second: false
            text: root.step.points[index] ?? ""
        }
    }

    Repeater {
        // By number, so that a button keeps the focus when the language changes.
        model: root.step.rows.length

        SecondaryButton {
            required property int index
            readonly property var entry: root.step.rows[index] ?? ({})

            objectName: "out_" + (entry.key ?? "")
            Layout.fillWidth: true
            text: entry.text ?? ""
            onClicked: root.step.choose(entry.key)
        }
    }

    QrCode {
        objectName: "outCode"
        visible: root.step.part === "gone" && modules > 0
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.px(60)
        Layout.preferredHeight: Layout.preferredWidth
        text: root.step.qrText
        path: root.step.qrPath
        modules: root.step.qrModules
    }

    SmallText {
        visible: root.step.part === "gone"
        horizontalAlignment: Text.AlignHCenter
        text: root.step.qrText
    }

    // A column of which nothing is seen keeps the height that it had.
    Item {
        visible: root.step.rows.length === 0
        implicitHeight: 1
    }
}
