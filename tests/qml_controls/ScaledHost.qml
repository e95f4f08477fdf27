import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Lines that are thin, at many heights: below words that wrap, and between rows.
Rectangle {
    id: root

    color: Theme.errorSoft

    ErrorSummary {
        objectName: "summary"
        width: root.width
        errors: [17, 41, 80, 130].map(length => ({ "field": "", "text": "Say what it is once more, as it is on the card. ".repeat(4).slice(0, length).trim() }))
        visible: true
    }

    ColumnLayout {
        y: root.height * 0.7
        width: root.width
        spacing: 0

        Repeater {
            model: 40

            ColumnLayout {
                required property int index

                spacing: 0

                Item {
                    implicitHeight: 3 + parent.index * 0.37
                }

                Divider {
                    objectName: "divider"
                    Layout.topMargin: 0
                    Layout.bottomMargin: 0
                    color: Theme.error
                }
            }
        }
    }
}
