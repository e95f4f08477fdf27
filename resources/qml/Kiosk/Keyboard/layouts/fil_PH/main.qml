import "../shared"

LetterPages {
    spaceText: "puwang"
    pages: [
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l ñ", "z x c v b n m"]
        },
        {
            "text": "áé",
            "rows": ["á é í ó ú à è ì ò ù", "ä ë ï ö ü â ê î ô û", "ñ ç ã õ ø å ß"]
        }
    ]
}
