import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits and signs, the same for every language.
KeyboardLayout {
    id: root

    property string spaceText: ""

    keyWeight: 160

    KeyboardRow {
        Key {
            key: Qt.Key_1
            text: "1"
        }
        Key {
            key: Qt.Key_2
            text: "2"
        }
        Key {
            key: Qt.Key_3
            text: "3"
        }
        Key {
            key: Qt.Key_4
            text: "4"
        }
        Key {
            key: Qt.Key_5
            text: "5"
        }
        Key {
            key: Qt.Key_6
            text: "6"
        }
        Key {
            key: Qt.Key_7
            text: "7"
        }
        Key {
            key: Qt.Key_8
            text: "8"
        }
        Key {
            key: Qt.Key_9
            text: "9"
        }
        Key {
            key: Qt.Key_0
            text: "0"
        }
    }

    KeyboardRow {
        Key {
            key: 0x40
            text: "@"
        }
        Key {
            key: 0x23
            text: "#"
        }
        Key {
            key: 0x25
            text: "%"
        }
        Key {
            key: 0x26
            text: "&"
        }
        Key {
            key: 0x2A
            text: "*"
        }
        Key {
            key: 0x28
            text: "("
        }
        Key {
            key: 0x29
            text: ")"
        }
        Key {
            key: 0x5F
            text: "_"
        }
        Key {
            key: 0x2B
            text: "+"
        }
        Key {
            key: 0x2F
            text: "/"
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 80
        }
        Key {
            key: 0x2E
            text: "."
        }
        Key {
            key: 0x2C
            text: ","
        }
        Key {
            key: 0x3A
            text: ":"
        }
        Key {
            key: 0x3B
            text: ";"
        }
        Key {
            key: 0x3F
            text: "?"
        }
        Key {
            key: 0x21
            text: "!"
        }
        Key {
            key: 0x3D
            text: "="
        }
        Key {
            key: 0x22
            text: "\""
        }
        BackspaceKey {
            weight: 240
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 240
            displayText: "abc"
        }
        SpaceKey {
            weight: 700
            displayText: root.spaceText
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
        EnterKey {
            weight: 200
            visible: (InputContext.inputMethodHints & Qt.ImhMultiLine) !== 0
        }
        HideKeyboardKey {
            weight: 200
        }
    }
}
