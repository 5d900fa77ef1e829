"""A Word file from a municipality as the ground documents are made on: its letterhead and styles, nothing else of it.

Only the parts a page needs are carried over, each looked at first. What stands in the file's own body is left out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from paper import hazards
from paper.markup import escaped
from paper.package import REL, Package, UnreadableFile, whole_name
from paper.page import Page, add_foot, has_page_number, make_ready
from paper.styles import Look, bring_together, counted_by, point, pointed_by

HOUSE_STYLE: Final = Path(__file__).resolve().parents[1] / "data" / "word" / "house_style.docx"
BODY: Final = "word/document.xml"
RELATIONS: Final = "word/_rels/document.xml.rels"
PROPERTIES: Final = "docProps/core.xml"
STAMP: Final = "customXml/item1.xml"
TYPES: Final = "[Content_Types].xml"
_OURS: Final = (BODY, RELATIONS, PROPERTIES, STAMP, TYPES)
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_CORE_RELATION: Final = f"{REL[1:-1]}/metadata/core-properties"
_PACKAGE: Final = "application/vnd.openxmlformats-package"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPE_OF: Final = {"theme": "application/vnd.openxmlformats-officedocument.theme+xml"}
_DECLARED: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOOK: Final = ("styles", "numbering", "settings", "theme", "fontTable")
_EDGES: Final = ("header", "footer")
_BELOW: Final = ("image", "hyperlink", "font")
_SETTINGS_LEFT_OUT: Final = tuple(
    _W + name
    for name in (
        "attachedTemplate", "documentProtection", "writeProtection", "trackRevisions", "mailMerge", "updateFields",
        "linkStyles", "revisionView", "footnotePr", "endnotePr", "docVars",
    )
)  # fmt: skip


@dataclass(frozen=True)
class Template:
    """Everything of a document but its words."""

    head: str
    """The main part up to where the words begin."""
    tail: str
    """The main part after them: the page."""
    parts: dict[str, bytes]
    """The other parts by name."""
    width: int
    """What fits between the margins, in twentieths of a point."""
    lists: str
    """The part for lists, by name."""
    counted_by: str
    """The kind of list there that numbered points are of."""
    pointed_by: str
    """The list there that points are of."""
    left_out: bool = False
    """Whether it had pictures among its words, which are not carried over."""


@cache
def own() -> Template:
    """The house style that is shipped."""
    return _Making(Package(HOUSE_STYLE.read_bytes())).finished()


def load(content: bytes) -> Template:
    """The template in a .docx or .dotx, with our named styles where it lacks them.

    Raises UnreadableFile, and UnusableTemplate: «macros», «embedded», «external», «too_narrow».
    """
    package = Package(content)
    hazards.refuse(content, package)
    making = _Making(package)
    making.bring_styles()
    return making.finished()


class _Making:
    """A template on its way: its page, and the parts that are carried over."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._body = package.body()
        self._page = Page(self._body)
        self._xml: dict[str, etree._Element] = {}
        self._raw: dict[str, bytes] = {}
        self._types: dict[str, str] = {}
        self._relations: dict[str, tuple[str, str]] = {}
        """What the body leads to: kind and name, by id."""
        for relation in package.relations(package.main):
            kind = _kind(relation)
            if kind in (*_LOOK, *_EDGES):
                self._carry(str(relation.get("Id")), kind, _target(package.main, relation))

    def bring_styles(self) -> None:
        """Every style we write with, under the ids we write."""
        house = Package(HOUSE_STYLE.read_bytes())
        ours = Look(house.xml("word/styles.xml"), house.xml("word/numbering.xml"))
        theirs = Look(
            self._part("styles", house.xml("word/styles.xml")),
            self._part("numbering", etree.Element(f"{_W}numbering", nsmap={"w": _W[1:-1]})),
        )
        point(bring_together(theirs, ours), self._xml.values())
        self._part("settings", house.xml("word/settings.xml"))

    def finished(self) -> Template:
        """With our line at the foot of every page."""
        self._trim_settings()
        self._ready_edges()
        return Template(
            head=f'{_DECLARED}<w:document xmlns:w="{_W[1:-1]}" xmlns:r="{_OFFICE}"><w:body>',
            tail=f"{self._page.section()}</w:body></w:document>",
            parts=self._raw | {name: _written(part) for name, part in self._xml.items()} | self._lists(),
            width=self._page.width,
            lists=next(name for kind, name in self._relations.values() if kind == "numbering"),
            counted_by=counted_by(self._look()),
            pointed_by=pointed_by(self._look()),
            left_out=next(self._body.iter(_PICTURE), None) is not None,
        )

    def _look(self) -> Look:
        return Look(self._part("styles", self._body), self._part("numbering", self._body))  # there by now

    def _carry(self, relation: str, kind: str, name: str) -> None:
        """One part with what it leads to."""
        if name in _OURS or not name.startswith("word/"):
            raise UnreadableFile("damaged")
        if name not in self._xml:
            self._xml[name] = self._package.xml(name)
            self._types[name] = _TYPE_OF.get(kind, f"{_WORD}.{kind}+xml")
            self._carry_below(kind, name)
        self._relations[relation] = (kind, name)

    def _carry_below(self, kind: str, source: str) -> None:
        """Pictures, typefaces and links; a header with anything else would be damaged without it."""
        lines = []
        for relation in self._package.relations(source):
            if _kind(relation) in _BELOW:
                lines.append(self._below(source, relation))
            elif kind in _EDGES:
                raise hazards.UnusableTemplate("embedded")
        if lines:
            folder, _, file = source.rpartition("/")
            self._raw[f"{folder}/_rels/{file}.rels"] = _relation_list(lines)

    def _below(self, source: str, relation: etree._Element) -> str:
        told = {"Id": str(relation.get("Id")), "Type": str(relation.get("Type"))}
        if relation.get("TargetMode") == "External":
            return _line(told | {"Target": str(relation.get("Target")), "TargetMode": "External"})
        name = _target(source, relation)
        declared = self._declared(name)
        if name in _OURS or not declared.startswith(
            ("image/", "application/vnd.openxmlformats-officedocument.obf")
        ):
            raise hazards.UnusableTemplate("embedded")
        self._raw[name], self._types[name] = self._package.part(name), declared
        return _line(told | {"Target": f"/{name}"})

    def _declared(self, name: str) -> str:
        """The kind of a part, by its own name or by its ending."""
        found = ""
        for one in self._package.xml(TYPES):
            if str(one.get("PartName")).casefold() == f"/{name}".casefold():
                return str(one.get("ContentType"))
            if name.casefold().endswith(f".{one.get('Extension')}".casefold()):
                found = str(one.get("ContentType"))
        return found

    def _part(self, kind: str, otherwise: etree._Element) -> etree._Element:
        """Their part of this kind, or another one in its place."""
        for found, name in self._relations.values():
            if found == kind:
                return self._xml[name]
        self._add(f"rIdMal{kind}", kind, kind, otherwise)
        return otherwise

    def _add(self, relation: str, kind: str, stem: str, part: etree._Element) -> None:
        name = f"word/{stem}.xml"
        self._xml[name], self._types[name] = part, f"{_WORD}.{kind}+xml"
        self._relations[relation] = (kind, name)

    def _trim_settings(self) -> None:
        """What locks the file, or leads out of it, does not follow."""
        settings = self._part("settings", etree.Element(f"{_W}settings", nsmap={"w": _W[1:-1]}))
        for one in list(settings):
            if one.tag in _SETTINGS_LEFT_OUT or any(
                name.startswith(f"{{{_OFFICE}}}") for name in map(str, one.attrib)
            ):
                settings.remove(one)

    def _ready_edges(self) -> None:
        self._page.keep({relation: kind for relation, (kind, _) in self._relations.items()})
        for kind, name in self._relations.values():
            if kind in _EDGES:
                make_ready(self._xml[name])
        for kind in self._kinds_of_page():
            edges = {name: self._edge(name, kind) for name in _EDGES}
            numbered = any(has_page_number(one) for one in edges.values() if one is not None)
            footer = edges["footer"]
            if footer is None:
                footer = etree.Element(f"{_W}ftr", nsmap={"w": _W[1:-1], "r": _OFFICE})
                self._add(f"rIdFot{kind}", "footer", f"footer{kind}", footer)
                self._page.put("footer", kind, f"rIdFot{kind}")
            add_foot(footer, numbered=not numbered)

    def _kinds_of_page(self) -> Iterator[str]:
        yield "default"
        if self._page.has_first:
            yield "first"
        settings = self._part("settings", self._body)  # there by now
        if settings.find(f"{_W}evenAndOddHeaders") is not None:
            yield "even"

    def _edge(self, name: str, kind: str) -> etree._Element | None:
        found = self._relations.get(self._page.edge(name, kind) or "")
        return self._xml[found[1]] if found else None

    def _lists(self) -> dict[str, bytes]:
        """What is in the file, and what leads where."""
        types = {
            BODY: f"{_WORD}.document.main+xml",
            PROPERTIES: f"{_PACKAGE}.core-properties+xml",
        } | self._types
        overrides = "".join(
            f'<Override PartName="/{escaped(name)}" ContentType="{escaped(kind)}"/>'
            for name, kind in types.items()
        )
        usual = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        usual += '<Default Extension="xml" ContentType="application/xml"/>'
        lines = (
            _line({"Id": one, "Type": f"{_OFFICE}/{kind}", "Target": f"/{name}"})
            for one, (kind, name) in self._relations.items()
        )
        root = (
            _line({"Id": "rId1", "Type": f"{_OFFICE}/officeDocument", "Target": BODY}),
            _line({"Id": "rId2", "Type": f"{_CORE_RELATION}", "Target": PROPERTIES}),
        )
        listed = f'{_DECLARED}<Types xmlns="{_CONTENT_TYPES}">{usual}{overrides}</Types>'
        return {TYPES: listed.encode(), "_rels/.rels": _relation_list(root), RELATIONS: _relation_list(lines)}


def _kind(relation: etree._Element) -> str:
    return str(relation.get("Type")).rpartition("/")[2]


def _target(source: str, relation: etree._Element) -> str:
    return whole_name(source, str(relation.get("Target")))


def _line(told: dict[str, str]) -> str:
    written = "".join(f' {key}="{escaped(value)}"' for key, value in told.items())
    return f"<Relationship{written}/>"


def _relation_list(lines: Iterable[str]) -> bytes:
    return f'{_DECLARED}<Relationships xmlns="{REL[1:-1]}">{"".join(lines)}</Relationships>'.encode()


def _written(part: etree._Element) -> bytes:
    return etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True)
