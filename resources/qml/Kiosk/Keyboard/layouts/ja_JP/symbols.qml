import "../shared"

SymbolPage {
    spaceText: "空白"
}
