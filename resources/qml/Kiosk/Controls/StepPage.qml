pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The frame of every step. The root window gives it the room between its top and the keyboard or the bottom bar.
// On a wide panel the actions stand beside the content, at its top; else below it. What does not fit is scrolled.
FocusScope {
    id: root

    property string clinicName: ""
    property string timeText: ""
    property int stepCount: 0
    property int currentStep: 0
    // How much of the current step is behind, from 0 to 1.
    property real stepFraction: 0.5
    property string stepCaption: ""
    property string heading: ""
    property bool displayHeading: false
    property string subtitle: ""
    property var errors: []
    property string errorTitle: qsTr("There is a problem")

    property alias primaryText: actions.primaryText
    property alias primaryName: actions.primaryName
    property alias primaryEnabled: actions.primaryEnabled
    property alias primaryDimmed: actions.primaryDimmed
    property alias primaryVisible: actions.primaryVisible
    property alias backText: actions.backText
    property alias backVisible: actions.backVisible
    property alias secondaryText: actions.secondaryText
    property alias secondaryName: actions.secondaryName
    property string moreText: qsTr("More below")
    property string moreAboveText: qsTr("To the top")

    // What has the focus first; without it the first control of the content.
    property Item firstFocus: null
    property bool autoFocus: true
    // The height that this page has while no keyboard is open.
    property real fullHeight: height

    default property alias content: contentColumn.data
    property alias contentSpacing: contentColumn.spacing
    // What stands below the actions on a wide panel, as long as there is room for it.
    property alias aside: asideColumn.data
    readonly property real asideRoom: body.height - actions.height - 2 * gapBelow
    readonly property bool asideShown: wide && asideColumn.implicitHeight > 0 && asideColumn.implicitHeight <= asideRoom
    readonly property alias moreBelow: scroller.moreBelow
    readonly property alias primaryButton: actions.primary
    // What is in sight has not been taken in yet.
    readonly property alias looking: scroller.looking
    readonly property real scrollPosition: scroller.contentY
    readonly property bool wide: Theme.wide
    readonly property alias scrolls: scroller.scrolls
    // Too low for everything (the keyboard is open, on a low or a narrow panel): the header gives way.
    readonly property bool tight: height < (wide ? actions.columnHeight(false, false) + down.implicitHeight + headerRoom : Theme.panelWidth * 0.55 + Theme.headerSize * 8)
    // What stands above and around the actions of a wide panel: its header's line, the bar below it and the margins.
    readonly property real headerRoom: Theme.headerSize * 1.5 + Theme.unit * 1.5 + Theme.spaceSmall + Theme.gap + Theme.focusWidth + Theme.spaceMedium
    readonly property real gapBelow: wide ? Theme.gap : Theme.spaceMedium

    signal backClicked
    signal primaryClicked
    signal secondaryClicked
    signal errorFieldRequested(string field)
    // Another page is shown, here or in a new frame.
    signal begun

    property string toldErrors: ""
    // The summary has just said what is wrong, and nobody has gone to mend it.
    property bool telling: false
    // What was put off until later must not run in a page that a Loader has already let go.
    property bool leaving: false

    // Another page in the same frame: as if it had just come up.
    function begin(): void {
        toldErrors = "";
        primaryButton.stale = primaryButton.down;
        scroller.begin();
        // What is to be mended is told, wherever nobody begins to type unasked, too.
        if ((autoFocus || errors.length > 0) && visible)
            Qt.callLater(takeFocus);
        begun();
    }

    function takeFocus(): void {
        if (leaving)
            return;
        if (errors.length > 0) {
            blame();
            return;
        }
        const item = firstFocus && firstFocus.visible ? firstFocus : firstFocusable();
        if (item)
            scroller.place(item);
    }

    // The first tab stop of the content; a page without one has its primary button, never a second way on.
    function firstFocusable(): Item {
        const next = contentColumn.nextItemInFocusChain(true);
        return primaryVisible && !(next && scroller.contains(next)) ? primaryButton : next;
    }

    function scrollToTop(): void {
        scroller.mending = null;
        scroller.contentY = 0;
    }

    // The way on, pressed or by Enter in the last field.
    function press(): void {
        if (!primaryEnabled)
            return;
        if (scroller.showRest()) {
            primaryButton.showings++;
            Accessible.announce(moreText, Accessible.Polite);
            return;
        }
        // First, as the page may be gone after the press.
        Qt.callLater(judge);
        primaryClicked();
    }

    // A press that led nowhere: the summary says why and has the focus, and what is to be mended is in sight. Pressed
    // once more with the same result, what is to be mended has the focus.
    function judge(): void {
        if (leaving || errors.length === 0) {
            toldErrors = "";
            return;
        }
        blame();
    }

    function blame(): void {
        const told = JSON.stringify(errors);
        const again = told === toldErrors;
        toldErrors = told;
        telling = true;
        summary.announce();
        const faulty = summary.firstFaulty(contentColumn);
        if (again)
            errorFieldRequested(errors[0].field ?? "");
        else
            summary.takeFocus();
        scroller.mend(faulty);
    }

    Component.onDestruction: leaving = true
    Component.onCompleted: {
        if (autoFocus && visible)
            Qt.callLater(takeFocus);
    }
    onVisibleChanged: {
        if (autoFocus && visible)
            Qt.callLater(takeFocus);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading

    Connections {
        target: root.Window.window
        enabled: root.visible
        function onActiveFocusItemChanged(): void {
            if (!summary.activeFocus)
                root.telling = false;
        }
    }

    ColumnLayout {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: root.wide || root.tight ? Theme.spaceSmall : Theme.spaceMedium
        spacing: root.wide ? 0 : Theme.spaceSmall
        z: 2

        AppHeader {
            Layout.fillWidth: true
            visible: !root.tight
            clinicName: root.clinicName
            timeText: root.timeText
            caption: root.wide && root.stepCount > 0 ? root.stepCaption : ""
        }

        ProgressSteps {
            visible: root.stepCount > 0 && !root.tight
            count: root.stepCount
            current: root.currentStep
            fraction: root.stepFraction
            caption: root.stepCaption
            captionShown: !root.wide
        }
    }

    Item {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: root.tight ? 0 : root.wide ? Math.max(Theme.focusWidth, Theme.spaceMedium / 2) : Theme.spaceMedium
        anchors.bottomMargin: root.wide || root.tight ? Math.max(Theme.focusWidth, Theme.spaceMedium / 2) : Theme.spaceMedium

        ColumnLayout {
            id: main

            // The ring of what touches the edge is drawn outside it: the view is wider than its content.
            anchors.left: parent.left
            anchors.leftMargin: -Theme.focusWidth
            width: (root.wide && actions.visible ? body.width - actions.width - Theme.spaceLarge : body.width) + 2 * Theme.focusWidth
            height: root.wide || !actions.visible ? body.height : body.height - actions.implicitHeight - root.gapBelow
            spacing: Theme.spaceSmall

            ErrorSummary {
                id: summary

                Layout.leftMargin: Theme.focusWidth
                Layout.rightMargin: Theme.focusWidth
                Layout.topMargin: brief ? 0 : Theme.focusWidth
                // Where it would leave no room for what is to be mended, it says one line.
                brief: fullHeight > main.height * 0.45
                // And while somebody mends it, with no room for both above the keys, the field itself says what is wrong.
                readonly property real both: Theme.focusWidth + fullHeight + main.spacing + page.implicitHeight + 2 * Theme.focusWidth
                visible: shown && (root.telling || root.height === root.fullHeight || both <= main.height)
                title: root.errorTitle
                errors: root.errors
                onFieldRequested: field => {
                    scroller.opening = false;
                    root.errorFieldRequested(field);
                }
            }

            StepView {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                scrolled: page
                contentHeight: page.implicitHeight + 2 * Theme.focusWidth
                things: contentColumn
                shown: root.visible
                keysTaken: root.fullHeight - root.height
                teller: summary

                ColumnLayout {
                    id: page

                    x: Theme.focusWidth
                    y: Theme.focusWidth
                    width: scroller.width - 2 * Theme.focusWidth
                    spacing: Theme.compact ? Theme.spaceSmall : Theme.spaceMedium

                    Heading {
                        id: title

                        readonly property int wanted: root.displayHeading ? Theme.displaySize : Theme.headingSize
                        // How much of the page the heading takes at its full size; a long question is set smaller.
                        readonly property real share: Theme.widthOf(text, wanted) / Math.max(1, page.width) * wanted * 1.3 / Math.max(1, root.fullHeight * 0.32)

                        visible: text !== ""
                        display: root.displayHeading
                        text: root.heading
                        font.pixelSize: Theme.whole(text, Math.max(Math.min(Theme.bodySize, wanted), share > 1 ? wanted / Math.sqrt(share) : wanted), page.width)
                        Layout.topMargin: root.displayHeading && !root.wide ? Math.max(0, Math.min(Theme.headingSize * 2.4, (scroller.height - page.natural) * 0.45)) : 0
                    }

                    BodyText {
                        visible: text !== ""
                        text: root.subtitle
                        font.pixelSize: root.displayHeading ? Theme.controlSize : Theme.bodySize
                        Layout.bottomMargin: !root.displayHeading ? 0 : root.wide ? Math.max(0, Math.min(Theme.spaceMedium, scroller.height - page.natural)) : Theme.growth < 1.5 ? Theme.spaceLarge : 0
                    }

                    ColumnLayout {
                        id: contentColumn

                        Layout.fillWidth: true
                        spacing: Theme.spaceMedium
                    }

                    // Without the room above a large heading, which must not ask for itself.
                    readonly property real natural: title.implicitHeight + contentColumn.implicitHeight + Theme.bodySize * 4
                }
            }

            // Scrolling by touch on a button: nothing needs a drag.
            RowLayout {
                visible: scroller.scrolls && !strip.visible
                Layout.leftMargin: Theme.focusWidth
                Layout.rightMargin: Theme.focusWidth
                spacing: Theme.gap

                ScrollButton {
                    objectName: "moreBelow"
                    text: root.moreText
                    beside: root.moreAboveText
                    iconName: "down"
                    room: root.width / 2 - Theme.margin - Theme.gap
                    enabled: scroller.moreBelow
                    onClicked: scroller.scrollBy(scroller.height * 0.8)
                }

                ScrollButton {
                    objectName: "moreAbove"
                    text: root.moreAboveText
                    beside: root.moreText
                    iconName: "up"
                    room: root.width / 2 - Theme.margin - Theme.gap
                    visible: scroller.contentY > 0
                    onClicked: root.scrollToTop()
                }
            }
        }

        StepActions {
            id: actions

            anchors.right: parent.right
            y: root.wide ? Theme.focusWidth : body.height - implicitHeight
            width: root.wide ? Theme.actionColumnWidth : parent.width
            height: implicitHeight
            z: 2
            room: body.height
            below: scroller.contentHeight + summary.implicitHeight > body.height + 1 ? down.implicitHeight + Theme.gap : 0
            onBackClicked: root.backClicked()
            onPrimaryClicked: root.press()
            onSecondaryClicked: root.secondaryClicked()
        }

        ColumnLayout {
            id: asideColumn

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Theme.actionColumnWidth
            spacing: Theme.spaceMedium
            visible: root.asideShown
        }

        // On a wide panel below the actions, to leave the content the whole height.
        ColumnLayout {
            id: strip

            // Beside the open keyboard there is room for one: down, and from the end up.
            readonly property bool single: body.height < actions.y + actions.height + 2 * (down.implicitHeight + Theme.gap)

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Theme.actionColumnWidth
            visible: scroller.scrolls && root.wide && actions.visible && !root.asideShown
            spacing: Theme.gap
            z: 2

            ScrollButton {
                objectName: "moreAbove"
                text: root.moreAboveText
                beside: root.moreText
                iconName: "up"
                room: Theme.actionColumnWidth
                visible: scroller.contentY > 0 && (!strip.single || !scroller.moreBelow)
                onClicked: root.scrollToTop()
            }

            ScrollButton {
                id: down

                objectName: "moreBelow"
                text: root.moreText
                beside: root.moreAboveText
                iconName: "down"
                room: Theme.actionColumnWidth
                enabled: scroller.moreBelow
                visible: !strip.single || scroller.moreBelow
                onClicked: scroller.scrollBy(scroller.height * 0.8)
            }
        }
    }
}
