import QtQuick

// Which questions, answers and fields of a page nobody has had in sight yet, however it came: the page is higher than the
// view, the keys hide them, or an answer has called them up. The way on shows them before it leads on.
Timer {
    id: root

    property Flickable view: null
    // What the things of the page are in.
    property Item content: null
    // A page that is made ahead is not in sight.
    property bool shown: false
    property var seen: new Set()
    // Where the next press leads to, and no further; null where all has been in sight.
    property Item next: null
    // What a press has led to. None leads to the same twice: whatever a page does, the way on goes on.
    property var led: new Set()

    interval: 150
    onTriggered: look()

    function forget(): void {
        seen = new Set();
        led = new Set();
        next = null;
        restart();
    }

    // What is in sight for longer than it takes to come to rest counts as seen, and what is in sight now.
    function look(): void {
        if (!shown)
            return;
        for (const thing of thingsIn(content)) {
            if (bottomOf(thing) > -Theme.unit && bottomOf(thing) <= view.height + Theme.unit)
                seen.add(thing);
        }
    }

    // Whether there is something left to be shown; it is ``next`` then.
    function remains(): bool {
        look();
        next = thingsIn(content).find(thing => !seen.has(thing) && !led.has(thing)) ?? null;
        if (next)
            led.add(next);
        return next !== null;
    }

    // The last thing that comes into sight together with the next one. To what is above the view one goes back.
    function lastBeside(first: Item): Item {
        if (bottomOf(first) < first.height)
            return first;
        const top = bottomOf(first) - first.height - Theme.bodySize * 2.5;
        return thingsIn(content).filter(thing => bottomOf(thing) - top <= view.height).reduce((last, thing) => bottomOf(thing) > bottomOf(last) ? thing : last, first);
    }

    function bottomOf(thing: Item): real {
        return thing.mapToItem(view, 0, thing.height).y;
    }

    // Every box to type or sign in, every answer, and every line with a button to change it. Of answers of which only one
    // can be true, none is left to be seen once the true one was.
    function thingsIn(item: Item): var {
        let found = [];
        for (const inner of item.children) {
            if (!inner.visible)
                continue;
            if (inner instanceof FieldFrame || inner instanceof ChoiceRow || inner instanceof ChangeButton || inner instanceof SignaturePad || inner instanceof PhotoField)
                found.push(inner);
            else
                found = found.concat(thingsIn(inner));
        }
        if (item instanceof ChoiceList && !(item as ChoiceList).multiple && found.some(row => row.selected && seen.has(row)))
            return [];
        return found;
    }
}
