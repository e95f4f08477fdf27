pragma ComponentBehavior: Bound

import QtQuick

// Shows one step at a time, each in a page of its own that is thrown away when it is left. The steps that are likely to
// follow are made while the patient reads, so that a touch only has to show them.
FocusScope {
    id: root

    // What every page shows.
    required property var lobby
    // The step to show, and by the name of a step the file of its page, which lies beside this one.
    required property string step
    required property var pages
    // By the name of a step: the names of those that are made ahead while it is shown, the likeliest first.
    required property var following
    // The step that lies between two patients: with it, whatever was made for one of them is gone.
    required property string neutral
    // A touch waits for its answer: nothing else is done until it is there.
    property bool held: false
    // The page that is shown.
    property Item item: null
    // Pages by the name of their step, and those that wait to be thrown away.
    property var ahead: ({})
    property var behind: []
    // The names of those made ahead that say what is known by now, laid out.
    property var settled: []
    // What pages are made of, by name.
    property var made: ({})

    signal loaded

    onStepChanged: {
        if (item)
            turn();
    }
    onFollowingChanged: pause.restart()
    onHeldChanged: {
        pause.interval = 200;
        pause.restart();
    }
    Component.onCompleted: turn()

    function turn(): void {
        const before = item;
        const page = take(step);
        if (before) {
            before.visible = false;
            before.leaving = true;
            // It is not laid out any more, whatever room there is.
            before.anchors.fill = undefined;
            behind.push(before);
        }
        page.visible = true;
        page.focus = true;
        item = page;
        loaded();
        // With the room that is left when the keys of the page before have gone: to take part of it first would lay the
        // page out twice.
        page.anchors.fill = root;
        // Nothing of a patient stays, shown or not.
        if (step === neutral) {
            drop(Object.keys(ahead));
            sweep();
        }
        settled = [];
        pause.interval = 200;
        pause.restart();
    }

    // The page of a step: made ahead, or else now.
    function take(name: string): Item {
        const page = ahead[name] ?? make(name);
        delete ahead[name];
        return page;
    }

    function make(name: string): Item {
        // One that is still being read in the background is not waited for.
        if (made[name]?.status !== Component.Ready)
            made[name] = read(name, Component.PreferSynchronous);
        return made[name].createObject(root, { "lobby": Qt.binding(() => root.lobby), "width": width, "height": height, "visible": false });
    }

    function read(name: string, mode: int): Component {
        return Qt.createComponent(Qt.resolvedUrl(pages[name] + ".qml"), mode, root);
    }

    // Have a page that is made ahead say what is known by now, and find out what room everything on it takes.
    function settle(page: Item): void {
        (page as LobbyPage)?.follow();
        page.ensurePolished();
    }

    function drop(names: var): void {
        for (const name of names) {
            ahead[name].leaving = true;
            ahead[name].destroy();
            delete ahead[name];
        }
    }

    function sweep(): void {
        for (const page of behind)
            page.destroy();
        behind = [];
    }

    // A patient who has just touched the screen looks at it before the next touch: what is not for now waits until then,
    // and then comes one piece at a time. A page made in pieces by the engine itself would be taken half made.
    Timer {
        id: pause

        interval: 200
        onTriggered: {
            if (root.held)
                return;
            const wanted = root.following[root.step] ?? [];
            root.sweep();
            root.drop(Object.keys(root.ahead).filter(name => !wanted.includes(name)));
            const rough = wanted.find(name => name in root.ahead && !root.settled.includes(name));
            const next = wanted.find(name => !(name in root.ahead));
            const unread = Object.keys(root.following).find(name => !(name in root.made));
            if (rough) {
                root.settle(root.ahead[rough]);
                root.settled.push(rough);
            } else if (next)
                root.ahead[next] = root.make(next);
            else if (unread)
                root.made[unread] = root.read(unread, Component.Asynchronous);
            else
                return;
            interval = 25;
            restart();
        }
    }
}
