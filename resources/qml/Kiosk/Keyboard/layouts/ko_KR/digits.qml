import "../shared"

SymbolPage {
    spaceText: "간격"
}
