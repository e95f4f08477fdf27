pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A time in two fields, and which half of the day where the clock has twelve hours.
FocusScope {
    id: root

    property string label: ""
    // What it is called where no label is shown, because the heading has said it.
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property string hourText: ""
    property string minuteText: ""
    // A list of {value, text, selected}; empty on a clock of 24 hours.
    property var halves: []

    signal edited(string hour, string minute)
    signal halfChosen(string value)

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight

    function takeFocus(): void {
        const first = parts.itemAt(0) as TimePart;
        if (first)
            first.input.forceActiveFocus(Qt.OtherFocusReason);
    }

    // The count is an argument so that a binding is asked again when the fields have been made.
    function partAt(place: int, count: int): InputLine {
        return place >= 0 && place < count ? (parts.itemAt(place) as TimePart)?.input ?? null : null;
    }

    function report(): void {
        const hour = parts.itemAt(0) as TimePart;
        const minute = parts.itemAt(1) as TimePart;
        if (hour && minute)
            edited(hour.input.text, minute.input.text);
    }

    component TimePart: ColumnLayout {
        id: part

        required property string modelData
        required property int index
        readonly property string caption: modelData === "hour" ? qsTr("Hours") : qsTr("Minutes")
        readonly property string given: modelData === "hour" ? root.hourText : root.minuteText
        readonly property InputLine input: line

        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onGivenChanged: line.text = given
        Component.onCompleted: line.text = given
        spacing: Theme.spaceSmall / 2

        function takeFocus(): void {
            line.forceActiveFocus(Qt.OtherFocusReason);
        }

        FieldTouch {
            field: part
        }

        SmallText {
            text: part.caption
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        FieldFrame {
            Layout.fillWidth: true
            implicitHeight: Theme.fieldHeight
            focused: line.activeFocus
            faulty: root.error !== ""

            InputLine {
                id: line

                objectName: "time_" + part.modelData
                anchors.fill: parent
                anchors.leftMargin: Theme.padding
                anchors.rightMargin: Theme.padding
                numeric: true
                maximumLength: 2
                takes: digits => (part.modelData === "minute" ? /^[0-5]?\d$/ : root.halves.length > 0 ? /^[01]?\d$/ : /^[0-2]?\d$/).test(digits)
                before: root.partAt(part.index - 1, parts.count)
                after: root.partAt(part.index + 1, parts.count)
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                accessibleName: root.spokenLabel ? root.spokenLabel + ", " + part.caption : part.caption
                accessibleDescription: (root.error + " " + root.hint).trim()
                onTextEdited: root.report()
            }
        }
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.spaceSmall

        FieldCaption {
            label: root.label
            hint: root.hint
            error: root.error

            FieldTouch {
                field: root
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceMedium

            Repeater {
                id: parts

                model: ["hour", "minute"]

                TimePart {}
            }
        }

        ChoiceList {
            objectName: "halves"
            visible: root.halves.length > 0
            columns: 2
            model: root.halves
            onToggled: value => root.halfChosen(value)
        }
    }
}
