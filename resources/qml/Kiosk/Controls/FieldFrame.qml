import QtQuick

// The box of a text field: border, error border, focus ring.
Rectangle {
    id: root

    property bool focused: false
    property bool faulty: false

    radius: Theme.radiusSmall + Theme.unit / 2
    color: enabled ? Theme.card : Theme.disabledFill
    border.width: faulty || focused ? Theme.strongBorderWidth : Theme.borderWidth
    border.color: focused ? Theme.ink : faulty ? Theme.error : Theme.border

    FocusRing {
        innerRadius: root.radius
        shown: root.focused
    }
}
