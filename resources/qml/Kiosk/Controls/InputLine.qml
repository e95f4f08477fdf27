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
    // Of an entry in several parts, such as a date: whether these digits can stand in this one. What cannot is the next's.
    property var takes: null
    // The parts before and after this one, where there are such.
    property InputLine before: null
    property InputLine after: null
    // Shown and told as bullets, whatever it is.
    property bool secret: false
    property string accessibleName: ""
    property string accessibleDescription: ""
    readonly property var inputMethod: Qt.inputMethod

    activeFocusOnTab: true
    // With the touch's end, by FieldTouch: a hand that rests here must not move the focus, nor bring the keys. Qt brings
    // them to those alone that have the focus when pressed.
    activeFocusOnPress: false
    onActiveFocusChanged: {
        if (activeFocus && !readOnly)
            inputMethod.show();
    }
    selectByMouse: false
    clip: true
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.primarySoft
    selectedTextColor: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.controlSize
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    // Not Password: such a field, and one that says that it is one, is told without its name.
    echoMode: secret ? TextInput.NoEcho : TextInput.Normal
    Accessible.role: Accessible.EditableText
    Accessible.name: accessibleName
    Accessible.description: accessibleDescription
    cursorDelegate: Rectangle {
        width: Theme.strongBorderWidth
        color: Theme.ink
        visible: root.activeFocus && !root.secret
    }

    Loader {
        anchors.fill: parent
        active: root.secret

        sourceComponent: Item {
            Text {
                id: bullets

                // The end of what is longer than its line.
                x: Math.min(0, parent.width - width - Theme.strongBorderWidth)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: "\u2022".repeat(root.length)
                textFormat: Text.PlainText
                color: Theme.ink
                font: root.font
                Accessible.ignored: true
            }

            Rectangle {
                x: bullets.x + bullets.width
                width: Theme.strongBorderWidth
                height: bullets.implicitHeight
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                visible: root.activeFocus
            }
        }
    }

    FieldTouch {
        field: root
    }

    function takeFocus(): void {
        forceActiveFocus(Qt.MouseFocusReason);
    }

    // Typing by an on-screen key: as if by hand, so textEdited follows.
    function typeText(characters: string): void {
        if (overflows(characters)) {
            after?.takeOver(characters);
            return;
        }
        removeSelected();
        if (length + characters.length > maximumLength)
            return;
        insert(cursorPosition, characters);
        textEdited();
    }

    function deleteBack(): void {
        if (length === 0)
            goBack();
        if (removeSelected()) {
            textEdited();
            return;
        }
        if (cursorPosition === 0)
            return;
        remove(cursorPosition - 1, cursorPosition);
        textEdited();
    }

    function removeSelected(): bool {
        if (selectionStart === selectionEnd)
            return false;
        remove(selectionStart, selectionEnd);
        return true;
    }

    function overflows(characters: string): bool {
        const whole = text + characters;
        return takes && characters !== "" && length > 0 && cursorPosition === length && selectionStart === selectionEnd && /^\d+$/.test(whole) && !takes(whole);
    }

    // What the part before could not take, instead of what stood here.
    function takeOver(digits: string): void {
        forceActiveFocus(Qt.OtherFocusReason);
        selectAll();
        typeText(digits);
    }

    // To the part before, where there is nothing left to take away here.
    function goBack(): void {
        before?.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onPressed: event => {
        if (overflows(event.text)) {
            after?.takeOver(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace && length === 0) {
            goBack();
        }
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
