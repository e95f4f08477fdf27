pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A date in three fields. Nothing jumps on by itself, but a digit that a part cannot take goes to the next one, and Delete
// in an empty one goes back; a month may be a number or a word; one error for the group.
FocusScope {
    id: root

    property string label: ""
    // What it is called where no label is shown, because the heading has said it.
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property string dayText: ""
    property string monthText: ""
    property string yearText: ""
    property string dayLabel: qsTr("Day")
    property string monthLabel: qsTr("Month")
    property string yearLabel: qsTr("Year")
    property string order: "dmy" // or "mdy" or "ymd"
    property bool numeric: true
    readonly property InputLine dayInput: partAt(sequence.indexOf("day"), parts.count)
    readonly property InputLine monthInput: partAt(sequence.indexOf("month"), parts.count)
    readonly property InputLine yearInput: partAt(sequence.indexOf("year"), parts.count)
    readonly property var sequence: order === "mdy" ? ["month", "day", "year"] : order === "ymd" ? ["year", "month", "day"] : ["day", "month", "year"]

    signal edited(string day, string month, string year)
    signal accepted

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight

    function takeFocus(): void {
        const first = parts.itemAt(0) as DatePart;
        if (first)
            first.input.forceActiveFocus(Qt.OtherFocusReason);
    }

    // The count is an argument so that a binding is asked again when the fields have been made.
    function partAt(place: int, count: int): InputLine {
        return place >= 0 && place < count ? (parts.itemAt(place) as DatePart)?.input ?? null : null;
    }

    function report(): void {
        if (dayInput && monthInput && yearInput)
            edited(dayInput.text, monthInput.text, yearInput.text);
    }

    component DatePart: ColumnLayout {
        id: part

        required property string modelData
        required property int index
        readonly property string key: modelData
        readonly property string caption: key === "day" ? root.dayLabel : key === "month" ? root.monthLabel : root.yearLabel
        readonly property string given: key === "day" ? root.dayText : key === "month" ? root.monthText : root.yearText
        readonly property InputLine input: line
        // Shares of the width.
        readonly property int share: key === "day" ? 2 : 3

        Layout.fillWidth: true
        Layout.preferredWidth: share * 100
        Layout.horizontalStretchFactor: share
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
            font.pixelSize: Theme.whole(text, Theme.smallSize, (root.width - 2 * Theme.spaceMedium) * part.share / 8)
            Accessible.ignored: true
        }

        FieldFrame {
            Layout.fillWidth: true
            implicitHeight: Theme.fieldHeight
            focused: line.activeFocus
            faulty: root.error !== ""

            InputLine {
                id: line

                objectName: "date_" + part.key
                anchors.fill: parent
                anchors.leftMargin: Theme.padding
                anchors.rightMargin: Theme.padding
                numeric: root.numeric
                maximumLength: part.key === "day" ? 2 : part.key === "year" ? 4 : 12
                takes: digits => (part.key === "day" ? /^[0-3]?\d$/ : part.key === "month" ? /^[01]?\d$/ : /^\d{1,4}$/).test(digits)
                before: root.partAt(part.index - 1, parts.count)
                after: root.partAt(part.index + 1, parts.count)
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                accessibleName: root.spokenLabel ? root.spokenLabel + ", " + part.caption : part.caption
                accessibleDescription: (root.error + " " + root.hint).trim()
                onTextEdited: root.report()
                onAccepted: root.accepted()
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

                model: root.sequence

                DatePart {}
            }
        }
    }
}
