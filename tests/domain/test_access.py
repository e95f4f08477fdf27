"""What the audit calls something, in a patient's words."""

from kiosk.domain.access import _ACTIONS, AccessKind, kind_of
from kiosk.domain.audit import Action
from kiosk.domain.visit.step_names import StepName


def test_each_action_is_of_one_kind_and_each_kind_is_some_actions() -> None:
    told = [action for actions in _ACTIONS.values() for action in actions]
    assert len(told) == len(set(told))
    assert {kind_of(code) for code in (*Action, *StepName)} == set(AccessKind)
    assert all(kind_of(str(action)) is kind for kind, actions in _ACTIONS.items() for action in actions)


def test_looking_is_never_told_as_something_else() -> None:
    for action in Action:
        if action.startswith(("read_", "search_")):
            assert kind_of(action) in (AccessKind.OPENED, AccessKind.FOUND)
