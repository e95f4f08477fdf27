pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A labelled text of several lines.
FocusScope {
    id: root

    property alias text: area.text
    property string label: ""
    // What it is called where no label is shown, because the heading has said it.
    property string spokenLabel: label
    property string hint: ""
    property string error: ""
    property int maximumLength: 2000
    // As many lines as half of the room holds; two are always seen.
    readonly property int rows: Math.max(2, Math.min(Theme.compact ? 3 : 4, Math.floor((Theme.roomHeight / 2 - 2 * Theme.gap) / measure.height)))
    property alias readOnly: area.readOnly
    readonly property var inputMethod: Qt.inputMethod

    signal edited(string text)

    Layout.fillWidth: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight

    function takeFocus(): void {
        area.forceActiveFocus(Qt.OtherFocusReason);
    }

    FieldTouch {
        field: root
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.spaceSmall

        FieldCaption {
            label: root.label
            hint: root.hint
            error: root.error
        }

        FieldFrame {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.fieldHeight, root.rows * measure.height + 2 * Theme.gap)
            focused: area.activeFocus
            faulty: root.error !== ""
            enabled: root.enabled

            FontMetrics {
                id: measure

                font: area.font
            }

            Flickable {
                id: view

                anchors.fill: parent
                anchors.margins: Theme.gap
                anchors.leftMargin: Theme.padding
                anchors.rightMargin: Theme.padding
                contentWidth: width
                contentHeight: area.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                maximumFlickVelocity: Theme.flick
                clip: true

                TextEdit {
                    id: area

                    width: view.width
                    height: Math.max(implicitHeight, view.height)
                    focus: true
                    activeFocusOnTab: true
                    activeFocusOnPress: false
                    onActiveFocusChanged: {
                        if (activeFocus && !readOnly)
                            root.inputMethod.show();
                    }
                    selectByMouse: false
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    color: Theme.ink
                    selectionColor: Theme.primarySoft
                    selectedTextColor: Theme.ink
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.controlSize
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhMultiLine
                    Accessible.role: Accessible.EditableText
                    Accessible.multiLine: true
                    Accessible.name: root.spokenLabel
                    Accessible.description: (root.error + " " + root.hint).trim()
                    cursorDelegate: Rectangle {
                        width: Theme.strongBorderWidth
                        color: Theme.ink
                        visible: area.activeFocus
                    }

                    FieldTouch {
                        field: root
                    }

                    // Tab leaves the field; a patient has no use for a tab character.
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onCursorRectangleChanged: {
                        if (cursorRectangle.y < view.contentY)
                            view.contentY = cursorRectangle.y;
                        else if (cursorRectangle.y + cursorRectangle.height > view.contentY + view.height)
                            view.contentY = cursorRectangle.y + cursorRectangle.height - view.height;
                    }
                    onTextChanged: {
                        if (length > root.maximumLength)
                            remove(root.maximumLength, length);
                        else if (activeFocus)
                            root.edited(text);
                    }
                }
            }
        }
    }
}
