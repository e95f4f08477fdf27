import QtQuick
import QtQuick.Layouts

// A short message whose kind shows by drawing and border weight as well as by colour.
Item {
    id: root

    property string kind: "info" // info, success, warning, error
    property string title: ""
    property string text: ""
    property int textSize: Theme.bodySize
    default property alias content: column.data

    readonly property color strong: kind === "success" ? Theme.success : kind === "warning" ? Theme.warning
                                  : kind === "error" ? Theme.error : Theme.primary
    readonly property color soft: kind === "success" ? Theme.successSoft : kind === "warning" ? Theme.warningSoft
                                : kind === "error" ? Theme.errorSoft : Theme.primarySoft

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + 2 * Theme.padding
    implicitHeight: row.implicitHeight + 2 * Theme.padding
    Accessible.role: kind === "error" || kind === "warning" ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: title && text ? title + " " + text : title + text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.soft
        border.width: root.kind === "error" ? Theme.strongBorderWidth : Theme.hairlineWidth
        border.color: root.strong
    }

    RowLayout {
        id: row

        x: Theme.padding
        y: Theme.padding
        width: root.width - 2 * Theme.padding
        spacing: Theme.spaceMedium

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.kind
            color: root.strong
            size: root.textSize * 1.3
        }

        ColumnLayout {
            id: column

            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            BodyText {
                visible: text !== ""
                text: root.title
                strong: true
                color: root.strong
                font.pixelSize: root.textSize
                Accessible.ignored: true
            }

            BodyText {
                visible: text !== ""
                text: root.text
                strong: root.title === ""
                color: root.strong
                font.pixelSize: root.textSize
                Accessible.ignored: true
            }
        }
    }
}
