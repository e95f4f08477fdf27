pragma ComponentBehavior: Bound

import QtQuick

// The bare one-line input inside the fields. A plain TextInput has no context menu, no completion and no selection handles.
TextInput {
    id: root

    // Served by the number pad of the screen: the letter keyboard stays away. It is not told of digits: it would turn to
    // its page of signs, unseen, and to its letters again at the next field, which takes longer than all else of a touch.
    property bool numeric: false
    // Up to two signs that the pad has beside the digits, such as a decimal point.
    property string signs: ""
    property string accessibleName: ""
    property string accessibleDescription: ""

    activeFocusOnTab: true
    activeFocusOnPress: true
    selectByMouse: false
    clip: true
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.primarySoft
    selectedTextColor: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.controlSize
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: accessibleName
    Accessible.description: accessibleDescription
    cursorDelegate: Rectangle {
        width: Theme.strongBorderWidth
        color: Theme.ink
        visible: root.activeFocus
    }

    // Typing by an on-screen key: as if by hand, so textEdited follows.
    function typeText(characters: string): void {
        if (length + characters.length > maximumLength)
            return;
        insert(cursorPosition, characters);
        textEdited();
    }

    function deleteBack(): void {
        if (cursorPosition === 0)
            return;
        remove(cursorPosition - 1, cursorPosition);
        textEdited();
    }

    function moveToNextField(): void {
        let item = nextItemInFocusChain(true);
        for (let tries = 0; item && item !== root && tries < 64; tries++) {
            const line = item as InputLine;
            if (line) {
                line.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
            item = item.nextItemInFocusChain(true);
        }
    }
}
