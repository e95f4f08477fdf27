pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The words, then a name: drawn or typed.
LobbyPage {
    id: root

    readonly property var step: lobby.steps.consent

    heading: step.title
    subtitle: step.subtitle
    errors: step.errors
    primaryText: step.agreeText
    secondaryText: qsTr("Talk to a person first")
    // Nothing opens scrolled: the words come before what is below them.
    firstFocus: primaryButton
    // What is signed and the place to sign it are seen together.
    contentSpacing: Theme.wide ? Theme.spaceMedium * 0.75 : Theme.spaceMedium
    onPrimaryClicked: step.submit()
    onSecondaryClicked: step.decline()
    onErrorFieldRequested: field => {
        if (field === "signerName")
            signerName.takeFocus();
        else if (field === "signer")
            signers.takeFocus();
        else if (step.method === "drawn")
            pad.forceActiveFocus();
        else
            typedName.takeFocus();
    }

    Repeater {
        model: root.step.paragraphs

        BodyText {
            required property string modelData

            text: modelData
        }
    }

    // A child does not sign: who does says who they are.
    TextField {
        id: signerName

        objectName: "signerName"
        visible: root.step.forChild
        label: qsTr("Your full name")
        text: root.step.signerName
        error: root.step.signerNameError
        onEdited: text => root.step.setSignerName(text)
    }

    ChoiceList {
        id: signers

        objectName: "signers"
        visible: root.step.forChild
        columns: 2
        label: root.step.signersLabel
        error: root.step.signerError
        model: root.step.signers
        onToggled: value => root.step.chooseSigner(value)
    }

    ChoiceList {
        id: methods

        objectName: "methods"
        columns: 2
        model: root.step.methods
        onToggled: value => root.step.chooseMethod(value)
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.step.method === "drawn"
        spacing: Theme.spaceSmall

        BodyText {
            visible: root.step.error !== ""
            color: Theme.error
            strong: true
            text: root.step.error
            // The pad says it.
            Accessible.ignored: true
        }

        // Beside each other: below the pad, the way to clear it would be pushed out of sight on a low panel.
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            SignaturePad {
                id: pad

                objectName: "signature"
                accessibleName: qsTr("Your signature")
                hint: qsTr("Sign here with a finger")
                signer: root.step.signerText
                Accessible.description: (root.step.error + " " + said).trim()
                faulty: root.step.error !== ""
                strokes: root.step.strokes
                onChanged: root.step.setStrokes(strokes)
            }

            ChangeButton {
                objectName: "clearSignature"
                Layout.alignment: Qt.AlignBottom
                text: qsTr("Clear")
                accessibleName: qsTr("Clear the signature")
                onClicked: root.step.clear()
            }
        }
    }

    // Who has said their name already does not type it again.
    BodyText {
        visible: root.step.method === "typed" && !root.step.typesName && text !== ""
        strong: true
        text: root.step.signerText
        // A name is set smaller before it is broken. Its own width would follow from its size.
        font.pixelSize: Theme.unbroken(text, Theme.bodySize, methods.width)
    }

    TextField {
        id: typedName

        objectName: "typedName"
        visible: root.step.method === "typed" && root.step.typesName
        label: qsTr("Type your full name")
        text: root.step.typedName
        error: root.step.error
        onEdited: text => root.step.setTypedName(text)
        onAccepted: root.press()
    }
}
