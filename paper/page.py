"""The page of a template: its size, margins, header and footer, and our own line at the foot."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from lxml import etree

from paper.hazards import UnusableTemplate

NARROWEST: Final = 6_800
"""The tables of a form are unreadable on less, in twentieths of a point."""
FOOT, HEAD = "FOTTEKST", "TOPPTEKST"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_KEPT: Final = ("pgSz", "pgMar", "titlePg", "docGrid")
_SIZE: Final = {"w": 11906, "h": 16838}
_MARGINS: Final = {
    "top": 1304,
    "right": 1247,
    "bottom": 1134,
    "left": 1247,
    "header": 720,
    "footer": 720,
    "gutter": 0,
}


_NUMBER: Final = re.compile(r"-?[0-9]{1,6}")


class Page:
    """The last section of a body, which is the one a document goes on in."""

    def __init__(self, body: etree._Element) -> None:
        """Raises UnusableTemplate «too_narrow»."""
        sections = body.xpath("//w:sectPr[not(parent::w:sectPrChange)]", namespaces={"w": _W[1:-1]})
        last = sections[-1] if sections else etree.Element(f"{_W}sectPr")
        self._edges = _inherited(sections)
        self._others = [one for one in last if one.tag in [_W + name for name in _KEPT]]
        self._have("pgMar", _MARGINS)
        self._have("pgSz", _SIZE)
        self.has_first = any(
            one.tag == f"{_W}titlePg" and one.get(f"{_W}val") not in ("0", "false") for one in last
        )
        size, margins = _SIZE | self._numbers("pgSz"), _MARGINS | self._numbers("pgMar")
        self.width = size["w"] - margins["left"] - margins["right"] - margins["gutter"]
        """What fits between the margins, in twentieths of a point."""
        if self.width < NARROWEST:
            raise UnusableTemplate("too_narrow")

    def edge(self, name: str, kind: str) -> str | None:
        """The relation of the «header» or «footer» of the «first», «even» or other («default») pages."""
        return self._edges.get((name, kind))

    def put(self, name: str, kind: str, relation: str) -> None:
        """Give a kind of page a header or footer."""
        self._edges[name, kind] = relation

    def keep(self, known: Mapping[str, str]) -> None:
        """Let go of the headers and footers that are not there; `known` is the kind of each relation."""
        self._edges = {edge: one for edge, one in self._edges.items() if known.get(one) == edge[0]}

    def section(self) -> str:
        """Written out, for the end of a body."""
        made = etree.Element(f"{_W}sectPr", nsmap={"w": _W[1:-1], "r": _R[1:-1]})
        for (name, kind), relation in self._edges.items():
            made.append(etree.Element(f"{_W}{name}Reference", {f"{_W}type": kind, f"{_R}id": relation}))
        made.extend(sorted(self._others, key=lambda one: _KEPT.index(str(one.tag).removeprefix(_W))))
        return etree.tostring(made, encoding="unicode")

    def _have(self, name: str, usual: dict[str, int]) -> None:
        if not any(one.tag == _W + name for one in self._others):
            told = {_W + key: str(value) for key, value in usual.items()}
            self._others.append(etree.Element(_W + name, told))

    def _numbers(self, name: str) -> dict[str, int]:
        found = next(one for one in self._others if one.tag == _W + name)
        told = {str(key).removeprefix(_W): _NUMBER.match(str(value)) for key, value in found.items()}
        return {key: int(number[0]) for key, number in told.items() if number}


def _inherited(sections: Iterable[etree._Element]) -> dict[tuple[str, str], str]:
    """A section without a header of its own has the one before it."""
    found = {}
    for section in sections:
        for name in ("header", "footer"):
            for one in section.iterchildren(f"{_W}{name}Reference"):
                found[name, str(one.get(f"{_W}type") or "default")] = str(one.get(f"{_R}id"))
    return found


def make_ready(edge: etree._Element) -> None:
    """A header or footer of theirs: our marks in one piece, pictures with words for those who hear them."""
    for paragraph in edge.iter(f"{_W}p"):
        pieces = list(paragraph.iter(f"{_W}t"))
        text = "".join(piece.text or "" for piece in pieces)
        for mark in (FOOT, HEAD):
            if mark in text and not any(mark in (piece.text or "") for piece in pieces):
                pieces[0].text = text
                for piece in pieces[1:]:
                    piece.text = ""
    for picture in edge.iter(f"{_DRAWING}docPr"):
        if not picture.get("descr"):
            picture.set("descr", "Bilde i malens topp- eller bunntekst")


def has_page_number(edge: etree._Element) -> bool:
    """Whether the pages are numbered there."""
    fields = [one.text or "" for one in edge.iter(f"{_W}instrText")]
    fields += [str(one.get(f"{_W}instr")) for one in edge.iter(f"{_W}fldSimple")]
    return any(field.split()[:1] == ["PAGE"] for field in fields)


def add_foot(footer: etree._Element, *, numbered: bool) -> None:
    """Our line under what stands there, unless the template has a place for it."""
    if FOOT not in "".join(str(one) for one in footer.itertext()):
        footer.append(etree.fromstring(foot_line(numbered)))


def foot_line(numbered: bool) -> str:
    """A paragraph with the mark for the foot of the page, and the page number unless they have one."""
    fields = ("PAGE", "NUMPAGES")
    pages = [f'<w:fldSimple w:instr=" {one} "><w:r><w:t>1</w:t></w:r></w:fldSimple>' for one in fields]
    told = f"{_run(f'{FOOT} · Side ')}{pages[0]}{_run(' av ')}{pages[1]}" if numbered else _run(FOOT)
    return f'<w:p xmlns:w="{_W[1:-1]}"><w:pPr><w:pStyle w:val="Bunntekst"/></w:pPr>{told}</w:p>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
