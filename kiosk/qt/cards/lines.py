"""The straight edges of a small picture.

Edges by Sobel's operator in each of the three colours; lines by Hough's transform as Duda and Hart write it ("Use of
the Hough transformation to detect lines and curves in pictures", 1972), in which each point votes for lines that run as
its own edge does (O'Gorman and Clowes, 1976). The angle of a line is that of its normal, from 0 to pi.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QImage

Point = tuple[float, float]

ANGLES = 60
_STEP = math.pi / ANGLES
_WIDTH = 2.0
# An edge is no weaker than a step of six shades, and stands out from what is everywhere.
_WEAKEST, _ABOVE_USUAL = 24, 3.0
_MOST_LINES = 22


class StraightLine(NamedTuple):
    """All points with x cos(angle) + y sin(angle) = distance; ``border``: the picture ends there."""

    angle: float
    distance: float
    border: bool = False


@dataclass(frozen=True)
class Edges:
    """Where a picture has edges: for each pixel 0, or 1 and the place of its edge's angle among `ANGLES`."""

    width: int
    height: int
    marks: Sequence[int]
    lines: tuple[StraightLine, ...]


def rows_of(image: QImage, pixel: int) -> list[bytes]:
    """The bytes of each row of an image whose pixels have ``pixel`` bytes, without what fills it up."""
    data, line, used = bytes(image.constBits()), image.bytesPerLine(), image.width() * pixel
    return [data[line * y : line * y + used] for y in range(image.height())]


def edges_of(image: QImage) -> Edges:
    """The edges of a small picture and its longest straight lines."""
    rows = rows_of(image.convertToFormat(QImage.Format.Format_RGB888), 3)
    width, height = image.width(), image.height()
    across, down = _gradients(rows)
    strength = [abs(x) + abs(y) for x, y in zip(across, down, strict=True)]
    usual = sorted(strength[:: max(1, len(strength) // 2000)])
    least = max(_WEAKEST, _ABOVE_USUAL * usual[len(usual) // 2])
    marks = [0] * (width * height)
    thin: list[tuple[int, int, int]] = []
    inner, scale = width - 2, ANGLES / math.pi
    for place, strong in enumerate(strength):
        if strong < least:
            continue
        x, y = place % inner, place // inner
        gx, gy = across[place], down[place]
        angle = round(math.atan2(gy, gx) * scale) % ANGLES
        marks[(y + 1) * width + x + 1] = angle + 1
        # Of an edge several pixels wide its middle votes.
        step = 1 if abs(gx) >= abs(gy) else inner
        before, after = place - step, place + step
        if before >= 0 and after < len(strength) and strength[before] <= strong > strength[after]:
            thin.append((x + 1, y + 1, angle))
    return Edges(width, height, marks, (*_lines(thin, width, height), *_borders(width, height)))


def _gradients(rows: Sequence[bytes]) -> tuple[list[int], list[int]]:
    """How the picture changes across and down, of each inner pixel, in the colour that changes most."""
    found: list[tuple[list[int], list[int]]] = []
    for colour in range(3):
        plane = [row[colour::3] for row in rows]
        across: list[int] = []
        down: list[int] = []
        blurred = [[a + 2 * b + c for a, b, c in zip(row, row[1:], row[2:], strict=False)] for row in plane]
        for above, here, below in zip(plane, plane[1:], plane[2:], strict=False):
            column = [a + 2 * b + c for a, b, c in zip(above, here, below, strict=True)]
            across += [b - a for a, b in zip(column, column[2:], strict=False)]
        for above_blurred, below_blurred in zip(blurred, blurred[2:], strict=False):
            down += [b - a for a, b in zip(above_blurred, below_blurred, strict=True)]
        found.append((across, down))
    (rx, ry), (gx, gy), (bx, by) = found
    strongest = [
        max((abs(a) + abs(b), a, b), (abs(c) + abs(d), c, d), (abs(e) + abs(f), e, f))
        for a, b, c, d, e, f in zip(rx, ry, gx, gy, bx, by, strict=True)
    ]
    return [a for _, a, _ in strongest], [b for _, _, b in strongest]


class _Votes:
    """What each point says of the lines that it may lie on; a line's points are taken out once it was found."""

    def __init__(self, thin: Sequence[tuple[int, int, int]], width: int, height: int) -> None:
        self._reach = math.hypot(width, height)
        bins = int(2 * self._reach / _WIDTH) + 3
        self._votes = [[0] * bins for _ in range(ANGLES)]
        self._turns = [(math.cos(at * _STEP), math.sin(at * _STEP)) for at in range(ANGLES)]
        self._points: list[set[tuple[int, int]]] = [set() for _ in range(ANGLES)]
        for x, y, angle in thin:
            self._points[angle].add((x, y))
            self._count(x, y, angle, 1)

    def _count(self, x: int, y: int, angle: int, by: int) -> None:
        for near in (angle - 1, angle, angle + 1):
            at = near % ANGLES
            cos, sin = self._turns[at]
            row, place = self._votes[at], int((x * cos + y * sin + self._reach) / _WIDTH)
            # Of each distance, and half as many more: none falls between two.
            row[place] += by
            row[place + 1] += by

    def longest(self) -> tuple[int, int, StraightLine]:
        """How many points the longest line has, its place among the angles, and where it is roughly."""
        votes, at = max((max(row), at) for at, row in enumerate(self._votes))
        place = self._votes[at].index(votes)
        return votes, at, StraightLine(at * _STEP, place * _WIDTH - self._reach)

    def through(self, rough: StraightLine, at: int) -> StraightLine | None:
        """The line through the points near a rough one, which are taken out; None of a few."""
        line, points = rough, self._near(rough, at, 2.5)
        for near in (1.5, 1.5):
            if len(points) < 8:
                break
            line = fitted([(x, y) for x, y, _ in points])
            points = self._near(line, at, near)
        good = len(points) >= 8
        for x, y, angle in (
            {*points, *self._near(rough, at, _WIDTH)} if not good else self._near(line, at, 2.0)
        ):
            self._points[angle].discard((x, y))
            self._count(x, y, angle, -1)
        return line if good else None

    def _near(self, line: StraightLine, at: int, near: float) -> list[tuple[int, int, int]]:
        cos, sin = math.cos(line.angle), math.sin(line.angle)
        return [
            (x, y, turn % ANGLES)
            for turn in range(at - 3, at + 4)
            for x, y in self._points[turn % ANGLES]
            if abs(x * cos + y * sin - line.distance) <= near
        ]


def _lines(thin: Sequence[tuple[int, int, int]], width: int, height: int) -> list[StraightLine]:
    """The lines that most points lie on, the longest first, each laid through its points."""
    votes = _Votes(thin, width, height)
    lines: list[StraightLine] = []
    for _ in range(2 * _MOST_LINES):
        count, at, rough = votes.longest()
        if count < 0.12 * height or len(lines) == _MOST_LINES:
            break
        line = votes.through(rough, at)
        if line is not None:
            lines.append(line)
    return lines


def fitted(points: Sequence[Point]) -> StraightLine:
    """The line from which the points are least away, by the sum of squares (total least squares)."""
    count = len(points)
    mx, my = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    xx = sum((x - mx) ** 2 for x, _ in points)
    yy = sum((y - my) ** 2 for _, y in points)
    xy = sum((x - mx) * (y - my) for x, y in points)
    angle = (0.5 * math.atan2(2 * xy, xx - yy) + math.pi / 2) % math.pi
    return StraightLine(angle, mx * math.cos(angle) + my * math.sin(angle))


def _borders(width: int, height: int) -> tuple[StraightLine, ...]:
    return (
        StraightLine(0.0, 1.0, True),
        StraightLine(0.0, width - 2.0, True),
        StraightLine(math.pi / 2, 1.0, True),
        StraightLine(math.pi / 2, height - 2.0, True),
    )


def crossing(one: StraightLine, other: StraightLine) -> Point | None:
    """Where two lines meet; None of lines side by side."""
    a, b = math.cos(one.angle), math.sin(one.angle)
    c, d = math.cos(other.angle), math.sin(other.angle)
    both = a * d - b * c
    if abs(both) < 0.1:
        return None
    return (
        (one.distance * d - b * other.distance) / both,
        (a * other.distance - one.distance * c) / both,
    )
