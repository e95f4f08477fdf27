import "../shared"

SymbolPage {
    spaceText: "dấu cách"
}
