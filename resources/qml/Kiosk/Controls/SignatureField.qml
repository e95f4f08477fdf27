pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Signed with a finger, by typing a name, or by a mark that somebody sees being made.
FocusScope {
    id: root

    property string label: ""
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property bool signed: false
    property string method: "drawn"
    property var methods: []
    property var strokes: []
    property string nameText: ""
    property string nameLabel: ""

    signal methodChosen(string value)
    signal strokesDrawn(var strokes)
    signal nameEdited(string text)
    signal cleared

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight

    function takeFocus(): void {
        if (method === "drawn")
            pad.forceActiveFocus();
        else
            name.takeFocus();
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.spaceMedium

        FieldCaption {
            label: root.label
            hint: root.hint
            error: root.error
        }

        NoticeCard {
            visible: root.signed
            text: qsTr("You have signed this. To sign again, use the box below.")
        }

        ChoiceList {
            objectName: "signMethods"
            columns: Theme.wide ? 3 : 1
            model: root.methods
            onToggled: value => root.methodChosen(value)
        }

        SignaturePad {
            id: pad

            objectName: "signature"
            visible: root.method !== "typed"
            accessibleName: root.method === "mark" ? qsTr("Your mark") : qsTr("Your signature")
            hint: root.method === "mark" ? qsTr("Make your mark here with a finger") : qsTr("Sign here with a finger")
            faulty: root.error !== ""
            strokes: root.strokes
            onChanged: root.strokesDrawn(strokes)
        }

        TextField {
            id: name

            objectName: "signName"
            visible: root.method !== "drawn"
            label: root.nameLabel
            text: root.nameText
            onEdited: text => root.nameEdited(text)
        }

        ChangeButton {
            objectName: "clearSignature"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Clear")
            accessibleName: qsTr("Clear the signature")
            onClicked: root.cleared()
        }
    }
}
