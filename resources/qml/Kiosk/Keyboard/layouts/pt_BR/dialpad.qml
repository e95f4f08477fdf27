import "../shared"

SymbolPage {
    spaceText: "espaço"
}
