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
    // As many columns as are wished for, or as few as the longest answer needs to be read in two lines.
    property int columns: 1
    readonly property int shownColumns: columns > 1 ? fitting(columns) : 1
    // A long list stands closer, so that all of it is seen at once.
    readonly property bool many: model.length > 6

    signal toggled(string value)

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: spokenLabel
    Accessible.description: (error + " " + hint).trim()

    function fitting(wished: int): int {
        const widest = Math.max(0, ...model.map(entry => Theme.widthOf(entry.text ?? "", Theme.bodySize)));
        const words = model.map(entry => String(entry.text ?? "").split(/\s+/)).reduce((all, some) => all.concat(some), []);
        const word = Math.max(0, ...words.map(text => Theme.widthOf(text, Theme.bodySize)));
        const beside = Theme.bodySize * 1.4 + Theme.spaceMedium + 2 * Theme.padding + 2;
        for (let columns = Math.min(wished, model.length); columns > 1; columns--) {
            const room = (width - (columns - 1) * Theme.spaceMedium) / columns - beside;
            if (word <= room && widest * 1.1 <= 2 * room)
                return columns;
        }
        return 1;
    }

    function takeFocus(): void {
        const first = rows.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Past the last one, and before the first, it is the page's: nobody who has only arrows is kept here.
    function moveFocus(from: int, step: int, event: KeyEvent): void {
        const row = rows.itemAt(from + step) as ChoiceRow;
        event.accepted = row !== null;
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
            label: root.label
            hint: root.hint
            error: root.error
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.shownColumns
            columnSpacing: Theme.spaceMedium
            rowSpacing: Math.max(8, Theme.sized(12, root.many ? 16 : 24))

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
                    Keys.onDownPressed: event => root.moveFocus(index, 1, event)
                    Keys.onUpPressed: event => root.moveFocus(index, -1, event)
                }
            }
        }
    }
}
