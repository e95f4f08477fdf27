"""The ways of the made-up clinic, which no catalogue knows, for patients who read another language."""

from __future__ import annotations

_WAYS = (
    "Take the elevator to floor 2, then turn left.",
    "Take the elevator to floor 2, then turn right.",
    "Follow the yellow line on the floor to the end of the hall.",
    "Go straight on; the door is on your right.",
)
_SAID = {
    "es": (
        "Tome el ascensor al piso 2 y gire a la izquierda.",
        "Tome el ascensor al piso 2 y gire a la derecha.",
        "Siga la línea amarilla del suelo hasta el final del pasillo.",
        "Siga derecho; la puerta está a su derecha.",
    ),
    "zh": (
        "请乘电梯到 2 楼，然后左转。",
        "请乘电梯到 2 楼，然后右转。",
        "请沿着地上的黄线走到走廊尽头。",
        "请直走，门在您的右边。",
    ),
    "vi": (
        "Đi thang máy lên tầng 2, rồi rẽ trái.",
        "Đi thang máy lên tầng 2, rồi rẽ phải.",
        "Đi theo vạch vàng trên sàn đến cuối hành lang.",
        "Đi thẳng; cửa ở bên phải quý vị.",
    ),
    "ar": (
        "اصعد بالمصعد إلى الطابق 2، ثم انعطف يساراً.",
        "اصعد بالمصعد إلى الطابق 2، ثم انعطف يميناً.",
        "اتبع الخط الأصفر على الأرض حتى نهاية الممر.",
        "سر إلى الأمام؛ الباب على يمينك.",
    ),
    "fr": (
        "Prenez l’ascenseur jusqu’à l’étage 2, puis tournez à gauche.",
        "Prenez l’ascenseur jusqu’à l’étage 2, puis tournez à droite.",
        "Suivez la ligne jaune au sol jusqu’au bout du couloir.",
        "Allez tout droit ; la porte est à votre droite.",
    ),
    "ko": (
        "엘리베이터를 타고 2층으로 가서 왼쪽으로 도십시오.",
        "엘리베이터를 타고 2층으로 가서 오른쪽으로 도십시오.",
        "바닥의 노란 선을 따라 복도 끝까지 가십시오.",
        "곧장 가십시오. 문은 오른쪽에 있습니다.",
    ),
    "ru": (
        "Поднимитесь на лифте на этаж 2 и поверните налево.",
        "Поднимитесь на лифте на этаж 2 и поверните направо.",
        "Идите по жёлтой линии на полу до конца коридора.",
        "Идите прямо; дверь справа от вас.",
    ),
    "ht": (
        "Pran asansè a monte nan etaj 2, epi vire agoch.",
        "Pran asansè a monte nan etaj 2, epi vire adwat.",
        "Swiv liy jòn ki atè a jis nan bout koulwa a.",
        "Ale tou dwat; pòt la sou bò dwat ou.",
    ),
    "pt": (
        "Pegue o elevador até o andar 2 e vire à esquerda.",
        "Pegue o elevador até o andar 2 e vire à direita.",
        "Siga a linha amarela no chão até o fim do corredor.",
        "Siga em frente; a porta fica à sua direita.",
    ),
    "tl": (
        "Sumakay po sa elevator papunta sa palapag 2, saka kumaliwa.",
        "Sumakay po sa elevator papunta sa palapag 2, saka kumanan.",
        "Sundan po ang dilaw na linya sa sahig hanggang sa dulo ng pasilyo.",
        "Dumiretso po; nasa kanan ninyo ang pinto.",
    ),
    "ja": (
        "エレベーターで 2 階へ上がり、左に曲がってください。",
        "エレベーターで 2 階へ上がり、右に曲がってください。",
        "床の黄色い線に沿って廊下の突き当たりまでお進みください。",
        "まっすぐお進みください。ドアは右側にあります。",
    ),
    "hi": (
        "लिफ़्ट से मंज़िल 2 पर जाएँ, फिर बाएँ मुड़ें।",
        "लिफ़्ट से मंज़िल 2 पर जाएँ, फिर दाएँ मुड़ें।",
        "फ़र्श पर बनी पीली रेखा के साथ गलियारे के अंत तक जाएँ।",
        "सीधे जाएँ; दरवाज़ा आपके दाईं ओर है।",
    ),
    "de": (
        "Fahren Sie mit dem Aufzug in Stockwerk 2 und gehen Sie dann nach links.",
        "Fahren Sie mit dem Aufzug in Stockwerk 2 und gehen Sie dann nach rechts.",
        "Folgen Sie der gelben Linie auf dem Boden bis zum Ende des Flurs.",
        "Gehen Sie geradeaus; die Tür ist rechts.",
    ),
    "it": (
        "Prenda l’ascensore fino al piano 2, poi giri a sinistra.",
        "Prenda l’ascensore fino al piano 2, poi giri a destra.",
        "Segua la linea gialla sul pavimento fino alla fine del corridoio.",
        "Vada dritto; la porta è alla sua destra.",
    ),
    "pl": (
        "Proszę wjechać windą na piętro 2 i skręcić w lewo.",
        "Proszę wjechać windą na piętro 2 i skręcić w prawo.",
        "Proszę iść wzdłuż żółtej linii na podłodze do końca korytarza.",
        "Proszę iść prosto; drzwi są po prawej stronie.",
    ),
}
# By language and by what the record says, as the settings have it.
WORDS = {code: dict(zip(_WAYS, said, strict=True)) for code, said in _SAID.items()}

STAIRS_LEFT, STAIRS_RIGHT = (
    "Take the stairs to floor 2, then turn left.",
    "Take the stairs to floor 2, then turn right.",
)
_BY_STAIRS = {
    "es": (
        "Suba por las escaleras al piso 2 y gire a la izquierda.",
        "Suba por las escaleras al piso 2 y gire a la derecha.",
    ),
    "zh": ("请走楼梯到 2 楼，然后左转。", "请走楼梯到 2 楼，然后右转。"),
    "vi": ("Đi cầu thang bộ lên tầng 2, rồi rẽ trái.", "Đi cầu thang bộ lên tầng 2, rồi rẽ phải."),
    "ar": ("اصعد الدرج إلى الطابق 2، ثم انعطف يساراً.", "اصعد الدرج إلى الطابق 2، ثم انعطف يميناً."),
    "fr": (
        "Prenez l’escalier jusqu’à l’étage 2, puis tournez à gauche.",
        "Prenez l’escalier jusqu’à l’étage 2, puis tournez à droite.",
    ),
    "ko": (
        "계단으로 2층에 올라가서 왼쪽으로 도십시오.",
        "계단으로 2층에 올라가서 오른쪽으로 도십시오.",
    ),
    "ru": (
        "Поднимитесь по лестнице на этаж 2 и поверните налево.",
        "Поднимитесь по лестнице на этаж 2 и поверните направо.",
    ),
    "ht": (
        "Pran eskalye a monte nan etaj 2, epi vire agoch.",
        "Pran eskalye a monte nan etaj 2, epi vire adwat.",
    ),
    "pt": ("Suba a escada até o andar 2 e vire à esquerda.", "Suba a escada até o andar 2 e vire à direita."),
    "tl": (
        "Umakyat po sa hagdan papunta sa palapag 2, saka kumaliwa.",
        "Umakyat po sa hagdan papunta sa palapag 2, saka kumanan.",
    ),
    "ja": (
        "階段で 2 階へ上がり、左に曲がってください。",
        "階段で 2 階へ上がり、右に曲がってください。",
    ),
    "hi": ("सीढ़ियों से मंज़िल 2 पर जाएँ, फिर बाएँ मुड़ें।", "सीढ़ियों से मंज़िल 2 पर जाएँ, फिर दाएँ मुड़ें।"),
    "de": (
        "Gehen Sie die Treppe hinauf in Stockwerk 2 und dann nach links.",
        "Gehen Sie die Treppe hinauf in Stockwerk 2 und dann nach rechts.",
    ),
    "it": (
        "Salga le scale fino al piano 2, poi giri a sinistra.",
        "Salga le scale fino al piano 2, poi giri a destra.",
    ),
    "pl": (
        "Proszę wejść schodami na piętro 2 i skręcić w lewo.",
        "Proszę wejść schodami na piętro 2 i skręcić w prawo.",
    ),
}
LIFT_LEFT, LIFT_RIGHT, YELLOW_LINE, STRAIGHT_ON = _WAYS


def in_all(text: str) -> dict[str, str]:
    """One of the ways here in each language."""
    stairs = (STAIRS_LEFT, STAIRS_RIGHT)
    if text in stairs:
        return {"en": text} | {code: said[stairs.index(text)] for code, said in _BY_STAIRS.items()}
    return {"en": text} | {code: said[text] for code, said in WORDS.items()}
