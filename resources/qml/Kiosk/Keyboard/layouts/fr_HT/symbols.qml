import "../shared"

SymbolPage {
    spaceText: "espas"
}
