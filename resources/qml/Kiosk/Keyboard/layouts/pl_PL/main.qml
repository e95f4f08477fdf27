import "../shared"

LetterPages {
    spaceText: "spacja"
    pages: [
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"]
        },
        {
            "text": "ąę",
            "rows": ["ą ć ę ł ń ó ś ź ż", "á é í ú ä ë ö ü ç ñ", "à è ß č š ž ř"]
        }
    ]
}
