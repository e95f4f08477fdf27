import "../shared"

SymbolPage {
    spaceText: "spazio"
}
