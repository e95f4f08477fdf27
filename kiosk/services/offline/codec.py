"""Values of the domain as JSON values and back: what a kiosk writes down now has to be read after any power cut.

Strict both ways. What JSON cannot bring back is refused when it is dumped, not found out when it is loaded; and nothing
that is loaded is turned into something else to make it fit.
"""

from __future__ import annotations

import math
from dataclasses import Field, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from kiosk.domain.visit.steps import NAMES, WHERE_SAID, Step

if TYPE_CHECKING:
    from cattrs.dispatch import StructureHook
    from cattrs.preconf.json import JsonConverter

T = TypeVar("T")

# Tells the kinds of a union apart. No field begins with an underscore, so none can be called the same.
KIND = "_type"


class CodecError(ValueError):
    """What should become a value does not fit, or the other way round.

    The message has the place and what was expected there, but nothing of the contents: it may go into a log.
    """


class _Misfit(ValueError):
    """Raised inside; its words are our own, unlike those of other exceptions."""


def dump(value: Any) -> Any:
    """The dataclass instance ``value`` as JSON values: objects by field, ISO 8601 times, the values of enumerations.

    Raises:
        CodecError: it holds what could not be loaded again: a time without a zone, a number that is not finite.
    """
    if not is_dataclass(value) or isinstance(value, type):
        raise CodecError(f"a dataclass's instance is needed, not {type(value).__name__}")
    converter = _converter()
    try:
        return converter.unstructure(value)
    except _Misfit as misfit:
        problem = f"{type(value).__name__}: {misfit}"
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
        problem = f"{type(value).__name__}: a field has another type than its class says"
    # Outside of the handler: what is caught there quotes the contents, and tracebacks show what an error followed.
    raise CodecError(problem)


def load(kind: type[T], data: Any) -> T:
    """The instance of the dataclass ``kind`` that ``dump`` made ``data`` of.

    Raises:
        CodecError: a field is missing, unknown or of another type, or a step is of no known kind.
    """
    converter = _converter()
    try:
        return converter.structure(data, kind)
    except Exception as error:
        # A class may refuse its values in any way it likes.
        problem = _told(kind, error)
    raise CodecError(problem)


@cache
def _converter() -> JsonConverter:
    # Late: this takes a tenth of a second, which is not there when the program starts.
    from cattrs.cols import homogenous_tuple_structure_factory
    from cattrs.gen import (
        make_dict_structure_fn,
        make_dict_unstructure_fn,
        make_hetero_tuple_structure_fn,
        override,
    )
    from cattrs.preconf.json import make_converter
    from cattrs.strategies import configure_tagged_union

    # An unknown field is of a newer version: without it, what a patient said would be read as something else.
    converter = make_converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for plain in (str, bool, int):
        converter.register_structure_hook(plain, _exactly)
    converter.register_structure_hook(float, lambda value, _: _finite(value))
    converter.register_unstructure_hook(float, _finite)
    converter.register_structure_hook(datetime, lambda value, _: _aware(datetime.fromisoformat(value)))
    converter.register_unstructure_hook(datetime, lambda value: _aware(value).isoformat())
    converter.register_unstructure_hook(date, _day)
    # By their own class: otherwise they go the way of `str`.
    converter.register_structure_hook(StrEnum, lambda value, kind: kind(_of_type(value, str)))
    converter.register_unstructure_hook(StrEnum, lambda value: value.value)
    # What is JSON already is left alone.
    converter.register_structure_hook_func(_is_json, lambda value, _: _of_type(value, dict))
    converter.register_unstructure_hook_func(_is_json, lambda value: value)

    def read_tuple(kind: Any) -> StructureHook:
        uniform = get_args(kind)[1:] == (...,)
        make = homogenous_tuple_structure_factory if uniform else make_hetero_tuple_structure_fn
        return _only(list, make(kind, converter))

    converter.register_structure_hook_factory(_is_tuple, read_tuple)
    converter.register_structure_hook_factory(
        is_dataclass, lambda kind: _only(dict, make_dict_structure_fn(kind, converter))
    )

    def write_fields(kind: Any) -> Any:
        left_out: dict[str, Any] = {
            item.name: override(omit_if_default=True) for item in fields(kind) if _where_said(item)
        }
        return make_dict_unstructure_fn(kind, converter, **left_out)

    converter.register_unstructure_hook_factory(_has_where_said, write_fields)
    configure_tagged_union(Step, converter, tag_name=KIND, tag_generator=lambda kind: NAMES[kind].value)
    names = frozenset(name.value for name in NAMES.values())
    read_step = converter.get_structure_hook(Step)

    def read_known_step(value: Any, kind: Any) -> Any:
        name = _of_type(value, dict).get(KIND)
        if not isinstance(name, str) or name not in names:
            raise _Misfit("no known kind of step")
        return read_step(value, kind)

    converter.register_structure_hook(Step, read_known_step)
    return converter


def _where_said(item: Field[Any]) -> bool:
    return item.metadata.items() >= WHERE_SAID.items()


def _has_where_said(kind: Any) -> bool:
    return is_dataclass(kind) and any(map(_where_said, fields(kind)))


def _only(shape: type, read: StructureHook) -> StructureHook:
    """Without this, a text would do for a list of letters."""
    return lambda value, kind: read(_of_type(value, shape), kind)


def _of_type(value: Any, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise _Misfit(f"{kind.__name__} expected")
    return value


def _exactly(value: Any, kind: Any) -> Any:
    # True is an int to Python, not here.
    if type(value) is not kind:
        raise _Misfit(f"{kind.__name__} expected")
    return value


def _finite(value: Any) -> float:
    if type(value) not in (float, int) or not math.isfinite(value):
        raise _Misfit("finite number expected")
    return float(value)


def _aware(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise _Misfit("time with its zone expected")
    return moment


def _day(value: date) -> str:
    if isinstance(value, datetime):
        raise _Misfit("date expected, not a time")
    return value.isoformat()


def _is_json(kind: Any) -> bool:
    return bool(kind == dict[str, Any])


def _is_tuple(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _told(kind: type, error: Exception) -> str:
    """Every place that does not fit, and why."""
    from cattrs import transform_error

    return "; ".join(transform_error(error, path=kind.__name__, format_exception=_why))


def _why(error: BaseException, kind: Any) -> str:
    from cattrs import ForbiddenExtraKeysError

    match error:
        case _Misfit():
            return str(error)
        case KeyError():
            return "missing"
        case ForbiddenExtraKeysError():
            return "unknown fields"
        case _:
            return f"no {kind.__name__}" if isinstance(kind, type) else "not possible"
