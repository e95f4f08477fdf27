import "../shared"

LetterPages {
    spaceText: "espaço"
    pages: [
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l ç", "z x c v b n m ã"]
        },
        {
            "text": "áé",
            "rows": ["á é í ó ú â ê ô à õ", "ü è ì ò ù î û ë ï ö", "ñ ä ø å ß æ œ"]
        }
    ]
}
