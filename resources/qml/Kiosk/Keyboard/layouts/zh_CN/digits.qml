import "../shared"

SymbolPage {
    spaceText: "空格"
}
