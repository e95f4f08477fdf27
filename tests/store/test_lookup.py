"""Which pages answer a question: the right one first, a misspelt one too, and none where none does."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.content import load_articles
from kiosk.domain.articles.article import ArticleStatus
from kiosk.services.record.answering import indexed
from kiosk.store.lookup import ArticleIndex, Indexed


@pytest.fixture(scope="module")
def shipped() -> Iterator[dict[str, ArticleIndex]]:
    """Of those pages that come with the program and that patients find."""
    articles = [one for one in load_articles().values() if one.status is ArticleStatus.PUBLISHED]
    codes = {code for one in articles for code in one.texts}
    made = {code: ArticleIndex(indexed(one, code) for one in articles) for code in codes}
    yield made
    for index in made.values():
        index.close()


@pytest.mark.parametrize(
    ("language", "question", "key"),
    [
        ("en", "bigger letters", "larger-letters"),
        ("en", "can I go out for a smoke", "going-out"),
        ("en", "INTERPRETER!", "another-language"),
        ("en", "interpretr", "another-language"),
        ("en", "my insurence is new", "new-insurance"),
        ("en", "who has looked at my record?", "my-record"),
        ("en", "chest pain", "feeling-unwell"),
        ("en", "I am late", "late"),
        ("en", "how do i pay", "paying-today"),
        ("de", "Wo soll ich warten?", "after-checking-in"),
        ("de", "meine Brust tut weh", "feeling-unwell"),
        ("pl", "czekac gdzie", "after-checking-in"),
        ("pl", "boli mnie w klatce piersiowej", "feeling-unwell"),
        ("it", "mi fa male il petto", "feeling-unwell"),
        ("it", "posso uscire a fumare", "going-out"),
        ("ht", "konbyen tan pou m tann", "waiting"),
        ("ht", "mwen gen yon lot asirans", "new-insurance"),
        ("tl", "ang sakit ng dibdib ko", "feeling-unwell"),
        ("tl", "gaano pa katagal", "waiting"),
        ("ja", "文字が小さい", "larger-letters"),
        ("ja", "予約していません", "no-appointment"),
        ("hi", "कितना इंतजार करना पड़ेगा", "waiting"),
        ("hi", "छाती में दर्द हो रहा है", "feeling-unwell"),
        ("de", "Ich kann nicht atmen", "feeling-unwell"),
        ("pl", "kreci mi sie w glowie", "feeling-unwell"),
        ("it", "ho dimenticato la tessera", "new-insurance"),
        ("ht", "m ap senyen", "feeling-unwell"),
        ("tl", "hindi ako makahinga", "feeling-unwell"),
        ("ja", "息ができません", "feeling-unwell"),
        ("hi", "बच्चे के साथ आई हूँ", "for-somebody-else"),
        ("es", "donde espero", "after-checking-in"),
        ("es", "intérprete", "another-language"),
        ("es", "letra mas grande", "larger-letters"),
        ("es", "LLEGO TARDE", "late"),
        ("es", "me duele el pecho", "feeling-unwell"),
        ("zh", "我没有预约，今天能看医生吗", "no-appointment"),
        ("zh", "我要等多长时间？", "waiting"),
        ("zh", "字太小了", "larger-letters"),
        ("vi", "toi den tre roi", "late"),
        ("vi", "Tôi bị đau ngực", "feeling-unwell"),
        ("vi", "có thông dịch viên không", "another-language"),
        ("fr", "j'ai mal à la poitrine", "feeling-unwell"),
        ("fr", "Où est-ce que j'attends ?", "after-checking-in"),
        ("fr", "je n'ai pas de rendez vous", "no-appointment"),
        ("pt", "estou atrasada", "late"),
        ("pt", "a letra é muito pequena", "larger-letters"),
        ("pt", "mudei de convenio", "new-insurance"),
        ("ru", "я опоздала", "late"),
        ("ru", "Какие документы нужно принести?", "what-to-bring"),
        ("ru", "мне нужен переводчик", "another-language"),
        ("ar", "أين انتظر", "after-checking-in"),
        ("ar", "عندي ألم في صدري", "feeling-unwell"),
        ("ar", "هل يوجد مترجم؟", "another-language"),
        ("zh", "我胸口很痛", "feeling-unwell"),
        ("fr", "je n'arrive plus à respirer", "feeling-unwell"),
        ("pt", "não estou conseguindo respirar", "feeling-unwell"),
        ("ru", "мне трудно дышать", "feeling-unwell"),
        ("vi", "tôi không thở được", "feeling-unwell"),
        ("ar", "نسيت بطاقة التأمين", "new-insurance"),
        ("ko", "가슴이 아픕니다", "feeling-unwell"),
        ("ko", "예약을 안 했는데요", "no-appointment"),
        ("ko", "통역이 필요해요", "another-language"),
        ("ko", "얼마나 기다려야 해요?", "waiting"),
    ],
)
def test_people_find_what_they_ask_in_their_own_words(
    shipped: dict[str, ArticleIndex], language: str, question: str, key: str
) -> None:
    assert key in shipped[language].find(question)[:2]


@pytest.mark.parametrize(
    "question",
    ["swimming pool", "do you have wifi", "xyzzy", "", "?!", "the", '") OR title:*', "zzz* AND yyy"],
)
def test_what_no_page_says_finds_none(shipped: dict[str, ArticleIndex], question: str) -> None:
    assert shipped["en"].find(question) == ()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("停车场在后面。", "停车"),
        ("ที่จอดรถอยู่ด้านหลัง", "จอดรถ"),
        ("주차장은 뒤에 있습니다", "주차장"),
        ("موقف السيارات خلف المبنى", "موقف السيارات"),
        ("पार्किंग पीछे है", "पार्किंग"),
        ("Bãi đỗ xe ở phía sau", "bai do xe"),
        ("Парковка за домом", "ПАРКОВКА"),
    ],
)
def test_a_question_is_found_in_every_script(text: str, question: str) -> None:
    others = [Indexed(f"k{number}", f"Other {number}", (), (), ["Nothing of it."]) for number in range(5)]
    index = ArticleIndex([*others, Indexed("parking", text, (), (), ["x"])])
    assert index.find(question) == ("parking",)
    index.close()


@given(st.text(max_size=60))
def test_no_question_breaks_it(question: str) -> None:
    index = ArticleIndex([Indexed("one", question, [question], [question], [question])])
    assert set(index.find(question)) <= {"one"}
    index.close()


def test_the_best_page_is_the_one_that_asks_it() -> None:
    pages = [
        Indexed(f"k{number}", f"Page {number}", (), (), ["Where is the car park?"]) for number in range(4)
    ]
    pages.append(Indexed("asks", "Where is the car park?", (), (), ["Behind."]))
    pages += [Indexed(f"o{number}", f"Other {number}", (), (), ["Nothing."]) for number in range(9)]
    index = ArticleIndex(pages)
    assert index.find("car park")[0] == "asks"
    assert len(index.find("car park", 3)) == 3
    index.close()
