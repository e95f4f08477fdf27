pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One question with the control of its kind.
ColumnLayout {
    id: root

    required property var question
    property string dateOrder: "dmy"
    readonly property string label: question.showText ? question.text : ""

    Layout.fillWidth: true
    spacing: Theme.spaceMedium

    // Each line of a list is called differently.
    function rowName(row: int): string {
        return row === 0 ? question.text : qsTr("%1, line %2").arg(question.text).arg(row + 1);
    }

    function takeFocus(): void {
        if (control.item instanceof ChoiceList)
            (control.item as ChoiceList).takeFocus();
        else if (control.item instanceof DateField)
            (control.item as DateField).takeFocus();
        else if (lines.count > 0)
            (lines.itemAt(0) as TextField)?.takeFocus();
        else if (areas.count > 0)
            (areas.itemAt(0) as TextArea)?.takeFocus();
    }

    BodyText {
        visible: root.question.kind === "note"
        text: root.question.text
    }

    // Only the control of its kind is made.
    Loader {
        id: control

        Layout.fillWidth: true
        visible: item !== null
        sourceComponent: {
            switch (root.question.kind) {
            case "choice":
            case "boolean":
                return choicesControl;
            case "date":
                return dateControl;
            default:
                return null;
            }
        }
    }

    Component {
        id: choicesControl

        ChoiceList {
            label: root.label
            spokenLabel: root.question.text
            hint: root.question.hint
            error: root.question.error
            multiple: root.question.multiple
            columns: root.question.kind === "boolean" || (Theme.compact && Theme.textScale < 1.5 && root.question.choices.length > 3) ? 2 : 1
            model: root.question.choices
            onToggled: value => root.question.choose(value)
        }
    }

    Component {
        id: dateControl

        DateField {
            label: root.label
            spokenLabel: root.question.text
            order: root.dateOrder
            hint: root.question.hint
            error: root.question.error
            dayText: root.question.dateDay
            monthText: root.question.dateMonth
            yearText: root.question.dateYear
            onEdited: (day, month, year) => root.question.typeDate(day, month, year)
        }
    }

    Repeater {
        model: root.question.hasOpen ? 1 : 0

        TextField {
            objectName: "openAnswer"
            label: root.question.openLabel
            text: root.question.openText
            maximumLength: root.question.maximumLength
            onEdited: text => root.question.typeOpen(text)
        }
    }

    Repeater {
        id: lines

        model: root.question.kind === "line" || root.question.kind === "number" ? root.question.rowCount : 0

        TextField {
            id: line

            required property int index

            objectName: "line_" + index
            label: index === 0 ? root.label : ""
            spokenLabel: root.rowName(index)
            hint: index === 0 ? root.question.hint : ""
            error: index === 0 ? root.question.error : ""
            numeric: root.question.numeric
            maximumLength: root.question.maximumLength
            Component.onCompleted: text = root.question.rowText(index)
            onEdited: text => root.question.typeText(line.index, text)
        }
    }

    Repeater {
        id: areas

        model: root.question.kind === "area" ? root.question.rowCount : 0

        TextArea {
            id: area

            required property int index

            objectName: "area_" + index
            label: index === 0 ? root.label : ""
            spokenLabel: root.rowName(index)
            hint: index === 0 ? root.question.hint : ""
            error: index === 0 ? root.question.error : ""
            maximumLength: root.question.maximumLength
            Component.onCompleted: text = root.question.rowText(index)
            onEdited: text => root.question.typeText(area.index, text)
        }
    }

    SecondaryButton {
        objectName: "addRow"
        visible: root.question.canAdd
        text: root.question.addText
        accessibleName: root.question.addText + ": " + root.question.text
        iconName: "plus"
        onClicked: root.question.addRow()
    }
}
