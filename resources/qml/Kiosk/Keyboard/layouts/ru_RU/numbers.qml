import "../shared"

SymbolPage {
    spaceText: "пробел"
}
