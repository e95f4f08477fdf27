import QtQuick
import QtQuick.Layouts

// A white panel; what is put inside stands in a column.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property color fill: Theme.card
    property color outline: Theme.hairline
    property real padding: Theme.padding

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.fill
        border.width: Theme.hairlineWidth
        border.color: root.outline
    }

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: root.height - 2 * root.padding
        spacing: Theme.spaceSmall
    }
}
