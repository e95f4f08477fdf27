.pragma library

// The line drawings of Icon.qml by name: paths on a grid of 24 x 24. Here they are made once, not with every icon.
const drawings = {
    "headphones": "M 3 18 V 12 A 9 9 0 0 1 21 12 V 18 M 3 15 H 7 V 21 H 5 A 2 2 0 0 1 3 19 Z M 21 15 H 17 V 21 H 19 A 2 2 0 0 0 21 19 Z",
    "globe": "M 2 12 A 10 10 0 1 1 22 12 A 10 10 0 1 1 2 12 Z M 2 12 H 22 M 12 2 C 7 7 7 17 12 22 C 17 17 17 7 12 2 Z",
    "person": "M 10 4 A 2 2 0 1 1 14 4 A 2 2 0 1 1 10 4 Z M 3 8 Q 12 12 21 8 M 12 10.4 V 14.5 M 12 14.5 L 8 22 M 12 14.5 L 16 22",
    "restart": "M 4 5 V 10 H 9 M 4.3 10 A 8.4 8.4 0 1 1 4.6 15.5",
    "back": "M 20 12 H 4 M 11 5 L 4 12 L 11 19",
    "forward": "M 4 12 H 20 M 13 5 L 20 12 L 13 19",
    "up": "M 12 20 V 4 M 5 11 L 12 4 L 19 11",
    "down": "M 12 4 V 20 M 5 13 L 12 20 L 19 13",
    "check": "M 4 13 L 10 19 L 20 6",
    "close": "M 5 5 L 19 19 M 19 5 L 5 19",
    "plus": "M 12 4 V 20 M 4 12 H 20",
    "minus": "M 4 12 H 20",
    "warning": "M 12 3 L 22.5 21 H 1.5 Z M 12 10 V 14.5 M 12 17.4 V 17.6",
    "error": "M 8 2 H 16 L 22 8 V 16 L 16 22 H 8 L 2 16 V 8 Z M 12 7 V 13 M 12 16.6 V 16.8",
    "info": "M 2 12 A 10 10 0 1 1 22 12 A 10 10 0 1 1 2 12 Z M 12 11 V 17 M 12 7.2 V 7.4",
    "success": "M 2 12 A 10 10 0 1 1 22 12 A 10 10 0 1 1 2 12 Z M 7 12.5 L 10.8 16 L 17 8.5",
    "question": "M 2 12 A 10 10 0 1 1 22 12 A 10 10 0 1 1 2 12 Z M 9 9.5 A 3 3 0 1 1 12 12.5 V 14 M 12 17.2 V 17.4",
    "phone": "M 7 2 H 17 A 1.5 1.5 0 0 1 18.5 3.5 V 20.5 A 1.5 1.5 0 0 1 17 22 H 7 A 1.5 1.5 0 0 1 5.5 20.5 V 3.5 A 1.5 1.5 0 0 1 7 2 Z M 11 18.5 H 13",
    "bell": "M 4 18 H 20 C 18 16 18 14 18 10.5 A 6 6 0 0 0 6 10.5 C 6 14 6 16 4 18 Z M 10 21.5 H 14 M 12 2 V 4.5",
    "clock": "M 2 12 A 10 10 0 1 1 22 12 A 10 10 0 1 1 2 12 Z M 12 6 V 12 L 16 14.5",
    "place": "M 12 22 C 7 16 5 13 5 9.5 A 7 7 0 0 1 19 9.5 C 19 13 17 16 12 22 Z M 9.5 9.5 A 2.5 2.5 0 1 1 14.5 9.5 A 2.5 2.5 0 1 1 9.5 9.5 Z",
    "calendar": "M 3 5 H 21 V 21 H 3 Z M 3 10 H 21 M 8 2.5 V 7 M 16 2.5 V 7",
    "card": "M 3 5 H 21 A 1 1 0 0 1 22 6 V 18 A 1 1 0 0 1 21 19 H 3 A 1 1 0 0 1 2 18 V 6 A 1 1 0 0 1 3 5 Z M 2 9.5 H 22 M 5.5 15 H 10",
    "pen": "M 3 21 L 4 16 L 16 4 L 20 8 L 8 20 Z M 13.5 6.5 L 17.5 10.5",
    "code": "M 2 7 V 3 H 6 M 18 3 H 22 V 7 M 22 17 V 21 H 18 M 6 21 H 2 V 17 M 7 8 V 16 M 10.3 8 V 16 M 13.7 8 V 16 M 17 8 V 16",
    "sound": "M 3 9 H 7 L 12 4.5 V 19.5 L 7 15 H 3 Z M 15.5 8.5 A 5 5 0 0 1 15.5 15.5 M 18 5.5 A 9 9 0 0 1 18 18.5",
    "delete": "M 8 5 H 21 A 1 1 0 0 1 22 6 V 18 A 1 1 0 0 1 21 19 H 8 L 2 12 Z M 11.5 9 L 17.5 15 M 17.5 9 L 11.5 15",
    "shift": "M 12 3.5 L 20.5 12.5 H 16 V 20 H 8 V 12.5 H 3.5 Z",
    "shiftLock": "M 12 2.5 L 20.5 11.5 H 16 V 17 H 8 V 11.5 H 3.5 Z M 8 21 H 16",
    "return": "M 20 5 V 13 H 4 M 10 7 L 4 13 L 10 19"
};

// Direction-bearing drawings turn round in a right-to-left layout.
const turning = ["back", "forward", "return"];
