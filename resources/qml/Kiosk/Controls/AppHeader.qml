import QtQuick
import QtQuick.Layouts

// The clinic's name and the time, above every step; on a wide panel how far along stands between them. One line,
// whatever a clinic or a form is called: the room below it is for what patients do.
RowLayout {
    id: root

    property string clinicName: ""
    property string timeText: ""
    // Where it is not empty, it matters more than the clinic's name, which gives way to it.
    property string caption: ""
    readonly property real wanted: Theme.widthOf(caption + timeText, Theme.headerSize) + 2 * Theme.spaceLarge

    spacing: Theme.spaceLarge

    BodyText {
        objectName: "headerName"
        visible: root.caption === "" || root.wanted + Theme.widthOf(root.clinicName, Theme.headerSize) < root.width
        text: root.clinicName
        strong: true
        font.pixelSize: Theme.headerSize
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: root.caption === ""
    }

    SmallText {
        objectName: "headerCaption"
        visible: root.caption !== ""
        text: root.caption
        font.pixelSize: Theme.headerSize
        wrapMode: Text.NoWrap
        // Its end says which question of how many.
        elide: Text.ElideMiddle
        // The bar below it says it.
        Accessible.ignored: true
    }

    SmallText {
        Layout.fillWidth: false
        text: root.timeText
        font.pixelSize: Theme.headerSize
        wrapMode: Text.NoWrap
    }
}
