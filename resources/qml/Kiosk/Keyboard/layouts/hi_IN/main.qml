import "../shared"

LetterPages {
    spaceText: "स्पेस"
    latin: 2
    cased: 2
    pages: [
        {
            "text": "कख",
            "rows": ["क ख ग घ च छ ज झ ट ठ ड ढ", "त थ द ध न प फ ब भ म य र", "ल व श ष स ह ◌् ◌ं ◌़ ◌ः"]
        },
        {
            "text": "आा",
            "rows": ["अ आ इ ई उ ऊ ए ऐ ओ औ ऋ", "◌ा ◌ि ◌ी ◌ु ◌ू ◌े ◌ै ◌ो ◌ौ ◌ृ", "ण ञ ङ ◌ँ ◌ॉ ऑ । ◌् ◌ं"]
        },
        {
            "text": "abc",
            "rows": ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"]
        }
    ]
}
