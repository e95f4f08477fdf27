import "../shared"

SymbolPage {
    spaceText: "espacio"
}
