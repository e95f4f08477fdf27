"""Marked-up text as plain text that keeps its structure: nothing that a file brings is ever shown as markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "br", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"script", "style", "head", "title"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "li":
            self.parts.append("\n• ")
        elif tag in ("td", "th"):
            self.parts.append(" ")
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(re.sub(r"\s+", " ", data))


def plain_of_xhtml(text: str) -> str:
    """XHTML as lines of text; list entries begin with a dot."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return _tidy("".join(reader.parts))


def plain_of_markdown(text: str) -> str:
    """Markdown as lines of text: its signs for headings, emphasis, lists and links go, their words stay."""
    lines = []
    for line in text.splitlines():
        plain = re.sub(r"^\s{0,3}#{1,6}\s+", "", line)
        plain = re.sub(r"^\s*[-*+]\s+", "• ", plain)
        plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", plain)
        plain = re.sub(r"(\*\*|__)(\S.*?)\1", r"\2", plain)
        lines.append(re.sub(r"(?<![\w*])[*_](\S[^*_]*?)[*_](?![\w*])", r"\1", plain))
    return _tidy("\n".join(lines))


def _tidy(text: str) -> str:
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in text.splitlines()]
    return "\n".join(line for line in lines if line)
