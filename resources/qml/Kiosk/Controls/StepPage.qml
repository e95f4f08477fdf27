pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The frame of every step. The root window gives it the room between its top and the keyboard or the bottom bar.
FocusScope {
    id: root

    property string clinicName: ""
    property string timeText: ""
    property int stepCount: 0
    property int currentStep: 0
    property string stepCaption: ""
    property string heading: ""
    property bool displayHeading: false
    property string subtitle: ""
    property var errors: []
    property string errorTitle: qsTr("There is a problem")

    property string primaryText: qsTr("Continue")
    property bool primaryEnabled: true
    property bool primaryVisible: primaryText !== ""
    property string backText: qsTr("Back")
    property bool backVisible: true
    property string secondaryText: ""
    property string moreText: qsTr("More below")
    property string moreAboveText: qsTr("To the top")

    // What has the focus first; without it the first control of the content.
    property Item firstFocus: null
    property bool autoFocus: true

    default property alias content: contentColumn.data
    property alias contentSpacing: contentColumn.spacing
    readonly property alias moreBelow: scroller.moreBelow
    readonly property alias primaryButton: primary
    readonly property real scrollPosition: scroller.contentY
    readonly property bool wide: width > height * 1.2 && width > 900
    // Too low for everything (the keyboard is open on a landscape panel): the header gives way.
    readonly property bool tight: height < (Theme.compact ? 520 : 700) + (Theme.textScale - 1) * 200

    signal backClicked
    signal primaryClicked
    signal secondaryClicked
    signal errorFieldRequested(string field)

    function takeFocus(): void {
        if (leaving)
            return;
        if (errors.length > 0) {
            summary.takeFocus();
            return;
        }
        let item = firstFocus;
        if (!item)
            item = firstFocusable();
        if (item)
            item.forceActiveFocus(Qt.OtherFocusReason);
    }

    // The first tab stop of the content; a page without one has its primary button, never a second way on.
    function firstFocusable(): Item {
        const next = contentColumn.nextItemInFocusChain(true);
        return primaryVisible && !(next && scroller.contains(next)) ? primary : next;
    }

    function scrollToTop(): void {
        scroller.contentY = 0;
    }

    // What was put off until later must not run in a page that a Loader has already let go.
    property bool leaving: false

    Component.onDestruction: leaving = true
    Component.onCompleted: {
        if (autoFocus && visible)
            Qt.callLater(takeFocus);
    }
    onVisibleChanged: {
        if (autoFocus && visible)
            Qt.callLater(takeFocus);
    }

    // Scrolling by touch on a button: nothing needs a drag.
    component ScrollStrip: GridLayout {
        id: strip

        property bool stacked: false
        // Beside the open keyboard there is room for one: down, and from the end up.
        readonly property bool single: stacked && root.tight

        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: stacked ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ScrollButton {
            objectName: "moreBelow"
            text: root.moreText
            iconName: "down"
            enabled: scroller.moreBelow
            visible: !strip.single || scroller.moreBelow
            onClicked: scroller.scrollBy(scroller.height * 0.8)
        }

        ScrollButton {
            objectName: "moreAbove"
            text: root.moreAboveText
            iconName: "up"
            visible: scroller.contentY > 0 && (!strip.single || !scroller.moreBelow)
            onClicked: root.scrollToTop()
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: root.tight ? Theme.spaceSmall : Theme.compact ? Theme.gap : Theme.spaceMedium
        anchors.bottomMargin: root.tight || Theme.compact ? Theme.gap : Theme.unit * 4
        columns: root.wide && actions.visible ? 2 : 1
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.compact ? Theme.spaceSmall : Theme.spaceMedium

        AppHeader {
            z: 2
            Layout.columnSpan: parent.columns
            visible: !root.tight
            clinicName: root.clinicName
            timeText: root.timeText
        }

        ProgressSteps {
            z: 2
            Layout.columnSpan: parent.columns
            visible: root.stepCount > 0 && !root.tight
            count: root.stepCount
            current: root.currentStep
            caption: root.stepCaption
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Buttons that are higher than the room beside them must not stretch the view: which of them are shown
            // follows from its height, and the two would go on changing each other for ever.
            Layout.maximumHeight: root.wide ? grid.height - y : Number.POSITIVE_INFINITY
            Layout.alignment: Qt.AlignTop
            // The ring of what touches the edge is drawn outside it: the view is wider than its content.
            Layout.leftMargin: -Theme.focusWidth
            Layout.rightMargin: -Theme.focusWidth
            spacing: Theme.spaceSmall
            z: 1

            Item {
                id: frame

                Layout.fillWidth: true
                Layout.fillHeight: true

                Flickable {
                    id: scroller

                    // Must not depend on the scroll buttons themselves, or they would come and go without end.
                    readonly property real room: root.wide ? grid.height - frame.parent.y : frame.parent.height
                    readonly property bool scrolls: page.implicitHeight + 2 * Theme.focusWidth > room + 1
                    readonly property bool moreBelow: scrolls && contentY + height < contentHeight - Theme.unit

                    anchors.fill: parent
                    contentWidth: width
                    contentHeight: page.implicitHeight + 2 * Theme.focusWidth
                    interactive: scrolls
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true

                    onHeightChanged: Qt.callLater(showFocus)
                    onContentHeightChanged: Qt.callLater(showFocus)

                    function showFocus(): void {
                        if (root.leaving)
                            return;
                        const item = root.Window.activeFocusItem;
                        if (!item || !contains(item))
                            return;
                        const top = item.mapToItem(contentItem, 0, 0).y - Theme.bodySize * 2;
                        const bottom = item.mapToItem(contentItem, 0, item.height).y + Theme.focusWidth * 2;
                        // The heading stays in sight as long as the item with the focus does too.
                        if (bottom <= height)
                            contentY = 0;
                        else if (bottom - contentY > height)
                            contentY = Math.min(bottom - height, Math.max(0, contentHeight - height));
                        if (top < contentY)
                            contentY = Math.max(0, Math.min(top, contentHeight - height));
                    }

                    function contains(item: Item): bool {
                        for (let up = item; up; up = up.parent) {
                            if (up === page)
                                return true;
                        }
                        return false;
                    }

                    function scrollBy(distance: real): void {
                        contentY = Math.max(0, Math.min(contentY + distance, contentHeight - height));
                    }

                    Connections {
                        target: root.Window.window
                        function onActiveFocusItemChanged(): void {
                            scroller.showFocus();
                        }
                    }

                    ColumnLayout {
                        id: page

                        x: Theme.focusWidth
                        y: Theme.focusWidth
                        width: scroller.width - 2 * Theme.focusWidth
                        spacing: Theme.compact ? Theme.spaceSmall : Theme.spaceMedium

                        Item {
                            visible: Theme.reach && !root.wide && !root.tight
                            implicitHeight: visible ? Math.max(0, root.height * 0.36) : 0
                        }

                        Heading {
                            Layout.topMargin: root.displayHeading && !root.tight && !Theme.compact ? Math.round(Theme.unit * 21 / Theme.textScale) : 0
                            text: root.heading
                            display: root.displayHeading
                        }

                        BodyText {
                            visible: text !== ""
                            text: root.subtitle
                            Layout.bottomMargin: root.displayHeading && !Theme.compact ? Theme.unit * 8 : 0
                            font.pixelSize: root.displayHeading ? Theme.controlSize : Theme.bodySize
                        }

                        ErrorSummary {
                            id: summary

                            title: root.errorTitle
                            errors: root.errors
                            onFieldRequested: field => root.errorFieldRequested(field)
                        }

                        ColumnLayout {
                            id: contentColumn

                            Layout.fillWidth: true
                            spacing: Theme.spaceMedium
                        }
                    }
                }
            }

            ScrollStrip {
                visible: scroller.scrolls && !(root.wide && actions.visible)
                Layout.leftMargin: Theme.focusWidth
                Layout.rightMargin: Theme.focusWidth
            }
        }

        GridLayout {
            id: actions

            z: 2
            Layout.fillHeight: false
            visible: root.backVisible || root.primaryVisible || root.secondaryText !== ""
            columns: root.wide ? 1 : 2
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? Theme.actionColumnWidth : -1
            Layout.maximumWidth: root.wide ? Theme.actionColumnWidth : Number.POSITIVE_INFINITY
            Layout.alignment: root.wide ? Qt.AlignBottom : Qt.AlignVCenter
            columnSpacing: Theme.spaceMedium
            rowSpacing: Theme.compact ? Theme.gap : Theme.spaceMedium

            // On a wide panel beside the content, to leave it the whole height.
            ScrollStrip {
                visible: scroller.scrolls && root.wide
                stacked: true
                Layout.bottomMargin: Theme.gap
            }

            SecondaryButton {
                Layout.columnSpan: root.wide ? 1 : 2
                Layout.fillWidth: true
                objectName: "secondaryButton"
                // Beside the open keyboard large letters leave room for two buttons; it is back when the keyboard goes.
                visible: root.secondaryText !== "" && !(root.wide && Theme.textScale >= 1.5 && root.height < 450)
                text: root.secondaryText
                font.pixelSize: Theme.actionSize
                onClicked: root.secondaryClicked()
            }

            SecondaryButton {
                Layout.fillWidth: root.wide || !root.primaryVisible
                Layout.minimumWidth: Theme.unit * 25
                Layout.maximumWidth: root.wide || !root.primaryVisible ? Number.POSITIVE_INFINITY : root.width * 0.4
                Layout.columnSpan: root.wide || root.primaryVisible ? 1 : 2
                Layout.fillHeight: !root.wide
                objectName: "backButton"
                visible: root.backVisible
                text: root.backText
                font.pixelSize: Theme.actionSize
                onClicked: root.backClicked()
            }

            PrimaryButton {
                id: primary

                objectName: "primaryButton"
                Layout.columnSpan: root.wide || root.backVisible ? 1 : 2
                Layout.fillHeight: !root.wide
                visible: root.primaryVisible
                enabled: root.primaryEnabled
                text: root.primaryText
                font.pixelSize: Theme.actionSize
                onClicked: root.primaryClicked()
            }
        }
    }
}
