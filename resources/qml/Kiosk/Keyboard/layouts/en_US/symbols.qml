import "../shared"

SymbolPage {
    spaceText: "space"
}
