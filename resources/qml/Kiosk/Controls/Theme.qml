pragma Singleton

import QtQuick

// The design tokens. Every colour, type size, margin and duration of the QML windows is read from here.
QtObject {
    id: theme

    // "light", "dark" or "contrast".
    property string scheme: "light"
    // 1.0, 1.5 or 2.0; chosen by the patient under Display and sound.
    property real textScale: 1.0
    // The window in pixels, and what the keyboard and the bar leave of its height; set by the root window.
    property real panelWidth: 1080
    property real panelHeight: 1920
    property real roomHeight: panelHeight
    // How many rows of keys the letter keyboard of the language has.
    property int keyboardRows: 4
    // Nothing moves by itself.
    property bool reducedMotion: false
    property bool mirrored: false
    // How much at the top of the window stays free, for a seated person; set by the root window. What is on the panel is
    // laid out in the rest.
    property real above: 0
    // The window is so much higher than wide that its lower half is a panel by itself; set by the root window.
    property bool tall: false
    // Set by the root window: true after a key press, false after a touch. Text fields show focus always.
    property bool focusVisible: false
    // From the machine settings or the screen; 0.248 is a 22-inch 1920x1080 panel.
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

    // The room in dots: pixels of the 22-inch panel that all sizes here are drawn for. A panel of twice the
    // resolution and the same size has the same room, and shows the same.
    readonly property real dot: 0.248 / millimetresPerPixel
    readonly property real across: panelWidth / dot
    readonly property real down: panelHeight / dot
    // The actions stand beside the question. Asked of the panel, so that an open keyboard moves nothing.
    readonly property bool wide: across > down * 1.1
    // How much of the full design there is room for: 1 on 1080x1920, 0.7 on 1366x768, more on a larger panel.
    readonly property real fit: wide ? Math.min(across / 1280, down < 768 ? 0.7 * down / 768 : down < 1080 ? 0.7 + 0.2 * (down - 768) / 312 : 0.9 * down / 1080) : Math.min(across / 1080, down / 1500)
    readonly property bool compact: fit < 0.85
    // A window that no panel for patients has, such as a small one among others: there everything shrinks alike.
    readonly property real shrink: Math.min(1, wide ? Math.min(down / 560, across / 900) : across / 700)
    // A panel larger than the one the design is drawn for shows the design enlarged: its margins, lines and targets, too.
    readonly property real ample: Math.max(1, fit)
    readonly property bool low: wide && down < 700
    // The largest letters leave a low panel room for a question and its keyboard: capitals of 0.7 degrees and more.
    readonly property real growth: low ? Math.min(textScale, 1.7) : textScale

    // Type sizes in pixels. A capital of Noto Sans is 0.714 of the size, and at least 4.8 mm high.
    readonly property int smallestFont: Math.ceil(4.8 / 0.714 / millimetresPerPixel * shrink - 0.01)
    // A heading grows half as fast as running text: it is large already, and must leave room for the question. Letters of
    // 64 pixels and more are drawn anew along their curves for each frame, smaller ones are copied from the last.
    readonly property real headingScale: 1 + (growth - 1) / 2
    readonly property int displaySize: sized(56, 92) * headingScale
    readonly property int headingSize: Math.max(bodySize, sized(46, 63) * headingScale)
    readonly property int ticketSize: sized(104, 172) * headingScale
    readonly property int titleSize: scaled(sized(34, 44))
    readonly property int bodySize: scaled(sized(30, 36))
    readonly property int controlSize: scaled(sized(32, 40))
    readonly property int smallSize: scaled(sized(27, 28))
    // What is not the question itself stops at 125 %: the header, the bar, and the second ways on.
    readonly property real frameScale: Math.min(growth, 1.25)
    // 0.7 degrees at 600 mm, of what is read in the largest letters (A06).
    readonly property int smallestRead: textScale < 2 ? smallestFont : Math.ceil(7.3 / 0.714 / millimetresPerPixel - 0.01)
    readonly property int headerSize: Math.max(smallestFont, sized(27, 30) * frameScale)
    readonly property int barSize: Math.max(smallestFont, sized(27, 28) * (low ? 1 : frameScale))
    readonly property int secondarySize: Math.max(smallestFont, sized(30, 38) * frameScale)
    // Beside the content there is a column for the actions: a capital of 0.7 degrees at 600 mm, and no larger.
    readonly property int actionSize: wide ? Math.max(smallestFont, sized(32, 40) * Math.min(growth, 1.4)) : controlSize
    readonly property int moreSize: Math.max(smallestFont, sized(28, 32) * Math.min(growth, 1.4))
    readonly property int keySize: Math.max(smallestFont, Math.min(sized(32, 42) * Math.min(textScale, 1.5), (keyHeight - 22 * dot) / Math.max(1.37, metrics.height / 100), keyboardWidth / 11 * 0.6))

    // 8-point spacing. Targets are never nearer to each other than 8 pixels.
    readonly property real unit: 8 * dot * shrink * ample
    readonly property int spaceSmall: Math.max(8, unit)
    readonly property int spaceMedium: Math.max(8, sized(16, 24))
    readonly property int spaceLarge: Math.max(8, sized(24, 40))
    readonly property int margin: sized(32, 64)
    readonly property int padding: Math.max(8, sized(16, 32))
    readonly property int gap: Math.max(8, unit * 2)

    readonly property int radiusSmall: 12 * dot * shrink * ample
    readonly property int radius: sized(16, 24)
    // One dot of the screen where the programs are drawn smaller than they are: what is thinner goes missing here and there.
    readonly property int thinnest: Math.ceil(Application.screens.reduce((most, screen) => Math.max(most, 1 / screen.devicePixelRatio), 1) - 0.001)
    readonly property int hairlineWidth: Math.max(thinnest, Math.round(2 * dot * shrink * ample))
    readonly property int borderWidth: Math.max(2, Math.round((contrast ? 4 : 3) * dot * shrink * ample))
    readonly property int strongBorderWidth: Math.max(3, Math.round(4 * dot * shrink * ample))
    readonly property int focusWidth: Math.max(4, Math.round(8 * dot * shrink * ample))
    readonly property int iconSize: sized(34, 44) * Math.min(growth, 1.5)

    // Targets.
    readonly property int minimumTarget: Math.max(44, px(11.2 * shrink * ample))
    readonly property int primaryTarget: Math.max(44, px(20 * shrink * ample))
    readonly property int fieldHeight: Math.max(minimumTarget, controlSize + sized(32, 72))
    readonly property int buttonHeight: Math.max(primaryTarget, secondarySize + sized(32, 88))
    readonly property int actionColumnWidth: Math.min(panelWidth * 0.3, sized(300, 420) * Math.min(1.3, headingScale))

    // Letters and digits take the same room, so that nothing moves when one gives way to the other.
    readonly property int leastKeyboard: keyboardRows * (minimumTarget + 10) / 0.95
    readonly property int keyboardHeight: Math.max(leastKeyboard, wide ? Math.min(panelHeight * (growth > 1 ? 0.34 : 0.37), 480 * dot * fit) : Math.min(panelWidth * 0.463, panelHeight * 0.3))
    readonly property int keyboardWidth: wide ? Math.min(panelWidth, keyboardHeight * 3.9) : panelWidth
    readonly property int keyHeight: keyboardHeight / keyboardRows

    // Pixels in a second at which a page goes on that was pushed and let go.
    readonly property real flick: reducedMotion ? 0 : 2500

    // Pixels, rounded up, that show as this many millimetres on this panel.
    function px(millimetres: real): int {
        return Math.ceil(millimetres / millimetresPerPixel - 0.0001);
    }

    // Pixels of something that has so many dots where there is little room, and so many in the full design.
    function sized(little: real, full: real): int {
        const dots = fit >= 1 ? full * fit : fit >= 0.7 ? little + (full - little) * (fit - 0.7) / 0.3 : little * Math.max(0.3, fit / 0.7);
        return Math.round(dots * dot);
    }

    function scaled(size: real): int {
        return Math.round(Math.max(smallestFont, size) * growth);
    }

    readonly property FontMetrics metrics: FontMetrics {
        font.family: theme.fontFamily
        font.weight: Font.DemiBold
        font.pixelSize: 100
    }

    // How wide a text is in one line; letters that join are laid out a pixel wider than they are measured.
    function widthOf(text: string, pixelSize: real): real {
        const joined = /[\u0590-\u08ff\u0900-\u0dff\ufb50-\ufeff]/.test(text) ? 1.5 : 0;
        return metrics.advanceWidth(text) * pixelSize / 100 + joined;
    }

    // How wide its longest word is; Chinese and Japanese are written without spaces, and broken behind any sign.
    function longestWord(text: string, pixelSize: real): real {
        return text.replace(/([\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/g, "$1 ").split(/\s+/).reduce((widest, word) => Math.max(widest, widthOf(word, pixelSize)), 0);
    }

    // The size at which the longest word of a text stays in one piece within `width`, but no smaller than `least`.
    function whole(text: string, pixelSize: int, width: real, least = smallestFont): int {
        if (width <= 0 || text === "")
            return pixelSize;
        const widest = longestWord(text, pixelSize);
        return widest <= width ? pixelSize : Math.min(pixelSize, Math.max(least, Math.floor(pixelSize * width / widest)));
    }

    // The same for a name or an address; asked only of those with a word so long that it may not fit. Whoever has chosen
    // large letters reads it broken rather than small.
    function unbroken(text: string, pixelSize: int, width: real): int {
        return /[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]{13}/.test(text) ? whole(text, pixelSize, width, smallestRead) : pixelSize;
    }

    function role(light: color, dark: color, contrast: color): color {
        return theme.contrast ? contrast : theme.dark ? dark : light;
    }
}
