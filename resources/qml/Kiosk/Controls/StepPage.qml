pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The frame of every step. The root window gives it the room between its top and the keyboard or the bottom bar.
// On a wide panel the actions stand beside the content, at its top; else below it. What does not fit is scrolled.
// One file, though long: where the parts of a step stand hangs on the height of each of the others.
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

    property string primaryText: qsTr("Continue")
    property string primaryName: "primaryButton"
    property bool primaryEnabled: true
    property bool primaryDimmed: !primaryEnabled
    property bool primaryVisible: primaryText !== ""
    property string backText: qsTr("Back")
    property bool backVisible: true
    property string secondaryText: ""
    // Its button is made once, and hidden where there is no second way on.
    property bool secondaryMade: false
    property string secondaryName: "secondaryButton"
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
    readonly property alias primaryButton: primary
    // What is in sight has not been taken in yet.
    readonly property alias looking: unseen.running
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

    // Until somebody does something the page stands as it opened, its heading in sight.
    property bool opening: true
    // The page itself gives the focus, which is nobody's doing.
    property bool placing: false
    readonly property var inputMethod: Qt.inputMethod
    property string toldErrors: ""
    // The summary has just said what is wrong, and nobody has gone to mend it.
    property bool telling: false
    // What a refused press asks to be mended is kept in sight until somebody goes somewhere else.
    property Item mending: null
    // What was put off until later must not run in a page that a Loader has already let go.
    property bool leaving: false

    // Another page in the same frame: as if it had just come up.
    function begin(): void {
        opening = true;
        toldErrors = "";
        mending = null;
        unseen.forget();
        primary.stale = primary.down;
        scroller.contentY = 0;
        if (autoFocus && visible)
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
        placing = true;
        if (item)
            item.forceActiveFocus(Qt.OtherFocusReason);
        placing = false;
        // Where keys would hide what they are for, they wait until the field is touched.
        if (item && !fitsAboveKeyboard())
            inputMethod.hide();
    }

    // Whether heading and first field are seen together while the keyboard is open.
    function fitsAboveKeyboard(): bool {
        const field = scroller.frameOf(Window.activeFocusItem);
        if (!(field instanceof FieldFrame))
            return true;
        // A page that has just come up is laid out only with its first frame.
        main.ensurePolished();
        page.ensurePolished();
        const left = scroller.height - (height === fullHeight ? Theme.keyboardHeight : 0);
        return field.mapToItem(scroller.contentItem, 0, field.height).y <= left;
    }

    // The first tab stop of the content; a page without one has its primary button, never a second way on.
    function firstFocusable(): Item {
        const next = contentColumn.nextItemInFocusChain(true);
        return primaryVisible && !(next && scroller.contains(next)) ? primary : next;
    }

    function scrollToTop(): void {
        mending = null;
        scroller.contentY = 0;
    }

    // The way on, pressed or by Enter in the last field.
    function press(): void {
        if (!primaryEnabled)
            return;
        if (unseen.remains()) {
            showRest();
            return;
        }
        // First, as the page may be gone after the press.
        Qt.callLater(judge);
        primaryClicked();
    }

    // A press while something of the page has not been in sight: it is shown, and the keys make room for it.
    function showRest(): void {
        opening = false;
        mending = unseen.next;
        primary.showings++;
        Accessible.announce(moreText, Accessible.Polite);
        inputMethod.hide();
        Qt.callLater(scroller.showFocus);
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
        opening = false;
        telling = true;
        summary.announce();
        const faulty = summary.firstFaulty(contentColumn);
        if (again)
            errorFieldRequested(errors[0].field ?? "");
        else
            summary.takeFocus();
        // The layout with its errors comes with the next frame.
        mending = faulty;
        Qt.callLater(scroller.showFocus);
    }

    Component.onDestruction: leaving = true
    Component.onCompleted: {
        if (autoFocus && visible)
            Qt.callLater(takeFocus);
    }
    onSecondaryTextChanged: {
        if (secondaryText !== "")
            secondaryMade = true;
    }
    onVisibleChanged: {
        unseen.restart();
        if (autoFocus && visible)
            Qt.callLater(takeFocus);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading

    Unseen {
        id: unseen

        objectName: "unseen"
        view: scroller
        content: contentColumn
        shown: root.visible
    }

    component SecondWay: SecondaryButton {
        Layout.fillWidth: true
        implicitHeight: actions.dense ? Math.max(Theme.minimumTarget, implicitContentHeight + 2 * topPadding) : Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
        topPadding: actions.dense ? 0 : Theme.spaceSmall
        bottomPadding: topPadding
    }

    component BackButton: SecondWay {
        objectName: "backButton"
        text: root.backText
        onClicked: root.backClicked()
    }

    component OtherButton: SecondWay {
        objectName: root.secondaryName
        text: root.secondaryText
        onClicked: root.secondaryClicked()
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
                readonly property real both: fullHeight + main.spacing + page.implicitHeight + 2 * Theme.focusWidth
                visible: shown && (root.telling || root.height === root.fullHeight || both <= main.height)
                title: root.errorTitle
                errors: root.errors
                onFieldRequested: field => {
                    root.opening = false;
                    root.errorFieldRequested(field);
                }
            }

            PageView {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                scrolled: page
                contentHeight: page.implicitHeight + 2 * Theme.focusWidth

                onHeightChanged: {
                    unseen.restart();
                    Qt.callLater(showFocus);
                }
                onContentHeightChanged: {
                    unseen.restart();
                    Qt.callLater(showFocus);
                }
                onContentYChanged: unseen.restart()
                onMovementStarted: {
                    root.opening = false;
                    root.mending = null;
                }

                function showFocus(): void {
                    if (root.leaving)
                        return;
                    move(0);
                    const item = root.Window.activeFocusItem;
                    if (root.mending && root.mending === unseen.next)
                        show(unseen.lastBeside(root.mending));
                    else if (root.mending)
                        show(root.mending.height > height ? boxOf(root.mending) : root.mending);
                    else if (item && contains(item) && (!root.opening || isUnderKeys(frameOf(item))))
                        show(frameOf(item));
                }

                // Keys that have opened by themselves took more room than it seemed: what they are for comes first.
                function isUnderKeys(frame: Item): bool {
                    return root.height < root.fullHeight && frame instanceof FieldFrame && frame.mapToItem(contentItem, 0, frame.height).y > contentY + height;
                }

                function scrollBy(distance: real): void {
                    root.opening = false;
                    root.mending = null;
                    move(distance);
                }

                // What is gone to, touched or typed in is brought into sight; a page that is made ahead has nothing of it.
                Connections {
                    target: root.Window.window
                    enabled: root.visible
                    function onActiveFocusItemChanged(): void {
                        if (!root.placing)
                            root.opening = false;
                        if (!summary.activeFocus) {
                            root.mending = null;
                            root.telling = false;
                        }
                        scroller.showFocus();
                    }
                }

                Connections {
                    target: Qt.inputMethod
                    enabled: root.visible
                    function onVisibleChanged(): void {
                        if (root.inputMethod.visible && !root.leaving && !root.fitsAboveKeyboard())
                            root.opening = false;
                        Qt.callLater(scroller.showFocus);
                    }
                }

                Connections {
                    target: root.visible ? root.Window.activeFocusItem : null
                    ignoreUnknownSignals: true
                    function onTextChanged(): void {
                        root.opening = false;
                        scroller.showFocus();
                    }
                }

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

        GridLayout {
            id: actions

            // Too little room for the whole column: its buttons get lower, and of three the third one waits until the
            // keyboard has gone. Reckoned from their words, never from their heights, which follow from it.
            readonly property bool scrolls: root.wide && scroller.contentHeight + summary.implicitHeight > body.height + 1
            readonly property real below: scrolls ? down.implicitHeight + Theme.gap : 0
            readonly property real shown: body.height - Theme.focusWidth - below
            readonly property bool dense: root.wide && shown < columnHeight(true, true)
            readonly property bool crowded: root.wide && shown < columnHeight(false, true)

            function columnHeight(roomy: bool, all: bool): real {
                const least = roomy ? Theme.primaryTarget : Theme.minimumTarget;
                const space = Theme.spaceMedium * (roomy ? 1 : 0.7);
                const pad = 2 * Theme.spaceSmall;
                let sum = root.primaryVisible ? Math.max(Theme.primaryTarget, primary.implicitContentHeight + pad, Theme.actionSize + (roomy ? Theme.sized(32, 88) : 0)) : 0;
                for (const loader of all ? [backBeside, otherBeside] : [backBeside]) {
                    const button = loader.item as SecondWay;
                    if (button && button.text !== "")
                        sum += space + Math.max(least, button.implicitContentHeight + (roomy ? pad : 0));
                }
                return sum;
            }

            anchors.right: parent.right
            y: root.wide ? Theme.focusWidth : body.height - implicitHeight
            width: root.wide ? Theme.actionColumnWidth : parent.width
            height: implicitHeight
            visible: root.backVisible || root.primaryVisible || root.secondaryText !== ""
            columns: root.wide ? 1 : 2
            columnSpacing: Theme.spaceMedium
            rowSpacing: root.wide ? Theme.spaceMedium * (dense ? 0.7 : 1) : Theme.spaceMedium
            z: 2

            Loader {
                active: !root.wide && root.secondaryMade
                visible: active && root.secondaryText !== ""
                Layout.columnSpan: 2
                Layout.fillWidth: true
                sourceComponent: OtherButton {}
            }

            Loader {
                active: !root.wide && root.backVisible
                visible: active
                Layout.columnSpan: root.primaryVisible ? 1 : 2
                Layout.fillWidth: !root.primaryVisible
                Layout.fillHeight: true
                Layout.minimumWidth: Theme.unit * 25
                Layout.maximumWidth: root.primaryVisible ? root.width * 0.4 : Number.POSITIVE_INFINITY
                sourceComponent: BackButton {}
            }

            PrimaryButton {
                id: primary

                objectName: root.primaryName
                Layout.columnSpan: root.wide || root.backVisible ? 1 : 2
                Layout.fillHeight: !root.wide
                implicitHeight: Math.max(Theme.primaryTarget, Theme.actionSize + (actions.dense ? 0 : Theme.sized(32, 88)), implicitContentHeight + topPadding + bottomPadding)
                visible: root.primaryVisible
                enabled: root.primaryEnabled
                dimmed: root.primaryDimmed
                text: root.primaryText
                // Beside the content words that need two lines are set smaller, to leave room for what is below them.
                font.pixelSize: root.wide && Theme.widthOf(text, Theme.actionSize) > Theme.actionColumnWidth - 2 * Theme.padding ? Theme.secondarySize : Theme.actionSize
                onPressed: stale = false
                onClicked: {
                    if (!stale)
                        root.press();
                    stale = false;
                }

                // The press began on the page before.
                property bool stale: false
                // How many presses only showed what nobody had seen yet.
                property int showings: 0
            }

            Loader {
                id: backBeside

                active: root.wide && root.backVisible
                visible: active
                Layout.fillWidth: true
                sourceComponent: BackButton {}
            }

            Loader {
                id: otherBeside

                active: root.wide && root.secondaryMade
                visible: active && root.secondaryText !== "" && !actions.crowded
                Layout.fillWidth: true
                sourceComponent: OtherButton {}
            }
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
