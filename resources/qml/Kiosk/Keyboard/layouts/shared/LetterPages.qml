pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The letters of a language, a page after the other: three rows each, and below them the same row on every page. A mark
// that is written onto a letter stands on its key with a circle, and is typed behind the letter.
KeyboardLayoutLoader {
    id: root

    // Each with its rows, letters parted by spaces, and what stands on the key that brings it.
    required property var pages
    property string spaceText: ""
    // The page whose letters addresses of electronic mail are made of.
    property int latin: 0
    // Letters are large and small on this page and those behind it.
    property int cased: 0
    // What puts the letters of the first page together where they are not written one after the other, and how.
    property QtObject composer: null
    property int composes: InputEngine.InputMode.Latin
    property int page: email ? latin : 0
    // What addresses of electronic mail are made of stands among the letters where one is typed.
    readonly property bool email: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    readonly property int next: (page + 1) % pages.length

    // Anew for each page: a layout is laid out once.
    sourceComponent: page % 2 ? odd : even
    sharedLayouts: ["symbols"]

    // Qt's keyboard takes it for the first page that it shows, and not for one that comes back.
    onPageChanged: Qt.callLater(compose)

    function compose() {
        if (composer && page === 0) {
            InputContext.inputEngine.inputMethod = composer;
            InputContext.inputEngine.inputMode = composes;
        }
    }

    component Letters: Repeater {
        id: letters

        required property string row

        model: row.split(" ")

        Key {
            required property string modelData

            key: text.toUpperCase().charCodeAt(0)
            text: modelData.replace("\u25cc", "")
            displayText: modelData.startsWith("\u25cc") ? modelData : text
        }
    }

    component Page: KeyboardLayout {
        id: page

        required property int number
        readonly property var rows: root.pages[number].rows

        keyWeight: 160
        inputMethod: number === 0 ? root.composer : null
        inputMode: number === 0 && root.composer ? root.composes : InputEngine.InputMode.Latin

        KeyboardRow {
            Letters {
                row: page.rows[0]
            }
        }

        KeyboardRow {
            Letters {
                row: page.rows[1]
            }
        }

        KeyboardRow {
            ShiftKey {
                weight: 240
                visible: page.number >= root.cased
            }
            Letters {
                row: page.rows[2]
            }
            BackspaceKey {
                weight: 240
            }
        }

        KeyboardRow {
            SymbolModeKey {
                weight: 200
                displayText: "123"
            }
            Key {
                weight: 200
                visible: root.pages.length > 1
                key: Qt.Key_Context1
                displayText: root.pages[root.next].text
                functionKey: true
                noKeyEvent: true
                onClicked: root.page = root.next
            }
            Key {
                visible: root.email
                key: Qt.Key_At
                text: "@"
            }
            SpaceKey {
                weight: root.email ? 280 : 700
                displayText: root.spaceText
            }
            Key {
                visible: root.email
                key: Qt.Key_Period
                text: "."
            }
            Key {
                visible: root.email
                key: Qt.Key_Underscore
                text: "_"
            }
            Key {
                key: 0x2D
                text: "-"
            }
            Key {
                key: Qt.Key_Apostrophe
                text: "'"
                displayText: "\u2019"
            }
            EnterKey {
                weight: 200
                visible: (InputContext.inputMethodHints & Qt.ImhMultiLine) !== 0
            }
            HideKeyboardKey {
                weight: 200
            }
        }
    }

    Component {
        id: even

        Page {
            number: root.page
        }
    }

    Component {
        id: odd

        Page {
            number: root.page
        }
    }
}
