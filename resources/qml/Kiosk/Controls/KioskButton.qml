pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The common part of every button: press by touch, Space, Enter or an assistive tool; never by holding.
T.Button {
    id: root

    property string iconName: ""
    property bool iconShown: iconName !== ""
    property int iconSize: Theme.iconSize
    property color fill: Theme.card
    property color fillPressed: Theme.primarySoft
    property color foreground: Theme.primary
    property color outline: Theme.primary
    property real cornerRadius: Theme.radius
    // It looks as if nothing came of a press.
    property bool dimmed: !enabled
    // Overrides the spoken name where the label alone would not be unique ("Change" -> "Change address").
    property string accessibleName: ""
    property string accessibleDescription: ""

    implicitWidth: Math.max(Theme.minimumTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.minimumTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    // Touching a button leaves the focus in the text field, so the keyboard does not jump away under the finger.
    focusPolicy: Qt.TabFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.controlSize
    font.weight: Font.DemiBold

    Accessible.role: Accessible.Button
    Accessible.name: accessibleName || text
    Accessible.description: accessibleDescription

    Keys.onReturnPressed: event => pressOnce(event)
    Keys.onEnterPressed: event => pressOnce(event)

    function pressOnce(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.click();
    }

    contentItem: Item {
        // Asked for in the letters that are wanted: those that are shown follow from the width that is given. A pixel more,
        // for letters of a size may be that much wider than they are reckoned.
        implicitWidth: (root.iconShown ? root.iconSize : 0) + (root.iconShown && root.text !== "" ? face.spacing : 0) + Math.ceil(Theme.widthOf(root.text, root.font.pixelSize)) + 1
        implicitHeight: face.implicitHeight

        RowLayout {
            id: face

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gap

            Loader {
                active: root.iconShown
                visible: active
                Layout.preferredWidth: root.iconSize
                Layout.preferredHeight: root.iconSize
                // Words in several lines stand in the middle of the room that there is for them: it stays beside them.
                transform: Translate {
                    x: (Theme.mirrored ? -1 : 1) * Math.max(0, label.width - label.contentWidth) / 2
                }

                sourceComponent: Icon {
                    name: root.iconName
                    color: label.color
                    size: root.iconSize
                }
            }

            Text {
                id: label

                visible: text !== ""
                Layout.fillWidth: true
                text: root.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                font.family: root.font.family
                font.weight: root.font.weight
                // A word that is wider than the button gets smaller letters, and is not broken.
                font.pixelSize: Theme.whole(text, root.font.pixelSize, root.availableWidth - (root.iconShown ? root.iconSize + face.spacing : 0))
                color: root.dimmed ? Theme.disabledInk : root.foreground
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: root.cornerRadius
        color: root.dimmed ? (root.fill.a === 0 ? root.fill : Theme.disabledFill) : root.down ? root.fillPressed : root.fill
        border.width: Theme.borderWidth
        border.color: root.dimmed && root.outline.a !== 0 ? Theme.border : root.outline

        FocusRing {
            innerRadius: root.cornerRadius
            shown: root.visualFocus || (root.activeFocus && Theme.focusVisible)
        }
    }
}
