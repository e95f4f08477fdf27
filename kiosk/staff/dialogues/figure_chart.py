"""Arrivals and waits by the hour, drawn by Qt Charts."""

from __future__ import annotations

from PySide6.QtCharts import (
    QBarCategoryAxis,
    QBarSeries,
    QBarSet,
    QChart,
    QChartView,
    QLineSeries,
    QValueAxis,
)
from PySide6.QtCore import QCoreApplication, QMargins, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QFrame

from kiosk.domain.figures import Figures
from kiosk.qt import theme

translate = QCoreApplication.translate


class FigureChart(QChartView):
    """Whatever was counted last; the list beside it says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(
            translate("Staff", "Arrivals and waits by the hour; the list below says the same")
        )

    def draw(self, made: Figures, scale: float) -> None:
        """Show ``made``, in letters so many times as large as usual."""
        self.setBackgroundBrush(QColor(theme.colours().ground))
        old = self.chart()
        self.setChart(_drawn(made, scale))
        old.deleteLater()


def _drawn(made: Figures, scale: float) -> QChart:
    """How many arrived in each hour as bars, and the middle of their waits as a line."""
    hue = theme.colours()
    font = QFont()
    font.setPixelSize(round(12 * scale))
    chart = QChart()
    chart.setBackgroundBrush(QColor(hue.card))
    chart.setMargins(QMargins(4, 4, 4, 4))
    chart.legend().setAlignment(Qt.AlignmentFlag.AlignTop)
    chart.legend().setLabelColor(QColor(hue.ink))
    chart.legend().setFont(font)
    if not made.hours:
        return chart
    first, last = made.hours[0].name, made.hours[-1].name
    by_hour = {group.name: group for group in made.hours}
    bars, waits = QBarSet(translate("Staff", "Arrived")), QLineSeries()
    waits.setName(translate("Staff", "Half of them called within (min)"))
    for place, hour in enumerate(range(first, last + 1)):
        group = by_hour.get(hour)
        bars.append(group.came if group is not None else 0)
        if group is not None and group.waited.count:
            waits.append(place, group.waited.middle / 60)
    bars.setColor(QColor(hue.primary))
    waits.setPen(QPen(QColor(hue.attention), 2 * scale))
    waits.setPointsVisible(True)
    series = QBarSeries()
    series.append(bars)
    chart.addSeries(series)
    chart.addSeries(waits)
    below, left, right = QBarCategoryAxis(), QValueAxis(), QValueAxis()
    below.append([f"{hour:02}" for hour in range(first, last + 1)])
    left.setLabelFormat("%d")
    left.setRange(0, max(group.came for group in made.hours) + 1)
    longest = max((group.waited.middle / 60 for group in made.hours), default=0)
    right.setRange(0, max(10, longest * 1.1))
    right.setLabelFormat("%d")
    right.setGridLineVisible(False)
    for axis, side in (
        (below, Qt.AlignmentFlag.AlignBottom),
        (left, Qt.AlignmentFlag.AlignLeft),
        (right, Qt.AlignmentFlag.AlignRight),
    ):
        axis.setLabelsColor(QColor(hue.ink_second))
        axis.setLabelsFont(font)
        axis.setLinePenColor(QColor(hue.border))
        axis.setGridLineColor(QColor(hue.hairline))
        chart.addAxis(axis, side)
    series.attachAxis(below)
    series.attachAxis(left)
    waits.attachAxis(below)
    waits.attachAxis(right)
    return chart
