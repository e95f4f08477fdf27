pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The lobby's one window: a step, the keyboard or the number pad below it, the bar, and what lies over all of them.
Window {
    id: root

    required property var lobby
    // Once the keys have been open for a page, its actions keep their place when the keys go, if all of it is in sight.
    property bool used: false
    property bool reserved: false
    readonly property StepPage page: stage.item as StepPage
    // The lower half of a tall panel is one for itself: as large as the smallest that is laid out at its full size.
    readonly property bool tall: height > width && width >= 900 * Theme.dot && height / 2 >= 600 * Theme.dot
    readonly property real above: tall && lobby.reach ? Math.ceil(height / 2) : 0
    // Whether the ring of focus is needed: set after a key, taken back after a touch.
    property bool focusVisible: false

    title: lobby.clinicName + " · " + qsTr("Check-in")
    width: 1080
    height: 1920
    color: Theme.ground

    onActiveFocusItemChanged: use()

    function use(): void {
        if (keyboard.active && (activeFocusItem instanceof TextInput || activeFocusItem instanceof TextEdit))
            used = true;
    }

    // What no longer fits above the room of the keys gets it.
    function release(): void {
        if (page?.scrolls)
            reserved = false;
    }

    function turn(): void {
        used = false;
        reserved = false;
    }

    // Of a key pad: on to the next thing, or back; what has the focus and uses the arrows itself does.
    function walk(event: KeyEvent): void {
        const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const back = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        const forward = event.key === Qt.Key_Down || event.key === ahead;
        if (!activeFocusItem || (!forward && event.key !== Qt.Key_Up && event.key !== back))
            return;
        event.accepted = true;
        activeFocusItem.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

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
        value: root.height - root.above
    }

    Token {
        property: "above"
        value: root.above
    }

    Token {
        property: "tall"
        value: root.tall
    }

    Token {
        property: "roomHeight"
        value: bar.y - keyboard.panelHeight
    }

    Token {
        property: "fontFamily"
        value: root.lobby.fontFamily
    }

    Token {
        property: "keyboardRows"
        value: Theme.low ? 4 : root.lobby.keyboardRows
    }

    Token {
        property: "scheme"
        value: root.lobby.scheme
    }

    Token {
        property: "textScale"
        value: root.lobby.textScale
    }

    Token {
        property: "focusVisible"
        value: root.focusVisible
    }

    Token {
        property: "mirrored"
        value: root.lobby.mirrored
    }

    Token {
        property: "reducedMotion"
        value: root.lobby.reducedMotion
    }

    Token {
        property: "millimetresPerPixel"
        value: root.lobby.millimetresPerPixel
    }

    FocusScope {
        id: desk

        anchors.fill: parent
        anchors.topMargin: root.above
        focus: true
        enabled: root.lobby.overlay === ""
        Keys.onPressed: event => root.walk(event)
        onEnabledChanged: {
            if (enabled)
                Qt.callLater(desk.takeBack);
        }

        // What had the focus when an overlay came has it again when the overlay has gone.
        function takeBack(): void {
            if (enabled)
                forceActiveFocus(Qt.OtherFocusReason);
        }

        Stage {
            id: stage

            objectName: "stage"
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: desk.height - bar.y + (keyboard.active || root.reserved ? keyboard.implicitHeight : 0)
            focus: true
            step: root.lobby.screen
            lobby: root.lobby
            pages: root.lobby.pages
            following: root.lobby.following
            neutral: "welcome"
            held: root.lobby.busy
            onLoaded: root.turn()
        }

        Binding {
            target: root.page
            property: "fullHeight"
            value: bar.y
        }

        Connections {
            target: root.page
            function onBegun(): void {
                root.turn();
            }
            function onScrollsChanged(): void {
                Qt.callLater(root.release);
            }
        }

        Keyboard {
            id: keyboard

            objectName: "keyboard"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            locales: root.lobby.keyboardLocales
            localeName: root.lobby.localeName
            onActiveChanged: {
                root.reserved = !active && root.used && !Theme.wide && root.page !== null && !root.page.scrolls;
                root.use();
            }
        }

        BottomBar {
            id: bar

            objectName: "bar"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            items: root.lobby.barItems
            onChosen: key => root.lobby.choose(key)
        }
    }

    // A touch that is not answered at once is answered in words, wherever it was.
    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        active: root.lobby.waiting

        sourceComponent: NoticeCard {
            objectName: "waiting"
            text: qsTr("One moment, please.")
        }
    }

    // Nobody who cannot hear is left to guess why.
    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        z: 200
        active: root.lobby.sound.notice !== ""

        sourceComponent: NoticeCard {
            objectName: "soundNotice"
            kind: "warning"
            text: root.lobby.sound.notice
        }
    }

    // None is wanted before the welcome screen is there, nor can one be opened before the record is.
    Loader {
        anchors.fill: parent
        asynchronous: true
        active: root.lobby.ready
        Keys.onPressed: event => root.walk(event)

        sourceComponent: LobbyOverlays {
            lobby: root.lobby
        }
    }
}
