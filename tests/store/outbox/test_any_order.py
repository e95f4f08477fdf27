"""Whatever happens in any order, an outbox does what a list does."""

import os
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from kiosk.domain.failures import StoreUnavailable
from kiosk.store.outbox import Entry, Outbox
from tests.store.outbox.disk import Disk
from tests.store.outbox.files import KEY, name
from tests.thinned import examples


class Machine(RuleBasedStateMachine):
    """An outbox beside a plain list that does the same."""

    def __init__(self) -> None:
        super().__init__()
        self.model: list[Entry] = []
        self.next = 1
        self.made = 0
        self.box: Outbox | None = None

    @initialize()
    def begin(self) -> None:
        self.folder = Path(mkdtemp(prefix="outbox-"))
        self.path = self.folder / "outbox.bin"
        self.box = Outbox(self.path, KEY)

    def there(self) -> Outbox:
        assert self.box
        return self.box

    def place(self, record_id: str) -> int | None:
        return next((at for at, entry in enumerate(self.model) if entry.record_id == record_id), None)

    @rule(body=st.binary(max_size=700))
    def append(self, body: bytes) -> None:
        self.made += 1
        entry = self.there().append(name(self.made), body)
        self.model.append(Entry(name(self.made), self.next, body))
        self.next += 1
        assert entry == self.model[-1]

    @rule(number=st.integers(1, 8), body=st.binary(max_size=5))
    def append_again(self, number: int, body: bytes) -> None:
        place = self.place(name(number))
        if place is not None:
            assert self.there().append(name(number), body) == self.model[place]

    @rule(number=st.integers(0, 8), note=st.binary(max_size=40))
    def deliver(self, number: int, note: bytes) -> None:
        self.there().delivered(name(number), note)
        place = self.place(name(number))
        if place is not None and not self.model[place].delivered:
            self.model[place] = replace(self.model[place], delivered=True, note=note)

    @rule(wanted=st.sets(st.integers(0, 8)))
    def compact(self, wanted: set[int]) -> None:
        names = {name(number) for number in wanted}
        self.there().compact(lambda entry: entry.record_id in names)
        self.model = [entry for entry in self.model if not entry.delivered or entry.record_id in names]

    @rule()
    def reopen(self) -> None:
        self.there().close()
        self.box = Outbox(self.path, KEY)

    @rule(body=st.binary(max_size=60), torn=st.integers(1, 10**6))
    def reopen_after_a_power_cut_in_an_append(self, body: bytes, torn: int) -> None:
        size = self.path.stat().st_size
        self.there().append(name(10**6), body)
        self.there().close()
        added = self.path.stat().st_size - size
        os.truncate(self.path, self.path.stat().st_size - 1 - torn % added)
        self.box = Outbox(self.path, KEY)

    @rule(torn=st.integers(1, 10**6))
    def reopen_after_a_power_cut_in_a_mark(self, torn: int) -> None:
        waiting = self.there().pending()
        if waiting:
            size = self.path.stat().st_size
            self.there().delivered(waiting[-1].record_id, b"note")
            self.there().close()
            added = self.path.stat().st_size - size
            os.truncate(self.path, self.path.stat().st_size - 1 - torn % added)
            self.box = Outbox(self.path, KEY)

    @rule(body=st.binary(max_size=60), room=st.integers(0, 80), truncates=st.booleans())
    def append_on_a_full_disk(self, body: bytes, room: int, truncates: bool) -> None:
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch)
            disk.room, disk.truncates = room, truncates
            with pytest.raises(StoreUnavailable):
                self.there().append(name(10**6), body)

    @invariant()
    def the_same(self) -> None:
        if self.box is None:
            return
        assert self.box.pending() == tuple(entry for entry in self.model if not entry.delivered)
        assert self.box.next_sequence == self.next
        by_name = {entry.record_id: entry for entry in self.model}
        for number in (*range(self.made + 2), 10**6):
            assert self.box.find(name(number)) == by_name.get(name(number))

    def teardown(self) -> None:
        if self.box is not None:
            self.reopen()
            self.the_same()
            self.box.close()
            shutil.rmtree(self.folder)


def test_whatever_happens_in_any_order() -> None:
    run_state_machine_as_test(
        Machine, settings=settings(max_examples=examples(60), stateful_step_count=25, deadline=None)
    )
