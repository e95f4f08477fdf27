pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Controls

// The look of the letter keyboard: plain light keys, no previews, no suggestions, no long-press lists.
KeyboardStyle {
    id: style

    keyboardDesignWidth: Theme.keyboardWidth
    keyboardDesignHeight: Theme.keyboardHeight
    keyboardDesignMaximumHeight: keyboardDesignHeight
    keyboardRelativeLeftMargin: 0.008
    keyboardRelativeRightMargin: 0.008
    keyboardRelativeTopMargin: 0.02
    keyboardRelativeBottomMargin: 0.02
    selectionListHeight: 0

    keyboardBackground: Rectangle {
        color: Theme.keyboardGround

        Rectangle {
            width: parent.width
            height: Theme.hairlineWidth
            color: Theme.hairline
        }
    }

    keyPanel: KioskKey {
        second: control ? control.functionKey : false
    }
    backspaceKeyPanel: KioskKey {
        second: true
        iconName: "delete"
    }
    enterKeyPanel: KioskKey {
        second: true
        iconName: "return"
    }
    hideKeyPanel: KioskKey {
        second: true
        iconName: "down"
    }
    languageKeyPanel: KioskKey {
        second: true
        iconName: "globe"
    }
    handwritingKeyPanel: KioskKey {
        second: true
        iconName: "pen"
    }
    modeKeyPanel: KioskKey {
        second: true
    }
    symbolKeyPanel: KioskKey {
        second: true
    }
    spaceKeyPanel: KioskKey {}
    shiftKeyPanel: KioskKey {
        second: true
        iconName: InputContext.capsLockActive ? "shiftLock" : "shift"
        marked: InputContext.uppercase
    }

    characterPreviewDelegate: Item {
        property string text: ""
        property string flickLeft: ""
        property string flickTop: ""
        property string flickRight: ""
        property string flickBottom: ""
    }
}
