import QtQuick

// A finger that is put down here and lifted here, however long it stays: a slow one means the same. A hand that rests has
// what it began taken away, for which the handler goes on waiting: neither its end, nor that of a finger that was put down
// elsewhere, is a tap.
TapHandler {
    // When what was taken away began.
    property real taken: -1

    signal meant

    longPressThreshold: 0
    onGrabChanged: (transition, point) => {
        if (transition === PointerDevice.UngrabPassive && point.state !== EventPoint.Released)
            taken = point.pressTimestamp;
    }
    onTapped: point => {
        if (point.pressTimestamp !== taken && parent.contains(point.pressPosition))
            meant();
    }
}
