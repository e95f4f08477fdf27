import QtQuick

// A touch anywhere on a field, be it on its label, means the field: it has the focus, and its keys come. They come anew
// where they were away, as on a low panel, where a page opens without them.
FingerTap {
    // Anything that can takeFocus().
    property var field: null
    readonly property var inputMethod: Qt.inputMethod

    onMeant: {
        field?.takeFocus();
        inputMethod.show();
    }
}
