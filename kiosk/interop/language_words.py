"""What exports call languages: ISO 639's codes of three letters, English, Spanish, French and German names, own names.

The names are those of ISO 639-2 and CLDR as exports write them; who asks gets the tag of BCP 47 that a patient's
language is kept as.
"""

from __future__ import annotations

import re
from functools import cache

from kiosk.interop.csv_columns import folded

# A code of two letters (of three, where ISO 639-1 has none), and its words; those of several words stand together.
_NAMES = {
    "en": "eng English inglés Englisch anglais Tiếng-Anh Inglês",
    "es": "spa Spanish Castilian español española castellano Spanisch espagnol Tiếng-Tây-Ban-Nha espanhol latino",
    "de": "ger deu German Deutsch alemán allemand Tiếng-Đức alemão",
    "fr": "fre fra French français francés Französisch Tiếng-Pháp francês",
    "vi": "vie Vietnamese vietnamita Vietnamesisch vietnamien Tiếng-Việt",
    "zh": "chi zho cmn Chinese Mandarin Putonghua chino mandarín Chinesisch chinois "
    "中文 普通话 普通話 国语 國語 汉语 漢語",
    "zh-Hans": "Simplified-Chinese Chinese-Simplified chino-simplificado 简体中文",
    "zh-Hant": "Traditional-Chinese Chinese-Traditional chino-tradicional 繁體中文",
    "yue": "Cantonese Chinese-Cantonese cantonés Kantonesisch cantonais 粤语 粵語 广东话 廣東話",
    "ko": "kor Korean coreano Koreanisch coréen 한국어",
    "ja": "jpn Japanese japonés Japanisch japonais 日本語",
    "ru": "rus Russian ruso Russisch russe русский russo",
    "uk": "ukr Ukrainian ucraniano Ukrainisch ukrainien українська",
    "ar": "ara Arabic árabe Arabisch arabe العربية عربي عربى",
    "fa": "per fas Farsi Persian persa Persisch persan فارسی",
    "prs": "Dari درى دری",
    "ps": "pus Pashto Pushto pastún Paschtu pachto پښتو",
    "ur": "urd Urdu اردو ourdou",
    "hi": "hin Hindi हिन्दी हिंदी",
    "bn": "ben Bengali Bangla bengalí Bengalisch বাংলা",
    "pa": "pan Punjabi Panjabi panyabí ਪੰਜਾਬੀ",
    "gu": "guj Gujarati ગુજરાતી",
    "mr": "mar Marathi मराठी",
    "ta": "tam Tamil தமிழ்",
    "te": "tel Telugu తెలుగు",
    "ml": "mal Malayalam മലയാളം",
    "kn": "kan Kannada ಕನ್ನಡ",
    "ne": "nep Nepali नेपाली",
    "si": "sin Sinhala Sinhalese සිංහල",
    "tl": "tgl fil Tagalog Filipino Pilipino tagalo",
    "ilo": "Ilocano Ilokano Iloko",
    "ceb": "Cebuano Visayan Bisaya",
    "ht": "hat Haitian Haitian-Creole Haitian-French-Creole Creole Kreyol "
    "Kreyòl-ayisyen criollo-haitiano créole-haïtien",
    "pt": "por Portuguese portugués português Portugiesisch portugais Brazilian-Portuguese",
    "it": "ita Italian italiano Italienisch italien",
    "pl": "pol Polish polaco Polnisch polonais polski",
    "cs": "cze ces Czech checo Tschechisch tchèque čeština",
    "sk": "slo slk Slovak Slowakisch slovenčina",
    "hu": "hun Hungarian húngaro Ungarisch hongrois magyar",
    "ro": "rum ron Romanian Moldovan rumano Rumänisch roumain română",
    "bg": "bul Bulgarian búlgaro Bulgarisch български",
    "sr": "srp Serbian serbio Serbisch српски srpski",
    "hr": "hrv Croatian croata Kroatisch hrvatski",
    "bs": "bos Bosnian bosnio Bosnisch bosanski",
    "sq": "alb sqi Albanian albanés Albanisch shqip",
    "mk": "mac mkd Macedonian македонски",
    "el": "gre ell Greek griego Griechisch grec ελληνικά",
    "tr": "tur Turkish turco Türkisch turc Türkçe",
    "ku": "kur Kurdish kurdo Kurdisch kurde kurdî Kurmanji",
    "hy": "arm hye Armenian armenio Armenisch arménien հայերեն",
    "ka": "geo kat Georgian ქართული",
    "he": "heb Hebrew hebreo Hebräisch hébreu עברית",
    "yi": "yid Yiddish yidis Jiddisch ייִדיש",
    "nl": "dut nld Dutch Flemish holandés neerlandés Niederländisch néerlandais Nederlands",
    "sv": "swe Swedish sueco Schwedisch suédois svenska",
    "nb": "nor nob Norwegian noruego Norwegisch norvégien norsk",
    "da": "dan Danish danés Dänisch danois dansk",
    "fi": "fin Finnish finés Finnisch finnois suomi",
    "lt": "lit Lithuanian lietuvių",
    "lv": "lav Latvian latviešu",
    "th": "tha Thai tailandés Thailändisch ไทย ภาษาไทย",
    "lo": "lao Lao Laotian ລາວ",
    "km": "khm Khmer Cambodian camboyano ខ្មែរ",
    "my": "bur mya Burmese birmano Birmanisch မြန်မာ",
    "kar": "Karen S'gaw-Karen",
    "hmn": "Hmong Hmoob",
    "id": "ind Indonesian Bahasa-Indonesia indonesio Indonesisch",
    "ms": "may msa Malay Bahasa-Melayu malayo Malaiisch",
    "sw": "swa Swahili Kiswahili suajili",
    "so": "som Somali somalí Soomaali",
    "am": "amh Amharic amárico Amharisch አማርኛ",
    "ti": "tir Tigrinya ትግርኛ",
    "om": "orm Oromo Afaan-Oromo",
    "yo": "yor Yoruba Yorùbá",
    "ig": "ibo Igbo",
    "ha": "hau Hausa",
    "rw": "kin Kinyarwanda",
    "nv": "nav Navajo Diné",
    "chr": "Cherokee",
    "mam": "Mam",
    "quc": "Quiche K'iche' quiché",
    "kjb": "Q'anjob'al Kanjobal",
    "mix": "Mixtec Mixteco",
    "nah": "Nahuatl náhuatl",
    "qu": "que Quechua",
    "eu": "baq eus Basque euskera euskara vasco",
    "ca": "cat Catalan catalán català valenciano",
    "gl": "glg Galician gallego galego",
    "mi": "mao mri Maori Māori te-reo te-reo-Māori",
    "sm": "smo Samoan Gagana-Samoa",
    "to": "ton Tongan lea-faka-Tonga",
    "haw": "Hawaiian",
    "mh": "mah Marshallese",
    "chk": "Chuukese Trukese",
    "ase": "ASL American-Sign-Language Sign-Language-American",
    "bfi": "BSL British-Sign-Language",
}  # fmt: skip
# What says that nobody has said it.
_NOBODY_SAID_WORDS = """
unknown declined declinedtospecify refused patientdeclined notspecified unspecified undetermined und unk other otro otra
mis mul zxx desconocido unbekannt inconnu nopreference
"""
_NOBODY_SAID = frozenset(_NOBODY_SAID_WORDS.split())
# Of a name, what says which country's, how it is written or that it is spoken: the language is the same.
_ASIDE = re.compile(r"[(\[].*?[)\]]")
_PARTS = re.compile(r"[;,/|&+]| - | – | or | and ", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")


@cache
def _by_word() -> dict[str, str]:
    return {folded(word): code for code, words in _NAMES.items() for word in (code, *words.split())}


def language(text: str) -> str | None:
    """The tag of the language that ``text`` names; empty where it says that none is known.

    None where it is not understood, or names several languages: which of them a patient reads is nobody's guess.
    """
    plain = text.strip()
    word = folded(plain)
    if not plain or word in _NOBODY_SAID:
        return ""
    known = _by_word()
    if word in known:
        return known[word]
    if _TAG.fullmatch(plain):
        return plain.replace("_", "-")
    without = _ASIDE.sub(" ", plain)
    parts = [folded(part) for part in _PARTS.split(without)]
    named = {known[part] for part in parts if part in known}
    return named.pop() if len(named) == 1 and any(parts) else None
