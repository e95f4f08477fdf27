import "../shared"

SymbolPage {
    spaceText: "spacja"
}
