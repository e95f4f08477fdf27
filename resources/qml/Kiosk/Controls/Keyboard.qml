import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The letter keyboard inside the window. The program sets QT_IM_MODULE=qtvirtualkeyboard before its QGuiApplication.
Item {
    id: root

    property string localeName: "en_US" // or "es_ES"
    readonly property bool numericFocus: (Window.activeFocusItem as InputLine)?.numeric ?? false
    readonly property bool active: panel.active && !numericFocus
    // The room to keep free, 0 while the keyboard is away.
    readonly property real panelHeight: active ? panel.implicitHeight : 0

    implicitHeight: panel.implicitHeight
    visible: active

    onLocaleNameChanged: VirtualKeyboardSettings.locale = localeName
    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../Keyboard/layouts");
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.activeLocales = ["en_US", "es_ES"];
        VirtualKeyboardSettings.fullScreenMode = false;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.locale = localeName;
    }

    InputPanel {
        id: panel

        width: root.width
    }
}
