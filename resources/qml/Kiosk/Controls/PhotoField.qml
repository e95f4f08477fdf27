import QtQuick
import QtQuick.Layouts

// What the camera sees, or the picture that was taken.
FocusScope {
    id: root

    property string label: ""
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property string picture: ""
    property bool taken: false
    property bool ready: false
    property string takeText: ""
    // What is said of the picture that was taken, and that it may be kept though it is not good.
    property string advice: ""
    property string keepText: ""

    signal take
    signal keep

    onAdviceChanged: {
        if (advice !== "")
            Accessible.announce(advice, Accessible.Assertive);
    }

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight

    function takeFocus(): void {
        button.forceActiveFocus(Qt.OtherFocusReason);
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

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(260, 560)
            radius: Theme.radius
            color: Theme.card
            border.width: root.error !== "" ? Theme.strongBorderWidth : Theme.borderWidth
            border.color: root.error !== "" ? Theme.error : Theme.border

            Image {
                objectName: "photoPicture"
                anchors.fill: parent
                anchors.margins: Theme.gap
                fillMode: Image.PreserveAspectFit
                cache: false
                source: root.picture
                visible: root.picture !== ""
                Accessible.role: Accessible.Graphic
                Accessible.name: root.taken || root.keepText !== "" ? qsTr("The picture that was taken") : qsTr("What the camera sees")
            }

            BodyText {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.padding
                horizontalAlignment: Text.AlignHCenter
                visible: root.picture === "" && root.error === ""
                text: qsTr("The camera starts…")
            }
        }

        BodyText {
            objectName: "photoAdvice"
            visible: text !== ""
            text: root.advice
            strong: !root.taken
        }

        SecondaryButton {
            objectName: "keepPhoto"
            Layout.fillWidth: true
            visible: root.keepText !== ""
            text: root.keepText
            accessibleName: root.spokenLabel ? root.keepText + ": " + root.spokenLabel : root.keepText
            onClicked: root.keep()
        }

        SecondaryButton {
            id: button

            objectName: "takePhoto"
            Layout.fillWidth: true
            enabled: root.taken || root.ready
            text: root.takeText
            accessibleName: root.spokenLabel ? root.takeText + ": " + root.spokenLabel : root.takeText
            onClicked: root.take()
        }
    }
}
