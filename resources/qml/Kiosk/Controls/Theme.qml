pragma Singleton

import QtQuick

// The design tokens. Every colour, type size, margin and duration of the QML windows is read from here.
QtObject {
    id: theme

    // "light", "dark" or "contrast".
    property string scheme: "light"
    // 1.0, 1.5 or 2.0; chosen by the patient under Display and sound.
    property real textScale: 1.0
    // Set by the root window when it is lower than 1000 px (a landscape panel).
    property bool compact: false
    property bool reducedMotion: false
    property bool mirrored: false
    // Brings everything to the lower part of a portrait panel, for a seated person.
    property bool reach: false
    // Set by the root window: true after a key press, false after a touch. Text fields show focus always.
    property bool focusVisible: false
    // From the machine settings; 0.248 is a 22-inch 1920x1080 panel.
    property real millimetresPerPixel: 0.248
    property string fontFamily: "Noto Sans"

    readonly property bool dark: scheme === "dark"
    readonly property bool contrast: scheme === "contrast"

    // Colour roles. Text pairs hold 7:1 or better in each scheme, borders 3:1.
    readonly property color ink: role("#14212B", "#F2F6F7", "#FFFFFF")
    readonly property color inkSecond: role("#3D4F5C", "#C9D6DB", "#FFFFFF")
    readonly property color ground: role("#F3F6F6", "#0A1C25", "#000000")
    readonly property color card: role("#FFFFFF", "#132F3A", "#000000")
    readonly property color border: role("#7C8C95", "#8FA3AD", "#FFFFFF")
    readonly property color hairline: role("#D5DDE0", "#2E4A55", "#FFFFFF")
    readonly property color primary: role("#004B5C", "#8AD8E6", "#FFFF00")
    readonly property color primaryPressed: role("#00323E", "#B7EAF3", "#FFFFFF")
    readonly property color primaryInk: role("#FFFFFF", "#06222A", "#000000")
    readonly property color primarySoft: role("#E0EEF0", "#183A46", "#2B2B00")
    readonly property color success: role("#0B5D2E", "#9BE8B8", "#7CFF9B")
    readonly property color successSoft: role("#E6F4EB", "#10352A", "#000000")
    readonly property color warning: role("#7A4300", "#FFD699", "#FFD84D")
    readonly property color warningSoft: role("#FFF1DC", "#3A290E", "#000000")
    readonly property color error: role("#8C1D18", "#FFC1BA", "#FFB3AB")
    readonly property color errorSoft: role("#FBE9E7", "#43191A", "#000000")
    // The ring, and the line between the ring and what it surrounds.
    readonly property color focus: role("#FFD84D", "#FFD84D", "#00E5FF")
    readonly property color focusInk: role("#14212B", "#0A1C25", "#000000")
    readonly property color disabledFill: role("#E9EEF0", "#21343D", "#000000")
    readonly property color disabledInk: role("#3D4F5C", "#C9D6DB", "#FFFFFF")
    readonly property color scrim: role("#B314212B", "#CC000000", "#CC000000")
    readonly property color keyboardGround: role("#DDE4E6", "#061319", "#000000")
    readonly property color keyFill: role("#FFFFFF", "#1B3A46", "#000000")
    readonly property color keyFillSecond: role("#C3CDD2", "#0F2833", "#1F1F1F")
    readonly property color keyPressed: role("#B5D3D9", "#3A6473", "#4D4D00")
    // A QR code is dark on light in every scheme, or scanners refuse it.
    readonly property color codeDark: "#14212B"
    readonly property color codeLight: "#FFFFFF"

    // Type sizes in pixels. A capital of Noto Sans is 0.714 of the size: 27 px gives 19.3 px = 4.8 mm.
    // A heading grows half as fast as running text: it is large already, and must leave room for the question.
    readonly property int smallestFont: 27
    readonly property real headingScale: 1 + (textScale - 1) / 2
    readonly property int displaySize: Math.round((compact ? 56 : 92) * headingScale)
    readonly property int headingSize: Math.round((compact ? 46 : 68) * headingScale)
    readonly property int ticketSize: Math.round((compact ? 104 : 172) * headingScale)
    readonly property int titleSize: scaled(compact ? 34 : 44)
    readonly property int bodySize: scaled(compact ? 30 : 36)
    readonly property int controlSize: scaled(compact ? 32 : 40)
    // The buttons beside the content of a low panel: a capital of 0.7 degrees at 600 mm, and no larger.
    readonly property int actionSize: compact ? Math.round(32 * Math.min(textScale, 1.4)) : controlSize
    readonly property int smallSize: scaled(compact ? smallestFont : 28)
    // The four buttons below have fixed room: their labels grow to what four columns can hold.
    readonly property int barSize: Math.max(smallestFont, Math.round((compact ? smallestFont : 28) * Math.min(textScale, 1.5)))
    readonly property int keySize: compact ? 32 : 42

    // 8-point spacing.
    readonly property int unit: 8
    readonly property int spaceSmall: unit
    readonly property int spaceMedium: compact ? unit * 2 : unit * 3
    readonly property int spaceLarge: compact ? unit * 3 : unit * 5
    readonly property int margin: compact ? unit * 4 : unit * 8
    readonly property int padding: compact ? unit * 2 : unit * 4
    readonly property int gap: unit * 2

    readonly property int radiusSmall: 12
    readonly property int radius: compact ? 16 : 24
    readonly property int hairlineWidth: 2
    readonly property int borderWidth: contrast ? 4 : 3
    readonly property int strongBorderWidth: 4
    readonly property int focusWidth: 8
    readonly property int iconSize: Math.round((compact ? 34 : 44) * Math.min(textScale, 1.5))

    // Targets.
    readonly property int minimumTarget: Math.max(44, px(11.2))
    readonly property int primaryTarget: Math.max(79, px(20))
    readonly property int fieldHeight: Math.max(minimumTarget, controlSize + (compact ? unit * 4 : unit * 9))
    readonly property int buttonHeight: Math.max(primaryTarget, controlSize + (compact ? unit * 4 : unit * 12))
    readonly property int actionColumnWidth: Math.round(compact ? 300 * Math.min(1.3, headingScale) : 420)

    // Durations in milliseconds.
    readonly property int durationShort: reducedMotion ? 0 : 120
    readonly property int durationMedium: reducedMotion ? 0 : 220

    // Pixels, rounded up, that show as this many millimetres on this panel.
    function px(millimetres: real): int {
        return Math.ceil(millimetres / millimetresPerPixel - 0.0001);
    }

    function scaled(size: real): int {
        return Math.max(smallestFont, Math.round(size * textScale));
    }

    function role(light: color, dark: color, contrast: color): color {
        return theme.contrast ? contrast : theme.dark ? dark : light;
    }
}
