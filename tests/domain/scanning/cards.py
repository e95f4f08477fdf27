"""Cards as the standards of each version write them; names are what tests make up."""

from __future__ import annotations

from datetime import date
from typing import Any

DEFAULT: dict[str, Any] = {
    "family": "PUBLIC", "given": "JOHN", "middle": "QUINCY", "suffix": "", "born": date(1970, 1, 31),
    "street": "789 E OAK ST", "city": "ANYTOWN", "state": "CA", "code": "902230000",
    "issued": date(2018, 3, 2), "ends": date(2035, 1, 31), "country": "USA", "issuer": "636014",
}  # fmt: skip


def us(day: date) -> str:
    return f"{day:%m%d%Y}"


def iso(day: date) -> str:
    return f"{day:%Y%m%d}"


def lines(version: int, **said: Any) -> list[str]:
    """The elements of a licence of one version, in the order of its standard."""
    card: dict[str, Any] = DEFAULT | said
    day = iso if version == 1 or card["country"] == "CAN" else us
    born, issued, ends = (day(card[key]) for key in ("born", "issued", "ends"))
    where = [f"DAG{card['street']}", f"DAI{card['city']}", f"DAJ{card['state']}", f"DAK{card['code']}  "]
    if version == 1:
        whole = ",".join(str(card[key]) for key in ("family", "given", "middle", "suffix")).rstrip(",")
        return [
            "DAQD12345678", f"DAA{whole}", *where, "DARC", "DASNONE", "DATNONE", f"DBA{ends}", f"DBB{born}",
            "DBC1", f"DBD{issued}", "DAU509", "DAYGRN",
        ]  # fmt: skip
    common = [
        f"DBD{issued}", f"DBB{born}", f"DBA{ends}", "DBC1", "DAU069 in", "DAYGRN", *where,
        "DCF83D9BN217QO983B1", f"DCG{card['country']}",
    ]  # fmt: skip
    if version < 4:
        given = f"{card['given']},{card['middle']}"
        names = [f"DCS{card['family']}", f"DCT{given}", f"DCU{card['suffix']}"]
        return ["DCAC", "DCBNONE", "DCDNONE", *names, *common, "DAQD12345678"]
    names = [
        "DAQD12345678", f"DCS{card['family']}", "DDEN", f"DAC{card['given']}", "DDFN", f"DAD{card['middle']}", "DDGN",
    ]  # fmt: skip
    suffix = [f"DCU{card['suffix']}"] if card["suffix"] else []
    return [*names, *suffix, "DCAC", "DCBNONE", "DCDNONE", *common, "DAW180", "DDAF", "DDB02142014", "DDK1"]


def card(version: int, own: str = "ZCZCAA\nZCB\nZCC", **said: Any) -> str:
    """A whole code: header, table, the licence and the issuer's own sub-file."""
    return wrapped(version, lines(version, **said), own, str((DEFAULT | said)["issuer"]))


def wrapped(version: int, elements: list[str], own: str = "ZCZCAA\nZCB\nZCC", issuer: str = "636014") -> str:
    body = "DL" + "\n".join(elements) + "\r"
    mine = own + "\r"
    jurisdiction = "" if version == 1 else "01"
    head = f"@\n\x1e\rANSI {issuer}{version:02}{jurisdiction}02"
    begin = len(head) + 20
    return f"{head}DL{begin:04}{len(body):04}ZC{begin + len(body):04}{len(mine):04}{body}{mine}"
