pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One question with the control of its kind.
ColumnLayout {
    id: root

    required property var question
    // A question of the page before or of the one to come is not.
    required property bool shown
    property string dateOrder: "dmy"
    readonly property string label: question.showText ? question.text : ""

    Layout.fillWidth: true
    spacing: Theme.spaceMedium
    visible: shown
    // What is typed must not go to what nobody sees.
    onShownChanged: {
        if (shown)
            return;
        const typing = Window.activeFocusItem;
        for (let up = typing; up; up = up.parent) {
            if (up === root)
                typing.focus = false;
        }
    }

    // Each line of a list is called differently.
    function rowName(row: int): string {
        return row === 0 ? question.text : qsTr("%1, line %2").arg(question.text).arg(row + 1);
    }

    function takeFocus(): void {
        if (control.item instanceof ChoiceList)
            (control.item as ChoiceList).takeFocus();
        else if (control.item instanceof DateField)
            (control.item as DateField).takeFocus();
        else if (control.item instanceof TimeField)
            (control.item as TimeField).takeFocus();
        else if (control.item instanceof PhotoField)
            (control.item as PhotoField).takeFocus();
        else if (control.item instanceof SignatureField)
            (control.item as SignatureField).takeFocus();
        else if (lines.count > 0)
            (lines.itemAt(0) as TextField)?.takeFocus();
        else if (areas.count > 0)
            (areas.itemAt(0) as TextArea)?.takeFocus();
    }

    BodyText {
        visible: root.question.kind === "note"
        text: root.question.text
    }

    // A long list is searched.
    Repeater {
        model: root.question.searchable ? [root.question.key] : []

        TextField {
            objectName: "searchChoices"
            label: qsTr("Type to find your answer")
            maximumLength: 60
            onEdited: text => root.question.search(text)
        }
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
            case "scale":
                return choicesControl;
            case "date":
            case "datetime":
                return dateControl;
            case "time":
                return timeControl;
            case "photo":
                return photoControl;
            case "signature":
                return signatureControl;
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
            columns: root.question.kind === "scale" ? (Theme.wide ? 6 : 4) : root.question.kind === "boolean" || (Theme.wide && root.question.choices.length > 3) ? 2 : 1
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

    Component {
        id: timeControl

        TimeField {
            label: root.label
            spokenLabel: root.question.text
            hint: root.question.hint
            error: root.question.error
            hourText: root.question.timeHour
            minuteText: root.question.timeMinute
            halves: root.question.halves
            onEdited: (hour, minute) => root.question.typeTime(hour, minute)
            onHalfChosen: value => root.question.chooseHalf(value)
        }
    }

    Component {
        id: photoControl

        PhotoField {
            label: root.label
            spokenLabel: root.question.text
            hint: root.question.hint
            error: root.question.error || root.question.photo.error
            picture: root.question.photo.picture
            taken: root.question.photo.taken
            ready: root.question.photo.ready
            takeText: root.question.photo.takeText
            advice: root.question.photo.advice
            keepText: root.question.photo.keepText
            onTake: root.question.photo.take()
            onKeep: root.question.photo.keep()
        }
    }

    Component {
        id: signatureControl

        SignatureField {
            label: root.label
            spokenLabel: root.question.text
            hint: root.question.hint
            error: root.question.error || root.question.signing.error
            signed: root.question.signing.signed
            method: root.question.signing.method
            methods: root.question.signing.methods
            strokes: root.question.signing.strokes
            nameText: root.question.signing.name
            nameLabel: root.question.signing.nameLabel
            onMethodChosen: value => root.question.signing.chooseMethod(value)
            onStrokesDrawn: strokes => root.question.signing.setStrokes(strokes)
            onNameEdited: text => root.question.signing.setName(text)
            onCleared: root.question.signing.clear()
        }
    }

    SmallText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.question.moreText
    }

    // The time of a moment stands below its date.
    Repeater {
        model: root.question.kind === "datetime" ? 1 : 0

        TimeField {
            spokenLabel: root.question.text
            hourText: root.question.timeHour
            minuteText: root.question.timeMinute
            halves: root.question.halves
            onEdited: (hour, minute) => root.question.typeTime(hour, minute)
            onHalfChosen: value => root.question.chooseHalf(value)
        }
    }

    Repeater {
        model: root.question.hasOpen ? [root.question.key] : []

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

        model: ["line", "number", "quantity"].indexOf(root.question.kind) >= 0 ? root.question.rowCount : 0

        TextField {
            id: line

            required property int index

            objectName: "line_" + index
            label: index === 0 ? root.label : ""
            spokenLabel: root.rowName(index)
            hint: index === 0 ? root.question.hint : ""
            error: index === 0 ? root.question.error : ""
            numeric: root.question.numeric
            signs: ".-"
            maximumLength: root.question.maximumLength
            Component.onCompleted: text = root.question.rowText(index)
            onEdited: text => root.question.typeText(line.index, text)
        }
    }

    Repeater {
        model: root.question.units.length > 0 ? 1 : 0

        ChoiceList {
            objectName: "units"
            columns: root.question.units.length < 4 ? root.question.units.length : 2
            spokenLabel: qsTr("Measured in")
            model: root.question.units
            onToggled: value => root.question.chooseUnit(value)
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

    Repeater {
        model: root.question.canAdd ? 1 : 0

        SecondaryButton {
            objectName: "addRow"
            text: root.question.addText
            accessibleName: root.question.addText + ": " + root.question.text
            iconName: "plus"
            onClicked: root.question.addRow()
        }
    }
}
