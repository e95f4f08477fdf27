import "../shared"

LetterPages {
    spaceText: "пробел"
    latin: 1
    pages: [
        {
            "text": "абв",
            "rows": ["й ц у к е н г ш щ з х ъ", "ф ы в а п р о л д ж э", "я ч с м и т ь б ю ё"]
        },
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"]
        }
    ]
}
