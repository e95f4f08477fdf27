import "../shared"

LetterPages {
    spaceText: "spazio"
    pages: [
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p è", "a s d f g h j k l ò à", "z x c v b n m ù ì"]
        },
        {
            "text": "áé",
            "rows": ["é á í ó ú ä ë ï ö ü", "â ê î ô û ñ ç ã õ ø", "å ß č š ž æ œ"]
        }
    ]
}
