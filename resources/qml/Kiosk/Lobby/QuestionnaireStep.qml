pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One page of a questionnaire.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.questionnaire

    stepCaption: [caption, step.caption].filter(text => text !== "").join(" · ")
    heading: step.heading
    subtitle: step.groupCaption
    errors: step.errors
    primaryText: step.reviewing ? qsTr("Yes, all correct") : qsTr("Continue")
    secondaryText: step.canSkip ? qsTr("Skip this question") : ""
    onPrimaryClicked: step.submit()
    onSecondaryClicked: step.skip()
    onErrorFieldRequested: field => {
        for (let i = 0; i < fields.count; i++) {
            const shown = fields.itemAt(i) as QuestionField;
            if (shown && shown.visible && shown.question.key === field)
                shown.takeFocus();
        }
    }

    Connections {
        target: root.step
        function onTurned(): void {
            root.begin();
        }
    }

    // Made while the last question is read.
    Repeater {
        model: root.step.reviewMade ? 1 : 0

        AnswerList {
            visible: root.step.reviewing
            rows: root.step.reviewRows
            onChange: key => root.step.changeAnswer(key)
        }
    }

    Repeater {
        model: root.step.intro

        BodyText {
            required property string modelData

            text: modelData
        }
    }

    Repeater {
        id: fields

        model: root.step.questions

        QuestionField {
            required property int place

            objectName: "question_" + place
            dateOrder: root.lobby.identity.dateOrder
        }
    }

    RowLayout {
        visible: root.step.canAddGroup || root.step.canRemoveGroup
        Layout.fillWidth: true
        spacing: Theme.spaceMedium

        SecondaryButton {
            objectName: "addGroup"
            visible: root.step.canAddGroup
            Layout.fillWidth: true
            text: qsTr("Add another")
            iconName: "plus"
            onClicked: root.step.addGroup()
        }

        SecondaryButton {
            objectName: "removeGroup"
            visible: root.step.canRemoveGroup
            Layout.fillWidth: true
            text: qsTr("Take this one away")
            iconName: "minus"
            onClicked: root.step.removeGroup()
        }
    }

    // Far from Continue, and it asks before anything is done.
    SecondaryButton {
        objectName: "leaveForm"
        visible: !root.step.reviewing
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Leave these questions to a person")
        iconName: "person"
        onClicked: root.step.askToLeave()
    }
}
