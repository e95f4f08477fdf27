"""How an answer is asked for in a text message, and which words are one, in every language that is shipped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TextWords:
    """One language.

    Attributes:
        asks: what to answer; the words in it are of ``yes`` and ``no``.
        stop: how nothing more is sent; also in mail that somebody reads the answers to.
        yes, no: what counts as either, in small letters.
    """

    asks: str
    stop: str
    yes: frozenset[str]
    no: frozenset[str]


def _words(asks: str, stop: str, yes: str, no: str) -> TextWords:
    return TextWords(asks, stop, frozenset(yes.split()), frozenset(no.split()))


WORDS = {
    "en": _words(
        "Answer YES if you come, NO if you do not.",
        "Answer STOP to get no more messages like this.",
        "yes y yeah yep confirm confirmed yesplease yesthankyou yesthanks",
        "no n nope",
    ),
    "es": _words(
        "Responda SÍ si viene, NO si no viene.",
        "Responda STOP para no recibir más mensajes como este.",
        "sí si confirmo confirmado síconfirmo siconfirmo sígracias sigracias",
        "no",
    ),
    "zh": _words(
        "能来请回复“是”，不能来请回复“不”。",
        "不想再收到这样的消息，请回复 STOP。",
        "是 是的 来 來 能来 能來 会来 會來",
        "不 否 不来 不來 不能来 不能來 不会来 不會來",
    ),
    "vi": _words(
        "Trả lời CÓ nếu quý vị đến, KHÔNG nếu không đến.",
        "Trả lời STOP để không nhận tin như thế này nữa.",
        "có co",
        "không khong",
    ),
    "ar": _words(
        "أجب بكلمة «نعم» إذا كنت ستأتي، أو «لا» إذا كنت لن تأتي.",
        "أجب بكلمة STOP حتى لا تصلك رسائل كهذه بعد الآن.",
        "نعم",
        "لا",
    ),
    "fr": _words(
        "Répondez OUI si vous venez, NON si vous ne venez pas.",
        "Répondez STOP pour ne plus recevoir de messages comme celui-ci.",
        "oui ouimerci jeconfirme",
        "non",
    ),
    "ko": _words(
        "오시면 '네', 못 오시면 '아니요'라고 답해 주세요.",
        "이런 메시지를 더 받지 않으려면 STOP이라고 답해 주세요.",
        "네 예",
        "아니요 아니오 아뇨",
    ),
    "ru": _words(
        "Ответьте ДА, если придёте, или НЕТ, если не придёте.",
        "Чтобы больше не получать таких сообщений, ответьте STOP.",
        "да",
        "нет",
    ),
    "ht": _words(
        "Reponn WI si w ap vini, NON si w pap vini.",
        "Reponn STOP pou w pa resevwa mesaj konsa ankò.",
        "wi",
        "non",
    ),
    "pt": _words(
        "Responda SIM se vier, NÃO se não vier.",
        "Responda STOP para não receber mais mensagens como esta.",
        "sim confirmo",
        "não nao",
    ),
    "tl": _words(
        "Sumagot ng OO kung darating kayo, HINDI kung hindi.",
        "Sumagot ng STOP para hindi na makatanggap ng ganitong mensahe.",
        "oo opo",
        "hindi hindipo",
    ),
    "ja": _words(
        "来られる場合は「はい」、来られない場合は「いいえ」とご返信ください。",
        "このようなメッセージが不要な場合は、STOP とご返信ください。",
        "はい",
        "いいえ",
    ),
    "hi": _words(
        "आप आ रहे हैं तो “हाँ” लिखकर जवाब दें, नहीं आ रहे हैं तो “नहीं” लिखें।",
        "ऐसे संदेश आगे न चाहें तो STOP लिखकर जवाब दें।",
        "हाँ हां जीहाँ जीहां",
        "नहीं नही जीनहीं",
    ),
    "de": _words(
        "Antworten Sie JA, wenn Sie kommen, NEIN, wenn Sie nicht kommen.",
        "Antworten Sie STOP, um keine solchen Nachrichten mehr zu bekommen.",
        "ja jadanke",
        "nein",
    ),
    "it": _words(
        "Risponda SÌ se viene, NO se non viene.",
        "Risponda STOP per non ricevere più messaggi come questo.",
        "sì si confermo",
        "no",
    ),
    "pl": _words(
        "Proszę odpisać TAK, jeśli Pan/Pani przyjdzie, albo NIE, jeśli nie.",
        "Aby nie dostawać więcej takich wiadomości, proszę odpisać STOP.",
        "tak potwierdzam",
        "nie",
    ),
}


def words_of(language: str) -> TextWords:
    """Of a language, or English where nobody has written it yet."""
    return WORDS.get(language.partition("-")[0].lower(), WORDS["en"])
