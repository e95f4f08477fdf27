import "../shared"

LetterPages {
    spaceText: "leer"
    pages: [
        {
            "text": "abc",
            "rows": ["q w e r t z u i o p ü", "a s d f g h j k l ö ä", "y x c v b n m ß"]
        },
        {
            "text": "áé",
            "rows": ["á é í ó ú à è ì ò ù", "â ê î ô û ë ï ñ ç ã", "õ ø å č š ž ł"]
        }
    ]
}
