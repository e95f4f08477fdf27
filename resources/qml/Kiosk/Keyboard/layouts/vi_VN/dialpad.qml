import "../shared"

SymbolPage {
    spaceText: "cách"
}
