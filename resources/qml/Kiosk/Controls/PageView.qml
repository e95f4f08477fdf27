import QtQuick

// The part of a page that is in sight, and what it takes to bring something of the page into it.
Flickable {
    id: root

    // Everything that is scrolled.
    property Item scrolled: null
    readonly property bool scrolls: contentHeight > height + 1
    readonly property bool moreBelow: scrolls && contentY + height < contentHeight - Theme.unit

    contentWidth: width
    interactive: scrolls
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flick
    clip: true

    function contains(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === scrolled)
                return true;
        }
        return false;
    }

    function show(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.bodySize * 1.6;
        const bottom = item.mapToItem(contentItem, 0, item.height).y + Theme.focusWidth * 2;
        // The heading stays in sight as long as the item with the focus does too.
        if (bottom <= height)
            contentY = 0;
        else if (bottom - contentY > height)
            contentY = Math.min(bottom - height, Math.max(0, contentHeight - height));
        // Of what is higher than the view its beginning is seen, and its caption where that fits too.
        const most = bottom - height > top ? bottom - height : top;
        if (most < contentY)
            contentY = Math.max(0, Math.min(most, contentHeight - height));
        const edge = item.mapToItem(contentItem, 0, 0).y - Theme.focusWidth;
        if (edge < contentY)
            contentY = Math.max(0, edge);
    }

    function move(distance: real): void {
        contentY = Math.max(0, Math.min(contentY + distance, contentHeight - height));
    }

    // Of a field that is higher than the view, large letters and all, the box with what is wrong right above it.
    function boxOf(item: Item): Item {
        for (const inner of item.children) {
            const box = !inner.visible ? null : inner instanceof FieldFrame ? inner : boxOf(inner);
            if (box instanceof FieldFrame)
                return box;
        }
        return item;
    }

    // The box of a text field around the line in it; else the item itself.
    function frameOf(item: Item): Item {
        for (let up = item; up && up !== root; up = up.parent) {
            if (up instanceof FieldFrame)
                return up;
        }
        return item;
    }
}
