import "../shared"

SymbolPage {
    spaceText: "puwang"
}
