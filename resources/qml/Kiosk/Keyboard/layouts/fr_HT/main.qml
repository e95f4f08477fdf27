import "../shared"

LetterPages {
    spaceText: "espas"
    pages: [
        {
            "text": "abc",
            "rows": ["a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n è ò"]
        },
        {
            "text": "éç",
            "rows": ["é à ç ê ë î ï ô œ", "ù û ü ÿ æ á í ó ú ñ", "ä ö ã õ ø å ß"]
        }
    ]
}
