import QtQuick

// What of a step's page is in sight, and why: how it opened, what has the focus, what is to be mended, and what a press
// has to show before it may lead on.
PageView {
    id: root

    // What the things of the page are in.
    property Item things: null
    // A page that is made ahead is not in sight.
    property bool shown: false
    // How much of the page's height the open keys have taken.
    property real keysTaken: 0
    // What says what is wrong. Asked itself whether it has the focus, which no binding knows yet as that changes.
    property Item teller: null

    // Until somebody does something the page stands as it opened, its heading in sight.
    property bool opening: true
    // The page itself gives the focus, which is nobody's doing.
    property bool placing: false
    // What had the focus last, of itself. What is switched off for a while, or is in a window that is not the active one,
    // loses it to what is around it and gets it back, which is nobody's doing either.
    property Item visited: null
    // What a refused press asks to be mended is kept in sight until somebody goes somewhere else.
    property Item mending: null
    // What was put off until later must not run in a page that a Loader has already let go.
    property bool leaving: false
    // What is in sight has not been taken in yet.
    readonly property alias looking: unseen.running
    readonly property var inputMethod: Qt.inputMethod

    // Another page in the same frame: as if it had just come up.
    function begin(): void {
        opening = true;
        mending = null;
        unseen.forget();
        contentY = 0;
    }

    // Give the focus as the page opens.
    function place(item: Item): void {
        placing = true;
        item.forceActiveFocus(Qt.OtherFocusReason);
        placing = false;
        // Where keys would hide what they are for, they wait until the field is touched.
        if (!fitsAboveKeyboard())
            inputMethod.hide();
    }

    // Whether somebody went to `item`: it is another one than before, and the page itself did not give it the focus.
    function isGoneTo(item: Item): bool {
        if (!item)
            return false;
        for (let up = visited; up; up = up.parent) {
            if (up === item)
                return false;
        }
        visited = item;
        return !placing;
    }

    // Whether heading and first field are seen together while the keyboard is open.
    function fitsAboveKeyboard(): bool {
        const field = frameOf(Window.activeFocusItem);
        if (!(field instanceof FieldFrame))
            return true;
        // A page that has just come up is laid out only with its first frame.
        parent.ensurePolished();
        scrolled.ensurePolished();
        const left = height - (keysTaken === 0 ? Theme.keyboardHeight : 0);
        return field.mapToItem(contentItem, 0, field.height).y <= left;
    }

    // Where something of the page has not been in sight yet: it is shown, and the keys make room for it.
    function showRest(): bool {
        if (!unseen.remains())
            return false;
        opening = false;
        mending = unseen.next;
        inputMethod.hide();
        Qt.callLater(showFocus);
        return true;
    }

    // What is to be mended comes into sight. The layout with its errors comes with the next frame.
    function mend(faulty: Item): void {
        opening = false;
        mending = faulty;
        Qt.callLater(showFocus);
    }

    function showFocus(): void {
        if (leaving)
            return;
        move(0);
        const item = Window.activeFocusItem;
        if (mending && mending === unseen.next)
            show(unseen.lastBeside(mending));
        else if (mending)
            show(mending.height > height ? boxOf(mending) : mending);
        else if (item && contains(item) && (!opening || isUnderKeys(frameOf(item))))
            show(frameOf(item));
    }

    // Keys that have opened by themselves took more room than it seemed: what they are for comes first.
    function isUnderKeys(frame: Item): bool {
        return keysTaken > 0 && frame instanceof FieldFrame && frame.mapToItem(contentItem, 0, frame.height).y > contentY + height;
    }

    function scrollBy(distance: real): void {
        opening = false;
        mending = null;
        move(distance);
    }

    Component.onDestruction: leaving = true
    onShownChanged: unseen.restart()
    onHeightChanged: {
        unseen.restart();
        Qt.callLater(showFocus);
    }
    onContentHeightChanged: {
        unseen.restart();
        Qt.callLater(showFocus);
    }
    onContentYChanged: unseen.restart()
    onMovementStarted: {
        opening = false;
        mending = null;
    }

    Unseen {
        id: unseen

        objectName: "unseen"
        view: root
        content: root.things
        shown: root.shown
    }

    // What is gone to, touched or typed in is brought into sight; a page that is made ahead has nothing of it.
    Connections {
        target: root.Window.window
        enabled: root.shown
        function onActiveFocusItemChanged(): void {
            if (root.isGoneTo(root.Window.activeFocusItem))
                root.opening = false;
            if (!root.teller?.activeFocus)
                root.mending = null;
            root.showFocus();
        }
    }

    Connections {
        target: Qt.inputMethod
        enabled: root.shown
        function onVisibleChanged(): void {
            if (root.inputMethod.visible && !root.leaving && !root.fitsAboveKeyboard())
                root.opening = false;
            Qt.callLater(root.showFocus);
        }
    }

    // A button's words change as well, with the language or with what it does: nobody types them.
    Connections {
        target: root.shown && (root.Window.activeFocusItem instanceof TextInput || root.Window.activeFocusItem instanceof TextEdit) ? root.Window.activeFocusItem : null
        ignoreUnknownSignals: true
        function onTextChanged(): void {
            root.opening = false;
            root.showFocus();
        }
    }
}
