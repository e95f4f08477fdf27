import "../shared"

SymbolPage {
    spaceText: "leer"
}
