import QtQuick
import QtQuick.Layouts

// One labelled line of text.
FocusScope {
    id: root

    property alias text: line.text
    property string label: ""
    // What it is called where no label is shown, because the heading has said it.
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property alias maximumLength: line.maximumLength
    property alias numeric: line.numeric
    property alias signs: line.signs
    property alias secret: line.secret
    property alias readOnly: line.readOnly
    // Added to the hints that keep what is typed out of dictionaries.
    property int extraHints: Qt.ImhNone
    property alias validator: line.validator
    readonly property InputLine input: line

    signal edited(string text)
    signal accepted

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight

    function takeFocus(): void {
        line.forceActiveFocus(Qt.OtherFocusReason);
    }

    FieldTouch {
        field: root
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

        FieldFrame {
            Layout.fillWidth: true
            implicitHeight: Theme.fieldHeight
            focused: line.activeFocus
            faulty: root.error !== ""
            enabled: root.enabled

            InputLine {
                id: line

                anchors.fill: parent
                anchors.leftMargin: Theme.padding
                anchors.rightMargin: Theme.padding
                focus: true
                maximumLength: 200
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | root.extraHints | (secret ? Qt.ImhHiddenText | Qt.ImhNoAutoUppercase : Qt.ImhNone)
                accessibleName: root.spokenLabel
                accessibleDescription: (root.error + " " + root.hint).trim()
                onTextEdited: root.edited(text)
                onAccepted: root.accepted()
            }
        }
    }
}
