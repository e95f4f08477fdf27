"""What the words for one person's being something to another one mean, in the languages of the program and by HL7.

Read without case, accents and signs. A word that means one thing here and another there stands in neither.
"""

from __future__ import annotations

import re

from kiosk.domain.names import fold

# Words of several parts are written with a hyphen; codes are those of HL7's tables 0063 and of RoleCode.
_WORDS = {
    "self": """
        self insured subscriber holder policyholder policy-holder patient sel myself same oneself him-self her-self
        titular asegurado asegurada mismo misma él-mismo ella-misma yo paciente beneficiario-titular
        selbst versicherter versicherte versicherungsnehmer versicherungsnehmerin hauptversicherter hauptversicherte
        lui-même elle-même assuré assurée titulaire moi soi-même se-stesso lui-stesso titolare assicurato assicurata
        paziente próprio própria o-próprio a-própria o-mesmo segurado segurada sam sama ubezpieczony ubezpieczona
        ubezpieczony-główny pacjent pacjentka сам сама пациент застрахованный застрахованная страхователь
        本人 患者 患者本人 被保険者 被保险人 投保人 본인 환자 피보험자 세대주 가입자
        bản-thân chính-mình chủ-hợp-đồng نفسه نفسها المريض المؤمن-عليه स्वयं खुद मरीज़ tèt-li li-menm pasyan sarili
        pasyente
    """,
    "spouse": """
        spouse husband wife partner common spo dom domestic-partner life-partner husb wfe sps
        cónyuge esposo esposa marido mujer pareja conviviente
        ehepartner ehepartnerin ehemann ehefrau ehegatte ehegattin gatte gattin lebenspartner lebenspartnerin
        lebensgefährte lebensgefährtin partnerin conjoint conjointe époux épouse mari femme concubin concubine
        compagnon compagne partenaire coniuge marito moglie convivente cônjuge companheiro companheira
        małżonek małżonka mąż żona partner-życiowy супруг супруга муж жена партнер партнёр
        配偶者 夫 妻 配偶 丈夫 妻子 太太 爱人 愛人 배우자 남편 아내 처 vợ chồng vợ-chồng زوج زوجة الزوج الزوجة زوجها
        زوجته पति पत्नी जीवनसाथी madanm konjwen asawa
    """,
    "mother": """
        mother mom mum mommy mummy mama mth nmth ntmth stepmother step-mother stpmth adoptive-mother adoptmth
        foster-mother birth-mother madre mamá madrastra mutter mutti mami kindsmutter stiefmutter pflegemutter
        mère maman belle-mère mamma mãe mamãe matka mamusia macocha мать мама мачеха
        母 母親 お母さん 母亲 妈妈 媽媽 모 모친 어머니 엄마 mẹ má أم ام الأم والدته والدتها
        माता माँ मां manman ina nanay inay
    """,
    "father": """
        father dad daddy papa fth nfth ntfth stepfather step-father stpfth adoptive-father adoptfth foster-father
        birth-father padre papá padrastro vater vati papi kindsvater stiefvater pflegevater père beau-père papà babbo
        pai papai ojciec tata tatuś ojczym отец папа отчим
        父 父親 お父さん 父亲 爸爸 부 부친 아버지 아빠 cha bố أب اب الأب والد والدها الوالد पिता ama tatay itay
    """,
    "parent": """
        parent parents par prn ntprn stepparent step-parent stpprn adoptive-parent foster-parent prnfost
        mother-father mother-and-father progenitor progenitora padres padre-madre eltern elternteil pflegeeltern
        genitore genitori pais pai-mãe rodzic rodzice родитель родители 親 両親 父母 家长 家長 부모 부모님 학부모
        cha-mẹ bố-mẹ phụ-huynh الوالدان الوالدين أحد-الوالدين माता-पिता paran magulang
    """,
    "grandparent": """
        grandparent grandmother grandfather grandma grandpa granny grp grprn grmth grfth mgrmth mgrfth pgrmth pgrfth
        abuelo abuela abuelos großmutter großvater großeltern oma opa grand-mère grand-père grands-parents mamie papy
        nonno nonna nonni avó avô avós vovó vovô babcia babka dziadek dziadkowie бабушка дедушка
        祖母 祖父 祖父母 おばあさん おじいさん 爷爷 奶奶 外公 外婆 姥姥 姥爷 爺爺 조부모 조부 조모 할머니 할아버지
        외할머니 외할아버지 ông-nội ông-ngoại bà-nội bà-ngoại ông-bà جد جدة الجد الجدة दादा दादी नाना नानी
        grann granpè granmè granparan lolo lola
    """,
    "child": """
        child son daughter dependent chd nch sch fch ch natural-child stepchild step-child stepson stepdaughter
        foster-child adopted-child sonc dauc hijo hija hijos hijastro hijastra kind sohn tochter stiefkind pflegekind
        stiefsohn stieftochter enfant fils fille figlio figlia figli filho filha enteado enteada
        dziecko syn córka pasierb pasierbica ребенок ребёнок сын дочь
        子 子供 子ども 息子 娘 長男 長女 次男 次女 儿子 女儿 兒子 女兒 子女 孩子 자 자녀 아들 딸
        con con-trai con-gái con-cái ابن ابنة بنت طفل الابن الابنة बेटा बेटी पुत्र पुत्री बच्चा संतान
        pitit pitit-gason pitit-fi anak
    """,
    "sibling": """
        sibling siblings brother sister sib bro sis half-brother half-sister hermano hermana hermanos hermanastro
        hermanastra geschwister bruder schwester frère sœur soeur fratello sorella irmão irmã rodzeństwo brat siostra
        брат сестра 兄弟 姉妹 兄 姉 弟 妹 兄弟姉妹 哥哥 姐姐 弟弟 妹妹 兄弟姐妹 형제 자매 형제자매 형 누나 오빠 언니
        동생 남동생 여동생 anh-trai chị-gái em-trai em-gái anh-chị-em anh-em أخ أخت الأخ الأخت भाई बहन frè sè kapatid
    """,
    "guardian": """
        guardian legal-guardian grd guard gua conservator tutor tutora tutor-legal tutora-legal curador curadora
        vormund gesetzlicher-vertreter gesetzliche-vertreterin erziehungsberechtigter erziehungsberechtigte
        sorgeberechtigter sorgeberechtigte tuteur tutrice tuteur-légal tutore responsável responsável-legal
        opiekun opiekunka opiekun-prawny opiekunka-prawna przedstawiciel-ustawowy опекун попечитель
        законный-представитель 保護者 後見人 親権者 监护人 監護人 法定代理人 보호자 후견인 법정대리인 친권자
        người-giám-hộ giám-hộ وصي ولي ولي-أمر ولي-الأمر الوصي अभिभावक संरक्षक gadyen gadyen-legal responsab-legal
        tagapag-alaga legal-na-tagapag-alaga
    """,
    "carer": """
        carer caregiver care-giver caretaker careg cgv cuidador cuidadora betreuer betreuerin aidant aidante badante
        opiekun-faktyczny сиделка 介護者 간병인 护理人 người-chăm-sóc مقدم-الرعاية देखभालकर्ता
    """,
    # Kin of another kind.
    "relative": """
        relative family family-member aunt uncle nephew niece cousin grandchild grandson granddaughter in-law
        mother-in-law father-in-law gch unc ant nfw niece-nephew tía tío sobrino sobrina primo prima nieto nieta
        familiar suegra suegro yerno nuera tante onkel neffe nichte cousine enkel enkelin verwandter verwandte
        oncle neveu nièce petit-fils petite-fille zia zio nipote cugino cugina parente tia tio sobrinho sobrinha neto
        neta ciotka ciocia wujek wnuk wnuczka krewny krewna родственник родственница тетя тётя дядя внук внучка
        おじ おば 伯父 伯母 叔父 叔母 孫 親族 親戚 亲属 親屬 孙子 孙女 亲戚 이모 고모 삼촌 손자 손녀 친척 가족
        cháu họ-hàng عم عمة خال خالة قريب चाचा चाची मामा मामी रिश्तेदार matant tonton fanmi tiya tiyo kamag-anak
    """,
    # Nobody of the family, as far as it says.
    "other": """
        other oth others friend fnd neighbor neighbour employer employee emr eme non none unk unknown
        otro otra otros amigo amiga vecino vecina sonstige sonstiger sonstiges andere anderer freund freundin nachbar
        nachbarin autre ami amie voisin voisine altro altra amico amica outro outra vizinho vizinha
        inny inna inne znajomy znajoma sąsiad sąsiadka другой другая другое иное друг сосед соседка
        その他 友人 知人 其他 朋友 기타 지인 친구 khác bạn آخر أخرى صديق अन्य दोस्त lòt zanmi iba kaibigan
    """,
}
_MEANT = {fold(word): meant for meant, words in _WORDS.items() for word in words.split()}
# "1 - Spouse", "Mother (legal)": what stands before the word, and what is added to it.
_AROUND = re.compile(r"^\s*\w{1,3}\s*[-–.:=)]\s*(?=\S)|\s*[(\[（][^()\[\]（）]*[)\]）]\s*$")
KINDS = tuple(_WORDS)


def kin_meant(text: str) -> str:
    """What somebody is who is called so, one of `KINDS`; empty where the word is not understood.

    >>> kin_meant("Ehefrau"), kin_meant("母"), kin_meant("2 - Mãe"), kin_meant("7")
    ('spouse', 'mother', 'mother', '')
    """
    return _MEANT.get(fold(text)) or _MEANT.get(fold(_AROUND.sub("", text)), "")


def words_for(kind: str) -> tuple[str, ...]:
    """The words that mean so, folded."""
    return tuple(word for word, meant in _MEANT.items() if meant == kind)
