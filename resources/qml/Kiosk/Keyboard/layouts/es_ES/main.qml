pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Kiosk.Controls

// Spanish letters, the accented ones in sight; the letters of other languages on a second page. A low panel has room for
// four rows: there the accented ones are on the second page.
// One file, though long: it is a table of keys, as Qt's keyboard reads it.
KeyboardLayoutLoader {
    id: root

    property bool accents: false
    // What addresses of electronic mail are made of stands among the letters where one is typed.
    readonly property bool email: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0

    sourceComponent: accents ? accentPage : letterPage
    sharedLayouts: ["symbols"]

    Component {
        id: letterPage

        KeyboardLayout {
            keyWeight: 160

            KeyboardRow {
                visible: !Theme.low

                Key {
                    key: 0xC1
                    text: "á"
                }
                Key {
                    key: 0xC9
                    text: "é"
                }
                Key {
                    key: 0xCD
                    text: "í"
                }
                Key {
                    key: 0xD3
                    text: "ó"
                }
                Key {
                    key: 0xDA
                    text: "ú"
                }
                Key {
                    key: 0xDC
                    text: "ü"
                }
                Key {
                    key: 0x2D
                    text: "-"
                }
                Key {
                    key: Qt.Key_Apostrophe
                    text: "'"
                    displayText: "’"
                }
            }

            KeyboardRow {
                Key {
                    key: Qt.Key_Q
                    text: "q"
                }
                Key {
                    key: Qt.Key_W
                    text: "w"
                }
                Key {
                    key: Qt.Key_E
                    text: "e"
                }
                Key {
                    key: Qt.Key_R
                    text: "r"
                }
                Key {
                    key: Qt.Key_T
                    text: "t"
                }
                Key {
                    key: Qt.Key_Y
                    text: "y"
                }
                Key {
                    key: Qt.Key_U
                    text: "u"
                }
                Key {
                    key: Qt.Key_I
                    text: "i"
                }
                Key {
                    key: Qt.Key_O
                    text: "o"
                }
                Key {
                    key: Qt.Key_P
                    text: "p"
                }
            }

            KeyboardRow {
                Key {
                    key: Qt.Key_A
                    text: "a"
                }
                Key {
                    key: Qt.Key_S
                    text: "s"
                }
                Key {
                    key: Qt.Key_D
                    text: "d"
                }
                Key {
                    key: Qt.Key_F
                    text: "f"
                }
                Key {
                    key: Qt.Key_G
                    text: "g"
                }
                Key {
                    key: Qt.Key_H
                    text: "h"
                }
                Key {
                    key: Qt.Key_J
                    text: "j"
                }
                Key {
                    key: Qt.Key_K
                    text: "k"
                }
                Key {
                    key: Qt.Key_L
                    text: "l"
                }
                Key {
                    key: 0xD1
                    text: "ñ"
                }
            }

            KeyboardRow {
                ShiftKey {
                    weight: 240
                }
                Key {
                    key: Qt.Key_Z
                    text: "z"
                }
                Key {
                    key: Qt.Key_X
                    text: "x"
                }
                Key {
                    key: Qt.Key_C
                    text: "c"
                }
                Key {
                    key: Qt.Key_V
                    text: "v"
                }
                Key {
                    key: Qt.Key_B
                    text: "b"
                }
                Key {
                    key: Qt.Key_N
                    text: "n"
                }
                Key {
                    key: Qt.Key_M
                    text: "m"
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
                    key: Qt.Key_Context1
                    displayText: "àç"
                    functionKey: true
                    noKeyEvent: true
                    onClicked: root.accents = !root.accents
                }
                Key {
                    visible: root.email
                    key: Qt.Key_At
                    text: "@"
                }
                SpaceKey {
                    weight: root.email ? 380 : 860
                    displayText: "espacio"
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
                    visible: root.email
                    key: Qt.Key_Minus
                    text: "-"
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
    }

    Component {
        id: accentPage

        KeyboardLayout {
            keyWeight: 160

            KeyboardRow {
                visible: Theme.low

                Key {
                    key: 0xC1
                    text: "á"
                }
                Key {
                    key: 0xC9
                    text: "é"
                }
                Key {
                    key: 0xCD
                    text: "í"
                }
                Key {
                    key: 0xD3
                    text: "ó"
                }
                Key {
                    key: 0xDA
                    text: "ú"
                }
                Key {
                    key: 0xDC
                    text: "ü"
                }
                Key {
                    key: 0x2D
                    text: "-"
                }
                Key {
                    key: Qt.Key_Apostrophe
                    text: "'"
                    displayText: "’"
                }
            }

            KeyboardRow {
                visible: !Theme.low

                Key {
                    key: 0xC3
                    text: "ã"
                }
                Key {
                    key: 0xD5
                    text: "õ"
                }
                Key {
                    key: 0xD8
                    text: "ø"
                }
                Key {
                    key: 0xC5
                    text: "å"
                }
                Key {
                    key: 0xDF
                    text: "ß"
                }
                Key {
                    key: 0x10C
                    text: "č"
                }
                Key {
                    key: 0x2D
                    text: "-"
                }
                Key {
                    key: Qt.Key_Apostrophe
                    text: "'"
                    displayText: "’"
                }
            }

            KeyboardRow {
                Key {
                    key: 0xC0
                    text: "à"
                }
                Key {
                    key: 0xC8
                    text: "è"
                }
                Key {
                    key: 0xCC
                    text: "ì"
                }
                Key {
                    key: 0xD2
                    text: "ò"
                }
                Key {
                    key: 0xD9
                    text: "ù"
                }
                Key {
                    key: 0xC4
                    text: "ä"
                }
                Key {
                    key: 0xCB
                    text: "ë"
                }
                Key {
                    key: 0xCF
                    text: "ï"
                }
                Key {
                    key: 0xD6
                    text: "ö"
                }
                Key {
                    key: 0xC2
                    text: "â"
                }
            }

            KeyboardRow {
                visible: !Theme.low

                Key {
                    key: 0xCA
                    text: "ê"
                }
                Key {
                    key: 0xCE
                    text: "î"
                }
                Key {
                    key: 0xD4
                    text: "ô"
                }
                Key {
                    key: 0xDB
                    text: "û"
                }
                Key {
                    key: 0xC7
                    text: "ç"
                }
                Key {
                    key: 0x152
                    text: "œ"
                }
                Key {
                    key: 0xC6
                    text: "æ"
                }
                Key {
                    key: 0x141
                    text: "ł"
                }
                Key {
                    key: 0x11E
                    text: "ğ"
                }
                Key {
                    key: 0x15E
                    text: "ş"
                }
            }

            KeyboardRow {
                ShiftKey {
                    weight: 240
                }
                Key {
                    key: 0x106
                    text: "ć"
                }
                Key {
                    key: 0x143
                    text: "ń"
                }
                Key {
                    key: 0x15A
                    text: "ś"
                }
                Key {
                    key: 0x179
                    text: "ź"
                }
                Key {
                    key: 0x17B
                    text: "ż"
                }
                Key {
                    key: 0x158
                    text: "ř"
                }
                Key {
                    key: 0x11A
                    text: "ě"
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
                    key: Qt.Key_Context1
                    displayText: "abc"
                    functionKey: true
                    noKeyEvent: true
                    onClicked: root.accents = !root.accents
                }
                SpaceKey {
                    weight: 860
                    displayText: "espacio"
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
    }
}
