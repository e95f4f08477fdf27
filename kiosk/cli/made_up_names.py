"""Names, streets and insurers of the made-up clinic. Common names of many languages; nobody in particular."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Origin:
    """Where a family's names come from.

    Attributes:
        language: a BCP 47 tag.
        keeps_language: how likely its people want to be spoken to in it, 0 to 1.
        two_families: people have two family names, as in Spanish.
        may_marry: women may have changed the name.
    """

    name: str
    language: str
    keeps_language: float
    families: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    two_families: bool = False
    may_marry: bool = False

    def draw(self, random: Random, sex: str) -> tuple[str, str]:
        """(family, given) of somebody; both in the writing of this origin."""
        families = random.sample(self.families, 2 if self.two_families else 1)
        given = random.choice(self.women if sex == "female" else self.men)
        return " ".join(families), given


@dataclass(frozen=True)
class Kin:
    """What an emergency contact may be to patients from ``youngest`` to ``oldest`` years; ``sex`` empty for any."""

    word: str
    sex: str
    youngest: int
    oldest: int


ORIGINS = (
    Origin(
        "Anglo", "en", 1.0,
        ("Whitfield", "Hartley", "Ashdown", "Prescott", "Marlowe", "Winslow", "Thorne", "Calloway"),
        ("Margaret Ann", "Susan", "Emily Rose", "Dorothy", "Grace"),
        ("James", "Henry Paul", "Thomas", "Arthur", "Daniel"), may_marry=True,
    ),
    Origin(
        "Irish", "en", 1.0, ("O'Brien", "O'Sullivan", "McCarthy", "Fitzgerald", "Ní Dhomhnaill"),
        ("Siobhán", "Maeve", "Nora Kathleen", "Aoife"), ("Seán", "Declan", "Liam Patrick", "Eoin"), may_marry=True,
    ),
    Origin(
        "African American", "en", 1.0, ("Beaumont", "Fontaine", "Merriweather", "Gaines", "Holloway"),
        ("Latoya", "Ebony Renee", "Denise", "Imani"), ("Marcus", "Andre Lamar", "Jerome", "Isaiah"), may_marry=True,
    ),
    Origin(
        "Mexican", "es", 0.7, ("García", "López", "Hernández", "Ramírez", "Ochoa", "Zamora", "Ríos", "Núñez"),
        ("María Elena", "Guadalupe", "Lucía", "Rosa Isela"), ("José Luis", "Miguel Ángel", "Raúl", "Iván"),
        two_families=True,
    ),
    Origin(
        "Puerto Rican", "es", 0.5, ("Rivera-Colón", "Vélez", "Maldonado", "Quiñones", "De Jesús"),
        ("Carmen", "Yaritza", "Ana Sofía"), ("Luis Ángel", "Héctor", "Wilfredo"),
    ),
    Origin(
        "Brazilian", "pt-BR", 0.6, ("da Silva", "dos Santos", "Araújo", "Gonçalves", "Peixoto"),
        ("Beatriz", "Juliana", "Conceição"), ("João Pedro", "Thiago", "Antônio"),
    ),
    Origin(
        "Vietnamese", "vi", 0.6, ("Nguyễn", "Trần", "Phạm", "Đặng", "Huỳnh", "Vũ"),
        ("Thị Minh", "Ngọc Ánh", "Mai Lan", "Thùy Dương"), ("Văn Hùng", "Quốc Bảo", "Đức Anh"),
    ),
    Origin(
        "Chinese", "zh", 0.6, ("Wang", "Li", "Zhang", "Chen", "Huang", "Ouyang"),
        ("Xiaoling", "Mei Hua", "Jing"), ("Wei", "Jianguo", "Zhihao"),
    ),
    Origin("Chinese script", "zh", 0.9, ("王", "李", "张", "欧阳"), ("小玲", "美华", "静"), ("伟", "建国", "志豪")),
    Origin(
        "Arab", "ar", 0.5, ("Al-Khatib", "Haddad", "Abu Salim", "El-Masri", "Mansour"),
        ("Layla", "Fatima Zahra", "Noor"), ("Omar", "Yousef", "Abd al-Rahman"),
    ),
    Origin(
        "Arabic script", "ar", 0.9, ("الخطيب", "حدّاد", "منصور", "المصري"), ("ليلى", "فاطمة", "نور"),
        ("عمر", "يوسف", "عبد الرحمن"),
    ),
    Origin(
        "Polish", "pl", 0.3, ("Kowalska-Nowak", "Wójcik", "Łukasik", "Szczęsny", "Dąbrowa"),
        ("Agnieszka", "Małgorzata", "Zofia"), ("Krzysztof", "Łukasz", "Stanisław"), may_marry=True,
    ),
    Origin(
        "Nigerian", "en", 1.0, ("Okonkwo", "Adeyemi", "Balogun", "Chukwuemeka", "Ibrahim"),
        ("Ngozi", "Folasade", "Chiamaka Joy"), ("Emeka", "Tunde", "Oluwaseun David"),
    ),
    Origin(
        "Haitian", "ht", 0.6, ("Jean-Baptiste", "Toussaint", "Désir", "Saint-Fleur"),
        ("Marie-Ange", "Roseline", "Fabiola"), ("Jean-Robert", "Wilner", "Évens"),
    ),
    Origin(
        "Indian", "en", 1.0, ("Patel", "Iyer", "Chatterjee", "Raghunathan", "Kaur"),
        ("Lakshmi", "Ananya", "Priya Devi"), ("Rajesh", "Vikram", "Arjun"),
    ),
    Origin("Indonesian", "id", 0.3, ("Suharti", "Wibowo", "Kartini", "Budiman"), ("",), ("",)),
    Origin(
        "Russian", "ru", 0.5, ("Соколова", "Лебедев", "Морозова", "Зайцев"), ("Ольга", "Наталья", "Ирина"),
        ("Дмитрий", "Сергей", "Алексей"),
    ),
    Origin(
        "Korean", "ko", 0.4, ("Kim", "Park", "Choi", "Namgoong"), ("Ji-woo", "Soo-jin", "Hye-rin"),
        ("Min-jun", "Sung-ho", "Dae-hyun"),
    ),
    Origin(
        "Cape Verdean", "pt", 0.5, ("Évora-Lima", "Tavares", "Monteiro", "Brito"), ("Dulce", "Ivone", "Nilda"),
        ("Adérito", "Nelson", "Zeferino"),
    ),
    Origin(
        "Somali", "so", 0.6, ("Abdi", "Warsame", "Farah", "Jama"), ("Hodan", "Ifrah", "Sahra"),
        ("Abdullahi", "Liban", "Mohamud"),
    ),
)  # fmt: skip

# How those of them write their family names with Latin letters whose script has no rule for it.
ROMANISED = {
    "王": "Wang", "李": "Li", "张": "Zhang", "欧阳": "Ouyang",
    "الخطيب": "Al-Khatib", "حدّاد": "Haddad", "منصور": "Mansour", "المصري": "El-Masri",
}  # fmt: skip
# Invented towns; the postcodes lie in one district, as a clinic's neighborhood does.
TOWNS = (
    ("Riverbend", "MA", "02301"),
    ("Riverbend", "MA", "02302"),
    ("East Harrow", "MA", "02347"),
    ("Millbrook Falls", "MA", "02360"),
    ("Quarry Hill", "MA", "02382"),
    ("Saltmarsh", "MA", "02045"),
)
STREETS = (
    "Alder Street", "Birch Lane", "Canal Street", "Dogwood Avenue", "Ferry Road", "Granite Way",
    "Juniper Court, Apt 3", "Lantern Hill Road", "Orchard Terrace", "Tannery Row, Unit 12B",
)  # fmt: skip
# Invented insurers and the letters that their numbers begin with.
PAYERS = (
    ("Harborlight Mutual Health", "HLM"),
    ("Bluestone Care Plan", "BSC"),
    ("Pine Ridge Health Cooperative", "PRH"),
    ("Commonwealth Neighbor Plan", "CNP"),
    ("Silver Lantern Senior Care", "SLS"),
)
RELATIONSHIPS = (
    Kin("mother", "female", 0, 45),
    Kin("father", "male", 0, 45),
    Kin("sister", "female", 18, 80),
    Kin("brother", "male", 18, 80),
    Kin("spouse", "", 24, 120),
    Kin("daughter", "female", 45, 120),
    Kin("son", "male", 45, 120),
    Kin("friend", "", 18, 120),
    Kin("neighbor", "", 18, 120),
)
