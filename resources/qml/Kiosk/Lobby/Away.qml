pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Where to go while the lobby cannot be shown, in every language at once. There is nothing to touch.
Window {
    id: root

    required property var away
    property bool focusVisible: false

    title: away.said[0].heading
    width: 1080
    height: 1920
    color: Theme.ground

    component Token: Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
    }

    Token {
        property: "panelWidth"
        value: root.width
    }

    Token {
        property: "panelHeight"
        value: root.height
    }

    Token {
        property: "millimetresPerPixel"
        value: root.away.millimetresPerPixel
    }

    ColumnLayout {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        spacing: Theme.spaceLarge

        Repeater {
            model: root.away.said

            Card {
                id: card

                required property var modelData

                objectName: "said"
                Layout.fillWidth: true
                LayoutMirroring.enabled: modelData.mirrored
                LayoutMirroring.childrenInherit: true

                Heading {
                    text: card.modelData.heading
                }

                BodyText {
                    text: card.modelData.text
                }
            }
        }
    }
}
