"""The four corners of a card in a picture, whole or cut off, among the straight edges that it has.

A card is one of ISO/IEC 7810's size ID-1, 85.60 mm by 53.98 mm. What four lines enclose is one where, seen through a
camera of a usual lens, its sides stand upright on each other and are as long as a card's (the camera's equations of
Zhang and He, "Whiteboard scanning and image enhancement", 2007, section 3), where edges run along its sides, and where
those end at its corners.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPolygonF, QTransform

from kiosk.qt import pictures
from kiosk.qt.cards.lines import ANGLES, Edges, Point, StraightLine, crossing, edges_of, fitted, rows_of

RATIO = 85.60 / 53.98
# Lines are looked for in a picture of this size, and laid on the card's edges in the other.
_SMALL, _FINE = 240, 960
_LEAST_PIXELS = 24
# The picture's longer side by the distance at which a usual lens sees it so large.
_LENS = 1.0
_RATIO_OFF, _UPRIGHT_OFF = 1.22, 0.3
_SMALLEST_SHARE = 0.02
# Of a side, how much shows an edge; fingers may hide some of it.
_LEAST_SIDE, _LEAST_MEAN = 0.4, 0.62
_BORDER = 0.4
_AROUND = 0.75
_BEYOND = 0.5
_GOES_ON = 0.6
_SAMPLES = 28


class CardSeen(NamedTuple):
    """The corners, clockwise from the left one of the long side above; ``cut``: the picture ends before the card."""

    corners: tuple[Point, ...]
    cut: bool


class _Side(NamedTuple):
    """How well a side is seen, how much goes on just beyond either end, and how well its least seen part is seen."""

    score: float
    before: float
    after: float
    weakest: float


class _Candidate(NamedTuple):
    score: float
    area: float
    cut: bool
    corners: tuple[Point, ...]


def find(image: QImage) -> CardSeen | None:
    """Where a card lies in ``image``, in its pixels; None where none is seen. Any thread may call."""
    small = pictures.smaller(image, _SMALL)
    if min(small.width(), small.height()) < _LEAST_PIXELS:
        return None
    best = _best(edges_of(small))
    if best is None:
        return None
    scale = image.width() / small.width()
    rough = tuple(((x + 0.5) * scale, (y + 0.5) * scale) for x, y in best.corners)
    if best.cut:
        return CardSeen(_in_order(rough), True)
    exact = _refined(image, rough)
    edge = 0.004 * image.width()
    cut = any(
        not (-edge <= x <= image.width() + edge and -edge <= y <= image.height() + edge) for x, y in exact
    )
    return CardSeen(_in_order(exact), cut)


def _best(edges: Edges) -> _Candidate | None:
    found = _candidates(edges)
    if not found:
        return None
    most = max(one.score for one in found)
    # Of what is as good the largest: a card's own pictures have edges too.
    best = max((one for one in found if one.score >= most - 0.06), key=lambda one: one.area)
    around = [
        one
        for one in found
        if not one.cut and one.score >= _AROUND and one.area > 1.5 * best.area and _holds(one, best.corners)
    ]
    return max(around, default=best)


def _holds(one: _Candidate, corners: Sequence[Point]) -> bool:
    """Whether all of ``corners`` lie within what ``one`` encloses."""
    sides = list(zip(one.corners, (*one.corners[1:], one.corners[0]), strict=True))
    return all(
        len({(bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0 for (ax, ay), (bx, by) in sides}) == 1
        for x, y in corners
    )


def _candidates(edges: Edges) -> list[_Candidate]:
    pairs = [
        pair
        for pair in combinations(edges.lines, 2)
        if not (pair[0].border and pair[1].border) and _side_by_side(*pair) < math.radians(32)
    ]
    sides: dict[tuple[StraightLine, Point, Point], _Side] = {}
    found = []
    for first, second in combinations(pairs, 2):
        if len({*first, *second}) < 4 or abs(_between(first, second) - math.pi / 2) > math.radians(42):
            continue
        lines = (first[0], second[0], first[1], second[1])
        borders = sum(line.border for line in lines)
        if borders > 1:
            continue
        corners = _corners(lines)
        if corners is None or not _may_be_a_card(corners, edges, cut=bool(borders)):
            continue
        seen = []
        for place, line in enumerate((lines[1], lines[2], lines[3], lines[0])):
            # The corner of two lines and the one after it are both on the second of them.
            key = (line, corners[place], corners[(place + 1) % 4])
            if key not in sides:
                sides[key] = _along(edges, *key)
            seen.append(sides[key])
        if _is_part_of_more(seen, lines):
            continue
        scores = [side.score for side in seen]
        mean = sum(scores) / 4
        if min(scores) >= _LEAST_SIDE and mean >= _LEAST_MEAN:
            found.append(_Candidate(mean, _area(corners), bool(borders), corners))
    return found


def _is_part_of_more(seen: Sequence[_Side], lines: Sequence[StraightLine]) -> bool:
    """Whether this is no whole card: two sides go on beyond the one between them, which is then a line on the card; one
    side goes on at both ends, which is then a line of the table; or two do not reach the picture's border.
    """
    for place in range(4):
        before, here, after = seen[place - 1], seen[place], seen[(place + 1) % 4]
        if lines[(place + 1) % 4].border:
            if min(before.weakest, after.weakest) < _LEAST_SIDE:
                return True
        elif min(before.after, after.before) >= _GOES_ON or min(here.before, here.after) >= _GOES_ON:
            return True
    return False


def _side_by_side(one: StraightLine, other: StraightLine) -> float:
    turned = abs(one.angle - other.angle)
    return min(turned, math.pi - turned)


def _between(first: Sequence[StraightLine], second: Sequence[StraightLine]) -> float:
    """The angle between two pairs of lines."""

    def middle(pair: Sequence[StraightLine]) -> float:
        x = sum(math.cos(2 * line.angle) for line in pair)
        y = sum(math.sin(2 * line.angle) for line in pair)
        return math.atan2(y, x) / 2 % math.pi

    turned = abs(middle(first) - middle(second))
    return turned if turned <= math.pi / 2 else math.pi - turned


def _corners(lines: Sequence[StraightLine]) -> tuple[Point, ...] | None:
    found = []
    for place in range(4):
        point = crossing(lines[place], lines[(place + 1) % 4])
        if point is None:
            return None
        found.append(point)
    return tuple(found)


def _area(corners: Sequence[Point]) -> float:
    """Half of what the shoelace formula says, whichever way round."""
    turned = [*corners[1:], corners[0]]
    return abs(sum(a * d - b * c for (a, b), (c, d) in zip(corners, turned, strict=True))) / 2


def _may_be_a_card(corners: Sequence[Point], edges: Edges, *, cut: bool) -> bool:
    width, height = edges.width, edges.height
    slack = 0.02 * width
    if any(not (-slack <= x <= width + slack and -slack <= y <= height + slack) for x, y in corners):
        return False
    if _area(corners) < _SMALLEST_SHARE * width * height:
        return False
    turns = []
    for place in range(4):
        (ax, ay), (bx, by), (cx, cy) = (corners[(place + step) % 4] for step in range(3))
        turns.append((bx - ax) * (cy - by) - (by - ay) * (cx - bx) > 0)
    if len(set(turns)) > 1:
        return False
    across, down, upright = _seen_from_above(corners, width, height)
    if upright > _UPRIGHT_OFF:
        return False
    ratio = max(across, down) / max(1e-9, min(across, down))
    # Of a card that is cut off less is seen than its whole length, or its whole height.
    return ratio < 4 if cut else RATIO / _RATIO_OFF <= ratio <= RATIO * _RATIO_OFF


def _seen_from_above(corners: Sequence[Point], width: int, height: int) -> tuple[float, float, float]:
    """How long the sides of what was seen aslant are, and the cosine of the angle between them."""
    lens = _LENS * max(width, height)
    square = QPolygonF([QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)])
    seen = QPolygonF([QPointF(x - width / 2, y - height / 2) for x, y in corners])
    view = QTransform.quadToQuad(square, seen)
    if not isinstance(view, QTransform):
        return 1.0, 9.0, 1.0
    one = (view.m11() / lens, view.m12() / lens, view.m13())
    other = (view.m21() / lens, view.m22() / lens, view.m23())
    across, down = math.hypot(*one), math.hypot(*other)
    return across, down, abs(sum(a * b for a, b in zip(one, other, strict=True))) / (across * down)


def _along(edges: Edges, line: StraightLine, one: Point, other: Point) -> _Side:
    """How much of a side is an edge that runs as it does, less how far that edge goes on beyond its ends."""
    if line.border:
        return _Side(_BORDER, 0.0, 0.0, 1.0)
    wanted = round(line.angle * ANGLES / math.pi) % ANGLES
    marks, width, height = edges.marks, edges.width, edges.height

    def share(begin: float, end: float, count: int) -> float:
        seen = within = 0
        for step in range(count):
            part = begin + (end - begin) * (step + 0.5) / count
            x, y = round(one[0] + (other[0] - one[0]) * part), round(one[1] + (other[1] - one[1]) * part)
            # The outermost pixels have no edges.
            if 0 < x < width - 1 and 0 < y < height - 1:
                within += 1
                if mark := marks[y * width + x]:
                    turned = abs(mark - 1 - wanted)
                    seen += min(turned, ANGLES - turned) <= 4
        return seen / within if within else 0.0

    parts = [share(0.05 + 0.225 * part, 0.275 + 0.225 * part, _SAMPLES // 4) for part in range(4)]
    before, after = share(-0.13, -0.04, 6), share(1.04, 1.13, 6)
    farther = max(share(-0.22, -0.04, 8), share(1.04, 1.22, 8))
    return _Side(sum(parts) / 4 - _BEYOND * farther, before, after, min(parts))


def _refined(image: QImage, corners: Sequence[Point]) -> tuple[Point, ...]:
    """The corners where the lines cross that lie on the steepest change of colour near each side."""
    fine = pictures.smaller(image, _FINE)
    scale = fine.width() / image.width()
    rows = rows_of(fine.convertToFormat(QImage.Format.Format_RGB888), 3)
    scaled = [(x * scale, y * scale) for x, y in corners]
    reach = 1.6 * fine.width() / _SMALL
    lines = [_on_edge(rows, scaled[place], scaled[(place + 1) % 4], reach) for place in range(4)]
    found = []
    for place in range(4):
        point = crossing(lines[place - 1], lines[place])
        if point is None or math.dist(point, scaled[place]) > 3 * reach:
            point = scaled[place]
        found.append((point[0] / scale, point[1] / scale))
    return tuple(found)


def _on_edge(rows: Sequence[bytes], one: Point, other: Point, reach: float) -> StraightLine:
    along = (other[0] - one[0], other[1] - one[1])
    size = math.hypot(*along)
    normal = (-along[1] / size, along[0] / size)
    width, height = len(rows[0]) // 3, len(rows)
    steps = range(-round(reach) - 1, round(reach) + 2)
    points: list[Point] = []
    for count in range(36):
        part = 0.07 + 0.86 * count / 35
        mx, my = one[0] + along[0] * part, one[1] + along[1] * part
        seen = []
        for step in steps:
            x = min(max(int(mx + normal[0] * step), 0), width - 1)
            y = min(max(int(my + normal[1] * step), 0), height - 1)
            seen.append(rows[y][3 * x : 3 * x + 3])
        changes = [
            abs(a[0] - b[0]) + abs(a[1] - b[1]) + abs(a[2] - b[2])
            for a, b in zip(seen, seen[2:], strict=False)
        ]
        at = max(range(len(changes)), key=changes.__getitem__)
        if changes[at] >= 12:
            off = steps[at + 1]
            points.append((mx + normal[0] * off, my + normal[1] * off))
    straight = fitted([one, other])
    for near in (1.6, 1.0, 0.6):
        if len(points) < 8:
            return straight
        line = fitted(points)
        away = [abs(x * math.cos(line.angle) + y * math.sin(line.angle) - line.distance) for x, y in points]
        most = max(near * 2.0, sorted(away)[len(away) // 2] * 2)
        points = [point for point, far in zip(points, away, strict=True) if far <= most]
    return fitted(points) if len(points) >= 8 else straight


def _in_order(corners: Sequence[Point]) -> tuple[Point, ...]:
    """Clockwise, from the left end of the long side that is above."""
    middle = (sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4)
    # The picture's y goes down: with it a growing angle is clockwise.
    ring = sorted(corners, key=lambda point: math.atan2(point[1] - middle[1], point[0] - middle[0]))
    first = math.dist(ring[0], ring[1]) + math.dist(ring[2], ring[3])
    second = math.dist(ring[1], ring[2]) + math.dist(ring[3], ring[0])
    if first < second:
        ring = [*ring[1:], ring[0]]
    # A long side leads from the first corner to the second: to the right, if it is the one above.
    if ring[1][0] < ring[0][0]:
        ring = [*ring[2:], *ring[:2]]
    return tuple(ring)
