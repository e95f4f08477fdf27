pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Somebody has a question: what the clinic's own pages say, by topic or by words, or the front desk.
LobbyPage {
    id: root

    readonly property var step: lobby.questions
    readonly property bool asks: step.part === "topics" || step.part === "leave"

    heading: step.heading
    subtitle: step.text
    stepCount: 0
    primaryText: step.primaryText
    secondaryText: step.secondaryText
    errors: step.errors
    onPrimaryClicked: step.primary()
    onSecondaryClicked: step.secondary()
    onErrorFieldRequested: field => (field === "who" ? who : question).takeFocus()
    // The keys would cover what can be chosen by a touch, and with large letters the heading; who asked already need not
    // say more.
    firstFocus: step.part === "leave" ? (question.text === "" ? question : primaryButton) : null
    autoFocus: step.part !== "topics"

    Connections {
        target: root.step
        enabled: root.visible
        function onTurned(): void {
            root.begin();
        }
    }

    // A column of which nothing is seen keeps the height that it had.
    Item {
        visible: root.step.part === "nothing" || root.step.part === "left"
        implicitHeight: 1
    }

    TextField {
        id: question

        objectName: "questionField"
        visible: root.asks
        label: qsTr("Your question")
        hint: root.step.part === "topics" ? qsTr("For example: Where can I park?") : ""
        text: root.step.question
        error: root.step.questionError
        maximumLength: root.step.longestQuestion
        onEdited: text => root.step.setQuestion(text)
        onAccepted: root.press()
    }

    TextField {
        id: who

        objectName: "whoField"
        visible: root.step.part === "leave"
        label: qsTr("Who we should answer")
        hint: qsTr("Your name, and a phone number if you cannot wait here. You can leave this empty.")
        text: root.step.who
        error: root.step.whoError
        maximumLength: root.step.longestWho
        onEdited: text => root.step.setWho(text)
        onAccepted: root.press()
    }

    Repeater {
        // By number, so that a button keeps the focus when the language changes.
        model: root.step.rows.length

        SecondaryButton {
            required property int index
            readonly property var entry: root.step.rows[index] ?? ({})

            objectName: "answer_" + (entry.key ?? "")
            Layout.fillWidth: true
            text: entry.text ?? ""
            onClicked: root.step.choose(entry.key)
        }
    }

    Card {
        visible: root.step.part === "page" || root.step.part === "way"
        spacing: Theme.spaceMedium

        Repeater {
            model: root.step.blocks

            RowLayout {
                id: block

                required property var modelData
                readonly property bool listed: modelData.kind === "bullet" || modelData.kind === "number"

                Layout.leftMargin: (Theme.mirrored ? 0 : 1) * modelData.depth * Theme.spaceLarge
                Layout.rightMargin: (Theme.mirrored ? 1 : 0) * modelData.depth * Theme.spaceLarge
                spacing: Theme.spaceSmall

                BodyText {
                    visible: block.listed
                    Layout.fillWidth: false
                    Layout.alignment: Qt.AlignTop
                    text: block.modelData.kind === "number" ? block.modelData.number + "." : "•"
                    color: Theme.ink
                    // Spoken with the words beside it.
                    Accessible.ignored: true
                }

                BodyText {
                    text: block.modelData.text
                    strong: block.modelData.kind === "heading"
                    color: Theme.ink
                    Accessible.name: block.modelData.kind === "number" ? block.modelData.number + ". " + text : text
                    Accessible.role: strong ? Accessible.Heading : Accessible.StaticText
                }
            }
        }
    }

    QrCode {
        objectName: visible ? "wayCode" : ""
        visible: root.step.part === "way" && modules > 0
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.px(36 * Theme.ample)
        Layout.preferredHeight: Layout.preferredWidth
        text: qsTr("The way as a code for your phone")
        path: root.step.qrPath
        modules: root.step.qrModules
    }

    SmallText {
        visible: root.step.part === "way" && root.step.qrModules > 0
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Point your phone’s camera at it to take the way along.")
    }
}
