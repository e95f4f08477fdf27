import "../shared"

LetterPages {
    spaceText: "espace"
    pages: [
        {
            "text": "abc",
            "rows": ["a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n é è"]
        },
        {
            "text": "àç",
            "rows": ["à â ç ê ë î ï ô œ", "ù û ü ÿ æ á í ó ú ñ", "ä ö ã õ ø å ß"]
        }
    ]
}
