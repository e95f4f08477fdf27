pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The ways on from a step: beside the page, one below the other, on a wide panel; else below the page, in rows.
GridLayout {
    id: root

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
    // The height that there is for the column, and what stands below it.
    property real room: 0
    property real below: 0
    readonly property alias primary: primary
    // Too little room for the whole column: its buttons get lower, and of three the third one waits until the
    // keyboard has gone. Reckoned from their words, never from their heights, which follow from it.
    readonly property real spare: room - Theme.focusWidth - below
    readonly property bool dense: Theme.wide && spare < columnHeight(true, true)
    readonly property bool crowded: Theme.wide && spare < columnHeight(false, true)

    signal backClicked
    signal primaryClicked
    signal secondaryClicked

    function columnHeight(roomy: bool, all: bool): real {
        const least = roomy ? Theme.primaryTarget : Theme.minimumTarget;
        const space = Theme.spaceMedium * (roomy ? 1 : 0.7);
        const pad = 2 * Theme.spaceSmall;
        let sum = primaryVisible ? Math.max(Theme.primaryTarget, primary.implicitContentHeight + pad, Theme.actionSize + (roomy ? Theme.sized(32, 88) : 0)) : 0;
        for (const loader of all ? [backBeside, otherBeside] : [backBeside]) {
            const button = loader.item as SecondWay;
            if (button && button.text !== "")
                sum += space + Math.max(least, button.implicitContentHeight + (roomy ? pad : 0));
        }
        return sum;
    }

    visible: backVisible || primaryVisible || secondaryText !== ""
    columns: Theme.wide ? 1 : 2
    columnSpacing: Theme.spaceMedium
    rowSpacing: Theme.wide ? Theme.spaceMedium * (dense ? 0.7 : 1) : Theme.spaceMedium
    onSecondaryTextChanged: {
        if (secondaryText !== "")
            secondaryMade = true;
    }

    component SecondWay: SecondaryButton {
        Layout.fillWidth: true
        implicitHeight: root.dense ? Math.max(Theme.minimumTarget, implicitContentHeight + 2 * topPadding) : Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
        topPadding: root.dense ? 0 : Theme.spaceSmall
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

    Loader {
        active: !Theme.wide && root.secondaryMade
        visible: active && root.secondaryText !== ""
        Layout.columnSpan: 2
        Layout.fillWidth: true
        sourceComponent: OtherButton {}
    }

    Loader {
        active: !Theme.wide && root.backVisible
        visible: active
        Layout.columnSpan: root.primaryVisible ? 1 : 2
        Layout.fillWidth: !root.primaryVisible
        Layout.fillHeight: true
        Layout.minimumWidth: Theme.unit * 25
        Layout.maximumWidth: root.primaryVisible ? (root.width + 2 * Theme.margin) * 0.4 : Number.POSITIVE_INFINITY
        sourceComponent: BackButton {}
    }

    PrimaryButton {
        id: primary

        objectName: root.primaryName
        Layout.columnSpan: Theme.wide || root.backVisible ? 1 : 2
        Layout.fillHeight: !Theme.wide
        implicitHeight: Math.max(Theme.primaryTarget, Theme.actionSize + (root.dense ? 0 : Theme.sized(32, 88)), implicitContentHeight + topPadding + bottomPadding)
        visible: root.primaryVisible
        enabled: root.primaryEnabled
        dimmed: root.primaryDimmed
        text: root.primaryText
        // Beside the content words that need two lines are set smaller, to leave room for what is below them.
        font.pixelSize: Theme.wide && Theme.widthOf(text, Theme.actionSize) > Theme.actionColumnWidth - 2 * Theme.padding ? Theme.secondarySize : Theme.actionSize
        onPressed: stale = false
        onClicked: {
            if (!stale)
                root.primaryClicked();
            stale = false;
        }

        // The press began on the page before.
        property bool stale: false
        // How many presses only showed what nobody had seen yet.
        property int showings: 0
    }

    Loader {
        id: backBeside

        active: Theme.wide && root.backVisible
        visible: active
        Layout.fillWidth: true
        sourceComponent: BackButton {}
    }

    Loader {
        id: otherBeside

        active: Theme.wide && root.secondaryMade
        visible: active && root.secondaryText !== "" && !root.crowded
        Layout.fillWidth: true
        sourceComponent: OtherButton {}
    }
}
