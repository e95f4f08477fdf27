pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Answers one below the other; two columns on a wide panel when `columns` says so.
FocusScope {
    id: root

    // A list of {value, text, selected, apart, detail}; the last two may be missing.
    property var model: []
    property bool multiple: false
    property string label: ""
    // What it is called where no label is shown, because the heading has said it.
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property int columns: 1
    // A long list stands closer, so that all of it is seen at once.
    readonly property bool many: model.length > 6

    signal toggled(string value)

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: spokenLabel
    Accessible.description: (error + " " + hint).trim()

    function takeFocus(): void {
        const first = rows.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    function moveFocus(from: int, step: int): void {
        const row = rows.itemAt((from + step + rows.count) % rows.count) as ChoiceRow;
        if (!row)
            return;
        row.focusByKey = true;
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.spaceSmall

        FieldCaption {
            visible: root.label !== "" || root.hint !== "" || root.error !== ""
            label: root.label
            hint: root.hint
            error: root.error
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.columns
            columnSpacing: Theme.spaceMedium
            rowSpacing: Theme.compact ? Theme.unit + 4 : root.many ? Theme.gap : Theme.spaceMedium

            Repeater {
                id: rows

                // By number, so that a row that stays keeps its focus when the answers change.
                model: root.model.length

                ChoiceRow {
                    id: row

                    required property int index
                    readonly property var entry: root.model[index] ?? ({})

                    objectName: "choice_" + (entry.value ?? "")
                    Layout.fillHeight: true
                    Layout.horizontalStretchFactor: 1
                    Layout.preferredWidth: 100
                    focus: index === 0
                    text: entry.text ?? ""
                    detail: entry.detail ?? ""
                    selected: entry.selected === true
                    apart: entry.apart === true
                    multiple: root.multiple
                    dense: root.many
                    onToggled: root.toggled(String(entry.value))
                    Keys.onDownPressed: root.moveFocus(index, 1)
                    Keys.onUpPressed: root.moveFocus(index, -1)
                }
            }
        }
    }
}
