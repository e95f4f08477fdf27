import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What the camera sees, where somebody shows a code to it.
Dialogue {
    id: root

    required property var lobby
    readonly property var scan: lobby.cameraScan
    // Beside what is to be done, where there is more width than height: both are seen at once.
    readonly property bool beside: scan.looking && Theme.wide

    objectName: "cameraOverlay"
    roomy: true
    opened: lobby.overlay === "camera"
    iconName: "code"
    heading: scan.heading
    text: beside ? "" : scan.text
    primaryText: scan.againText
    secondaryText: scan.closeText
    onPrimaryClicked: scan.begin()
    onSecondaryClicked: lobby.closeOverlay()
    onBack: lobby.closeOverlay()

    RowLayout {
        visible: root.scan.looking
        spacing: Theme.gap

        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 100
            visible: root.beside
            text: root.scan.text
        }

        Rectangle {
            objectName: "cameraPicture"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.preferredHeight: Theme.sized(root.beside ? 300 : 230, 460)
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.borderWidth
            border.color: Theme.border

            // As a mirror shows it: a card that is moved to the left goes to the left.
            Image {
                anchors.fill: parent
                anchors.margins: Theme.gap
                fillMode: Image.PreserveAspectFit
                mirror: true
                cache: false
                source: root.scan.picture
                visible: root.scan.picture !== ""
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the camera sees")
            }

            // As large as a card should be seen, by its own shape.
            DashedFrame {
                anchors.centerIn: parent
                height: Math.min(parent.height - 4 * Theme.gap, (parent.width - 4 * Theme.gap) / 1.586)
                width: height * 1.586
                stroke: Theme.primary
                strokeWidth: Theme.strongBorderWidth
                radius: Theme.radius
            }
        }
    }
}
