import "../shared"

SymbolPage {
    spaceText: "स्पेस"
}
