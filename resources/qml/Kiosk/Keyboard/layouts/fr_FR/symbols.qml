import "../shared"

SymbolPage {
    spaceText: "espace"
}
