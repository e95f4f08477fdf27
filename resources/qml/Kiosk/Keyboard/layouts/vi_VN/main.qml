import "../shared"

LetterPages {
    spaceText: "cách"
    pages: [
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"]
        },
        {
            "text": "ăơ´",
            "rows": ["ă â đ ê ô ơ ư", "◌̀ ◌́ ◌̉ ◌̃ ◌̣", "á à ã é í ó ú"]
        }
    ]
}
