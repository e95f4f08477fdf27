"""What a kiosk has written down: a file of the program before is read, and the program before reads ours."""

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.visit.steps import ContactConfirmed, LeftForDesk
from kiosk.services.offline.recorded import Recorded
from kiosk.services.visit.applying import StepRefused
from kiosk.store.outbox import Outbox

# An outbox as kiosks had it before anything could be set aside: a visit that was opened, an answer of it that waits,
# an opening that was refused, and a name that was left. Under a key of zeros.
OF_BEFORE = base64.b64decode(
    "S0lPU0tPQjE4IDCSEiKWC01LDWq8ItBXAAAAAAAAAAGorx12BYdrKx+TNKF5pJ98rXlNm7AFy1Q3lEDtAAABbQEAAAAAAAAAATAw"
    "MDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMcW88mmde3NZPiUmFST5QFXNT6tS50nZvuohaT9Uf2lZq1GNzUNrudv6"
    "dIQvV4jLiJrHHx8t7vqWFGXefc//4cJ89V56onm5n/QKW+p6G+lE+o7ZpyP/V3jS/C4qTB9KjIMjGJjPxANdRA9O+hQ5qC3yjI3H"
    "IxRiOdyKbWe/ViB3VVIBlzBj2ogy95LQCdpr+dN6UytOcUZzmVld+kLA382G1+XkvsIcdaRJl/8kzBTioo4RTMHhnVh3Y/VRLPD3"
    "9DCUsZztiZv0nBkfXKr56A/3YDhf3FoB956Z24KYafUfQBjK21yc46qxL3EY0cZVEcCamhxl/3S8mcqsFvwmjo9Uzm7/+SFUCXi9"
    "3SThFXCY+zkm8qEbzyYqyAzfsOOYlS2+T8iTZEHFzCzzP/JxYgxI6hCRdh/inY2zfbOjwkEPshDI7yl/7o8TdoH+vpOqfNHuBcFI"
    "jSfG7IxIaZR0Jh9re8ZmRpQ34D0Sh2vAuTgVmQAAATgBAAAAAAAAAAIwMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAw"
    "MDLk8kUKe1IfuFk7zPK1Ny/6PHhuUvqPd4SxwOlSpKh6WiCYz7XHkTSeJyNXymkjIGEsojvgyB6hndNw9uAcNZc8TdU1wl+Jzj6U"
    "EYfiAtAnl/6LU1loPHSlq74OJbBShSiSy+FSpgcxe4V5it11WjBA7d0IchGWotC2qkD9i3kl3w69iDM1qMiwBXiwSryT8dIrkevZ"
    "HrfvzKBwHi865st0aT/y6pDLYGZLyQ5xaLDPsQt7dy53+SDCydRg16Ae6pVx1X3GgmpsYVmYDWdCFX20153C6OLet8k+Pkv6HVS8"
    "TsicYU8lumwWOD8pK9HZLn4lW7u6JP68w6Hsdcmie6LEpJBK9T05mYCiH2Tozn+2WwGzCNx1avB3jngwr+CGH4hHozzU+BvdHytA"
    "J4lDNeDvJna+plWRzpAgUsfjAAABbQEAAAAAAAAAAzAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwM/Ejuzr6Cmcs"
    "vxtUadKyTwn9vnHwRm0/qDWq0GIAllMV1zX182VF5A9OTOMeo0Md894D43Mae4pbQHhPzkq14FkWwkPI3DjN5fHgwqbEUAVFJDRT"
    "+6cpgbiqPWC1zQ1zNqbp/CZ1E25dF2DO0vBwfRYW74H5anC5qPH+ypYqO7bHX6etKwblnnq6Hig9h3mDlEMqg0Q8rf7YF3q6O2c9"
    "K2nIXxt7YqpGwhAsaFC9u+pWcwvfTIiFV79nH8Pd/zQ2u4O0sXAcIJQtaUup5LCKcPqU8D8SxF3xmTw4YxGWUys0zIe7tWg1yrDq"
    "jIQ107J63hYiqRn0XRHqX+ydArA8ET+blzIrsiOcnBUEWB0GtM7FevmqvaPHsAXgwJnEJlpYVvbBLkiQYp6qwn0jbAS6NaTh25o7"
    "p3uibh7ilLqjf3YEkC5hPesRJil939F0aOlmwzs5U38IOX/RdbfY0GQpkJFYybNgTiXgO1cWOd2qV3/pvAAAAU0BAAAAAAAAAAQw"
    "MDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDSivwFvwKz7b/p6PmglYVPQxlWQjVSov5ACqUoWBkvYsTXCW7Dmdbux"
    "LLWn/PPgkFSzQEgiJrcnWx/ecy2/OFoq9cxHG84UpBlPW+HRChs4HaaebWh0kS/q8CEZ3+wXcQVn1UzMruJvaB/b9F5bfQOnLfuw"
    "CXf3blYqk7AY2V1qSwviD5n2zvm9Ioq+BjyMRe8UWAX/oK1gzexYdUup2Hse+hxynFGEMBMbDB+GdJRlYBKLhqRjEMwCmlOl+bAJ"
    "wTcIFyyqCME81h4wipLS9iMof1lLOd2QWRhF0Is5SLWNw9I8XMMjybZL0GKgQIgwzISDm4wd+OVcqYFoJz9Vuh2XQNIJZKIlRd7P"
    "mlF6sPwtmxIFOQXTB8gq5ggPku92H15MTu//fMr7pBUWmh2Z10y5Nmdhevht3/MdGwa7kK94o/2awpzwyLVC2WHVBP1ExwdvAAAA"
    "IwIAAAAAAAAAATAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMSiBgrtaUqBjolFHzLnOY9q739h8Y9W4Wk0yoLPP"
    "o/KBoBOuB4v32QAAACMCAAAAAAAAAAMwMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDMcHsvokgdwpEhOtb/fSWjs"
    "YDxSAVuJWar/BLl8UF4gqGTZ9Ihj6QQ="
)
AT = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def key(number: int) -> str:
    return f"00000000-0000-7000-8000-{number:012d}"


def test_an_outbox_of_before_is_read_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "outbox.bin"
    path.write_bytes(OF_BEFORE)
    box = Outbox(path, bytes(32))
    recorded = Recorded(box, "kiosk-1", lambda: AT)
    assert [(step.id, type(step.step)) for step in recorded.waiting()] == [
        (key(2), ContactConfirmed),
        (key(4), LeftForDesk),
    ]
    assert recorded.unreadable() == []
    assert recorded.visit_id(key(1)) == "visit-1"
    assert recorded.visit_id(key(3)) == ""
    assert recorded.claim(key(1)).family_name == "Family1"
    backlog = recorded.backlog()
    assert (backlog.count, backlog.oldest, backlog.set_aside) == (2, AT, 0)
    assert recorded.write(key(5), ContactConfirmed()).sequence == 5
    box.set_aside(key(2), "KeyError")
    box.close()
    again = Outbox(path, bytes(32))
    assert [entry.set_aside for entry in again.aside()] == ["KeyError"]
    assert [entry.sequence for entry in again.pending()] == [4, 5]
    again.close()


def test_what_was_set_aside_is_delivered_to_a_program_that_knows_of_no_such_thing(tmp_path: Path) -> None:
    """After a fault the program of before may be what is put back: a frame of a new kind would be a damage to it."""
    path = tmp_path / "outbox.bin"
    path.write_bytes(OF_BEFORE)
    box = Outbox(path, bytes(32))
    box.set_aside(key(2), "KeyError")
    kinds = {path.read_bytes()[place + 4] for place in _frames(path.read_bytes())}
    assert kinds == {1, 2}
    found = box.find(key(2))
    assert found is not None
    assert found.delivered
    box.close()


def test_who_a_step_belongs_to_is_not_known_where_the_opening_cannot_be_read(tmp_path: Path) -> None:
    box = Outbox(tmp_path / "outbox.bin", bytes(32))
    box.append(key(1), b"no record any more")
    recorded = Recorded(box, "kiosk-1", lambda: AT)
    step = recorded.write(key(1), ContactConfirmed())
    assert [item.id for item in recorded.waiting()] == [step.id]
    assert [item.record_id for item in recorded.unreadable()] == [key(1)]
    with pytest.raises(StepRefused, match="not_identified"):
        recorded.claim(key(1))
    box.close()


def _frames(content: bytes) -> list[int]:
    """Where the frames of an outbox begin."""
    from kiosk.store import outbox

    found, start = [], outbox._FIRST
    while start < len(content):
        found.append(start)
        start += outbox._CLEAR + int.from_bytes(content[start : start + 4], "big")
    return found
