import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The keys inside the window: letters, or large digits for a numeric field, in the same room.
// The program sets QT_IM_MODULE=qtvirtualkeyboard before its QGuiApplication.
Rectangle {
    id: root

    // Those that there are keys for, each with a folder of its own, and the one in use.
    property list<string> locales: ["en_US"]
    property string localeName: "en_US"
    readonly property InputLine line: Window.activeFocusItem as InputLine
    readonly property bool numericFocus: line?.numeric ?? false
    // The input method serves the whole program: a text field of another window is not this window's business.
    readonly property bool active: panel.active && Window.active
    readonly property var inputMethod: Qt.inputMethod
    // The room to keep free, 0 while the keys are away.
    readonly property real panelHeight: active ? implicitHeight : 0

    implicitHeight: Theme.keyboardHeight
    height: implicitHeight
    visible: active
    // Keys and digits stand as on every keyboard and telephone, also where lines run from right to left.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    color: Theme.keyboardGround

    onLocaleNameChanged: VirtualKeyboardSettings.locale = localeName
    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../Keyboard/layouts");
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.activeLocales = locales;
        VirtualKeyboardSettings.fullScreenMode = false;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.locale = localeName;
    }

    // A touch between the keys goes nowhere.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.hairline
    }

    InputPanel {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.keyboardWidth
        visible: !root.numericFocus
    }

    NumberPad {
        objectName: "numberPad"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(parent.width - 2 * Theme.margin, height * 2.2)
        height: parent.height - 2 * Math.max(8, Theme.unit * 1.5)
        visible: root.numericFocus
        hides: true
        onHidden: root.inputMethod.hide()
    }
}
