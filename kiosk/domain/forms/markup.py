"""Marked-up text as plain text that keeps its structure: nothing that a file brings is ever shown as markup.

Every reader here takes time in proportion to the text, whatever stands in it: a form's text is anybody's.
"""

from __future__ import annotations

import html
import re

_BLOCKS = frozenset({"p", "div", "br", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"script", "style", "head", "title"})
# A tag, to its end: a sign of its end within quotes is none. Each of the alternatives begins with a sign of its own, so
# that no text is read in two ways.
_TAG = re.compile(r"""<(/?)([A-Za-z][A-Za-z0-9:]*)(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_REMARKS = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">"))


def plain_of_xhtml(text: str) -> str:
    """XHTML as lines of text; list entries begin with a dot."""
    parts: list[str] = []
    silent = place = 0
    # What was once not found from here on is not looked for again.
    missing: set[str] = set()
    while (start := text.find("<", place)) >= 0:
        if not silent and start > place:
            parts.append(_spoken(text[place:start]))
        place = start
        tag = _TAG.match(text, start)
        if tag is not None:
            place = tag.end()
            name, closes = tag[2].lower(), bool(tag[1])
            if name in _SILENT:
                silent = max(0, silent + (-1 if closes else 1 - tag[0].endswith("/>")))
            elif not silent:
                parts.append(_break(name, closes=closes))
            continue
        end = _end_of_remark(text, start, missing)
        if not silent and end == start + 1:
            parts.append("<")
        place = end
    if not silent:
        parts.append(_spoken(text[place:]))
    return _tidy("".join(parts))


def _spoken(text: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(text))


def _break(name: str, *, closes: bool) -> str:
    if name == "li":
        return "" if closes else "\n• "
    if name in ("td", "th"):
        return "" if closes else " "
    return "\n" if name in _BLOCKS else ""


def _end_of_remark(text: str, start: int, missing: set[str]) -> int:
    """Where a remark or a declaration ends; just behind the sign where it is neither."""
    for opening, closing in _REMARKS:
        if text.startswith(opening, start) and closing not in missing:
            end = text.find(closing, start + len(opening))
            if end >= 0:
                return end + len(closing)
            missing.add(closing)
    return start + 1


def plain_of_markdown(text: str) -> str:
    """Markdown as lines of text: its signs for headings, emphasis, lists and links go, their words stay."""
    lines = []
    for line in text.splitlines():
        plain = re.sub(r"^\s{0,3}#{1,6}\s+", "", line)
        plain = re.sub(r"^\s*[-*+]\s+", "• ", plain)
        # Twice, for a picture that is a link; and nothing within that opens anew, so that nothing is read again.
        for _ in range(2):
            plain = re.sub(r"!?\[([^\[\]]*)\]\([^()\[\]]*(?:\([^()]*\))?[^()\[\]]*\)", r"\1", plain)
        for mark in ("**", "__"):
            plain = _without_pairs(plain, mark)
        lines.append(re.sub(r"(?<![\w*])[*_]([^\s*_][^*_]*)[*_](?![\w*])", r"\1", plain))
    return _tidy("\n".join(lines))


def _without_pairs(line: str, mark: str) -> str:
    """Words between two marks without them; a mark before a space opens nothing."""
    pieces = line.split(mark)
    found = [pieces[0]]
    index = 1
    while index < len(pieces):
        inner = pieces[index]
        if inner and not inner[0].isspace() and index + 1 < len(pieces):
            found += (inner, pieces[index + 1])
            index += 2
        else:
            found += (mark, inner)
            index += 1
    return "".join(found)


def _tidy(text: str) -> str:
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in text.splitlines()]
    return "\n".join(line for line in lines if line)
