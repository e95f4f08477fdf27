import "../shared"

LetterPages {
    spaceText: "مسافة"
    latin: 1
    cased: 1
    pages: [
        {
            "text": "أبج",
            "rows": ["ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط ذ", "ئ ء ؤ ر ى ة و ز ظ أ إ آ"]
        },
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"]
        }
    ]
}
