import "../shared"

SymbolPage {
    spaceText: "Leerzeichen"
}
