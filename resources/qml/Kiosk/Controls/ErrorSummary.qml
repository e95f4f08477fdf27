pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What must be put right, above the fields, in the fields' own words. It takes the focus when it appears.
FocusScope {
    id: root

    property string title: qsTr("There is a problem")
    // A list of {field, text}.
    property var errors: []
    readonly property bool shown: errors.length > 0

    signal fieldRequested(string field)

    Layout.fillWidth: true
    visible: shown
    implicitWidth: 480
    implicitHeight: shown ? column.implicitHeight + 2 * Theme.padding : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: errors.map(error => error.text).join(" ")
    Accessible.focusable: true

    function takeFocus(): void {
        if (shown)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    onErrorsChanged: {
        if (!shown)
            return;
        Qt.callLater(takeFocus);
        Accessible.announce(title + ". " + errors.map(error => error.text).join(" "), Accessible.Assertive);
    }
    Component.onCompleted: {
        if (shown)
            Qt.callLater(takeFocus);
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        radius: Theme.radius
        color: Theme.errorSoft
        border.width: Theme.strongBorderWidth
        border.color: Theme.error

        FocusRing {
            innerRadius: frame.radius
            shown: root.activeFocus
        }
    }

    ColumnLayout {
        id: column

        x: Theme.padding
        y: Theme.padding
        width: root.width - 2 * Theme.padding
        spacing: Theme.spaceSmall

        RowLayout {
            spacing: Theme.gap

            Icon {
                name: "error"
                color: Theme.error
                size: Theme.bodySize * 1.2
            }

            BodyText {
                text: root.title
                strong: true
                color: Theme.error
                Accessible.ignored: true
            }
        }

        Repeater {
            model: root.errors

            KioskButton {
                id: link

                required property var modelData

                Layout.fillWidth: true
                text: modelData.text
                font.pixelSize: Theme.bodySize
                font.underline: true
                font.weight: Font.Normal
                foreground: Theme.error
                fill: "transparent"
                outline: "transparent"
                cornerRadius: Theme.radiusSmall
                leftPadding: Theme.spaceSmall
                rightPadding: Theme.spaceSmall
                implicitHeight: Math.max(Theme.minimumTarget + Theme.unit, implicitContentHeight)
                textAlignment: Text.AlignLeft
                Accessible.role: Accessible.Link
                onClicked: root.fieldRequested(modelData.field)
            }
        }
    }
}
