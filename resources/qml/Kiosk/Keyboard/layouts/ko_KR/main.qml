import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Plugins
import "../shared"

LetterPages {
    spaceText: "간격"
    latin: 1
    cased: 1
    composes: InputEngine.InputMode.Hangul
    composer: HangulInputMethod {}
    pages: [
        {
            "text": "가나",
            "rows": ["ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ ㅒ ㅖ", "ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ ㄲ ㄸ", "ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ ㅃ ㅆ ㅉ"]
        },
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"]
        }
    ]
}
