import "../shared"

SymbolPage {
    spaceText: "띄어쓰기"
}
