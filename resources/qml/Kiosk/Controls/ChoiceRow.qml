pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One answer; the whole row is the target. The state is given from outside, a press only asks for a change.
FocusScope {
    id: root

    property string text: ""
    property string detail: ""
    property bool selected: false
    property bool multiple: false // a check box; otherwise a radio button
    property bool apart: false // "no" and "I do not know": dashed
    property bool dense: false
    property bool pressed: area.pressed

    signal toggled

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: Math.max(Theme.minimumTarget, Theme.sized(64, dense ? 104 : 116), texts.implicitHeight + 2 * Theme.gap)
    activeFocusOnTab: true

    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: root.toggled()
    Accessible.onToggleAction: root.toggled()

    Keys.onSpacePressed: event => toggleOnce(event)
    Keys.onReturnPressed: event => toggleOnce(event)
    Keys.onEnterPressed: event => toggleOnce(event)

    function toggleOnce(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.toggled();
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        radius: Theme.radius - Theme.unit / 2
        color: area.pressed || root.selected ? Theme.primarySoft : Theme.card
        border.width: root.apart ? 0 : root.selected ? Theme.strongBorderWidth : Theme.borderWidth
        border.color: root.selected ? Theme.primary : Theme.border

        FocusRing {
            innerRadius: frame.radius
            shown: root.activeFocus && (Theme.focusVisible || root.focusByKey)
        }
    }

    // Focus that came by Tab or by an arrow is always shown.
    property bool focusByKey: false

    onActiveFocusChanged: {
        if (!activeFocus)
            focusByKey = false;
    }

    // What few rows have is made for those that have it.
    Loader {
        anchors.fill: parent
        active: root.apart

        sourceComponent: DashedFrame {
            stroke: root.selected ? Theme.primary : Theme.border
            strokeWidth: root.selected ? Theme.strongBorderWidth : Theme.borderWidth
            radius: frame.radius
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.padding
        anchors.rightMargin: Theme.padding
        spacing: Theme.compact ? Theme.gap : Theme.spaceMedium

        Rectangle {
            id: box

            implicitWidth: Math.round(Theme.bodySize * 1.4)
            implicitHeight: implicitWidth
            radius: root.multiple ? Theme.radiusSmall : width / 2
            color: root.selected ? Theme.primary : Theme.card
            border.width: Theme.strongBorderWidth
            border.color: root.selected ? Theme.primary : Theme.inkSecond

            Loader {
                anchors.centerIn: parent
                active: root.selected && root.multiple

                sourceComponent: Icon {
                    name: "check"
                    color: Theme.primaryInk
                    weight: 3.5
                    size: box.width * 0.66
                }
            }

            Rectangle {
                anchors.centerIn: parent
                visible: root.selected && !root.multiple
                width: Math.round(box.width * 0.42)
                height: width
                radius: width / 2
                color: Theme.primaryInk
            }
        }

        ColumnLayout {
            id: texts

            spacing: 0

            BodyText {
                text: root.text
                color: Theme.ink
                Accessible.ignored: true
            }

            Loader {
                Layout.fillWidth: true
                active: root.detail !== ""
                visible: active

                sourceComponent: SmallText {
                    text: root.detail
                    Accessible.ignored: true
                }
            }
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: root.toggled()
    }
}
