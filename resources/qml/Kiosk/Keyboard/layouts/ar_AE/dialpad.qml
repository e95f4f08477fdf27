import "../shared"

SymbolPage {
    spaceText: "مسافة"
}
