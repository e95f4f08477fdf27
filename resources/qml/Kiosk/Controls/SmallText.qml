BodyText {
    font.pixelSize: Theme.smallSize
}
