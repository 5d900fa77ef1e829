"""Our named styles in somebody else's template: theirs stand where they have them, ours are added where they do not.

A Norwegian Word calls the style «heading 1» by the id «Overskrift1»; here every style gets the id we write with.
Headings are numbered our way, for the contents and the references say those numbers.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from itertools import count
from typing import Final, NamedTuple

from lxml import etree

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NAMED_BY: Final = (
    "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink",
    "clickAndTypeStyle", "defaultTableStyle",
)  # fmt: skip
NEEDED: Final = (
    "Normal", "DefaultParagraphFont", "TableNormal", "NoList", "BodyText", "Title", "Subtitle", "Heading1",
    "Heading2", "Heading3", "ListBullet", "ListNumber", "Tabelltekst", "Kravtekst", "Tabelletikett", "Etterrom",
    "Bunntekst", "Innholdstittel", "TOC1", "TOC2", "PlaceholderText", "Strong", "Kravtabell",
)  # fmt: skip
_AS_THEIR_TEXT: Final = ("BodyText", "ListBullet", "ListNumber", "TOC1", "TOC2")
"""Running text is as large as theirs."""
_OUR_INK, _OUR_BLUE = "16181C", "004A8C"
_HEADINGS: Final = ("Heading1", "Heading2", "Heading3")
"""The first two are numbered."""
_COUNTED: Final = "ListNumber"


class Look(NamedTuple):
    """The two parts that decide how a document looks."""

    styles: etree._Element
    numbering: etree._Element


def bring_together(theirs: Look, ours: Look) -> dict[str, str]:
    """Make `theirs` hold every style we write with; return the new ids of those that got one, by the old."""
    renamed = _own_ids(theirs.styles, ours.styles)
    point(renamed, theirs)
    known = {str(one.get(f"{_W}styleId")) for one in theirs.styles.iter(f"{_W}style")}
    added = [name for name in NEEDED if name not in known]
    theirs.styles.extend(_added(_by_id(ours.styles, name)) for name in added)
    if "Heading1" not in added:
        _dress(theirs.styles, added)
    _speak_bokmal(theirs.styles)
    _free_from_lists(theirs.numbering, (*_HEADINGS, _COUNTED))
    _number_headings(theirs, ours)
    _give(_by_id(theirs.styles, _COUNTED), _list(theirs, ours, _COUNTED), 0)
    bullet = _by_id(theirs.styles, "ListBullet")
    if "ListBullet" in added or not _is_listed(bullet, theirs.numbering):
        _give(bullet, _list(theirs, ours, "ListBullet"), 0)
    return renamed


def point(renamed: Mapping[str, str], parts: Iterable[etree._Element]) -> None:
    """Everything that names a style by its old id names it by the new one."""
    for part in parts:
        for one in part.iter(*(_W + name for name in _NAMED_BY)):
            value = str(one.get(f"{_W}val"))
            if value in renamed:
                one.set(f"{_W}val", renamed[value])


def _own_ids(styles: etree._Element, our_styles: etree._Element) -> dict[str, str]:
    """The styles that are ours by kind and name get our ids, and what had those ids by chance gets another."""
    ours = {_kind_and_name(_by_id(our_styles, name)): name for name in NEEDED}
    renamed = {}
    for style in styles.iter(f"{_W}style"):
        old = str(style.get(f"{_W}styleId"))
        new = ours.get(_kind_and_name(style)) or (f"{old}Mal" if old in NEEDED else old)
        if new != old:
            renamed[old] = new
            style.set(f"{_W}styleId", new)
    return renamed


def _kind_and_name(style: etree._Element) -> tuple[str | None, str]:
    name = style.find(f"{_W}name")
    return style.get(f"{_W}type"), "" if name is None else str(name.get(f"{_W}val")).casefold()


def _by_id(styles: etree._Element, name: str) -> etree._Element:
    found = styles.find(f"{_W}style[@{_W}styleId='{name}']")
    assert found is not None, name  # the house style has every style we write with
    return found


def _added(ours: etree._Element) -> etree._Element:
    """Our style in their typeface and colour of text; it leads to nothing that may not be there."""
    style = deepcopy(ours)
    name = str(style.get(f"{_W}styleId"))
    for gone in ("link", "next"):
        _drop(style, gone)
    if style.get(f"{_W}type") == "paragraph" and name != "Normal" and style.find(f"{_W}basedOn") is None:
        style.insert(1, _element("basedOn", "Normal"))
    look = style.find(f"{_W}rPr")
    if look is None:
        return style
    _drop(look, "rFonts")
    colour = look.find(f"{_W}color")
    if colour is not None and colour.get(f"{_W}val") == _OUR_INK:
        look.remove(colour)
    if name in _AS_THEIR_TEXT:
        _drop(look, "sz")
    return style


def _dress(styles: etree._Element, added: Iterable[str]) -> None:
    """The titles we have added look like their own headings."""
    theirs = _by_id(styles, "Heading1").find(f"{_W}rPr")
    for name in added:
        look = _by_id(styles, name).find(f"{_W}rPr")
        colour = None if look is None else look.find(f"{_W}color")
        if look is None or colour is None or colour.get(f"{_W}val") != _OUR_BLUE:
            continue
        look.remove(colour)
        for place, shared in enumerate(("rFonts", "color")):
            found = None if theirs is None else theirs.find(_W + shared)
            if found is not None:
                look.insert(0 if place == 0 else _after_weight(look), deepcopy(found))


def _after_weight(look: etree._Element) -> int:
    """Where a colour stands in the order Word asks for."""
    before = [_W + name for name in ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps")]
    return sum(1 for one in look if one.tag in before)


def _speak_bokmal(styles: etree._Element) -> None:
    """The language is said once, for the whole document."""
    for language in [*styles.iter(f"{_W}lang")]:
        parent = language.getparent()
        assert parent is not None
        parent.remove(language)
    place = styles
    for step in ("docDefaults", "rPrDefault", "rPr"):
        found = place.find(_W + step)
        if found is None:
            found = _element(step)
            place.insert(0, found)
        place = found
    language = _element("lang", "nb-NO")
    language.set(f"{_W}eastAsia", "nb-NO")
    place.append(language)


def counted_by(look: Look) -> str:
    """The kind of list that numbered points are of, by its number in the part for lists."""
    number = _found(_by_id(look.styles, _COUNTED), f"pPr/{_W}numPr/{_W}numId").get(f"{_W}val")
    found = _found(look.numbering, f"num[@{_W}numId='{number}']")
    return str(_found(found, "abstractNumId").get(f"{_W}val"))


def pointed_by(look: Look) -> str:
    """The list that points are of, by its number in the part for lists."""
    return str(_found(_by_id(look.styles, "ListBullet"), f"pPr/{_W}numPr/{_W}numId").get(f"{_W}val"))


def _free_from_lists(numbering: etree._Element, styles: Sequence[str]) -> None:
    """No list of theirs gives these styles a number."""
    for linked in [*numbering.iter(f"{_W}pStyle")]:
        level = linked.getparent()
        if str(linked.get(f"{_W}val")) in styles and level is not None:
            level.remove(linked)


def _number_headings(theirs: Look, ours: Look) -> None:
    """Our numbers on the headings, whatever theirs had."""
    number = _list(theirs, ours, _HEADINGS[0])
    for level_number, name in enumerate(_HEADINGS[:2]):
        _give(_by_id(theirs.styles, name), number, level_number)
    _give(_by_id(theirs.styles, _HEADINGS[2]), 0, 0)


def _is_listed(style: etree._Element, numbering: etree._Element) -> bool:
    """Whether it has a number or a mark in a list that is there."""
    number = style.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    return number is not None and any(
        one.get(f"{_W}numId") == number.get(f"{_W}val") for one in numbering.iter(f"{_W}num")
    )


def _list(theirs: Look, ours: Look, style: str) -> int:
    """The list our style is numbered by, with free numbers among theirs; returns the number styles name it by."""
    numbered = str(_found(_by_id(ours.styles, style), f"pPr/{_W}numPr/{_W}numId").get(f"{_W}val"))
    kind = _found(_found(ours.numbering, f"num[@{_W}numId='{numbered}']"), "abstractNumId").get(f"{_W}val")
    abstract = deepcopy(_found(ours.numbering, f"abstractNum[@{_W}abstractNumId='{kind}']"))
    numbering = theirs.numbering
    free_kind, free = _free(numbering, "abstractNum", "abstractNumId"), _free(numbering, "num", "numId")
    abstract.set(f"{_W}abstractNumId", str(free_kind))
    for mark in ("nsid", "tmpl"):
        _drop(abstract, mark)
    numbering.insert(sum(1 for _ in numbering.iter(f"{_W}numPicBullet", f"{_W}abstractNum")), abstract)
    made = _element("num")
    made.set(f"{_W}numId", str(free))
    made.append(_element("abstractNumId", str(free_kind)))
    numbering.insert(sum(1 for one in numbering if one.tag != f"{_W}numIdMacAtCleanup"), made)
    return free


def _free(numbering: etree._Element, name: str, key: str) -> int:
    taken = {one.get(_W + key) for one in numbering.iter(_W + name)}
    return next(number for number in count(1) if str(number) not in taken)


def _give(style: etree._Element, number: int, level: int) -> None:
    """0 is no number, also where the style it is based on has one."""
    layout = style.find(f"{_W}pPr")
    if layout is None:
        layout = _element("pPr")
        style.insert(sum(1 for one in style if one.tag not in (f"{_W}rPr", f"{_W}tblPr")), layout)
    for gone in ("numPr", "ind"):
        _drop(layout, gone)
    numbered = _element("numPr")
    numbered.extend([_element("ilvl", str(level)), _element("numId", str(number))])
    before = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
    layout.insert(sum(1 for one in layout if one.tag in [_W + name for name in before]), numbered)


def _found(parent: etree._Element, path: str) -> etree._Element:
    found = parent.find(_W + path)
    assert found is not None, path
    return found


def _drop(parent: etree._Element, name: str) -> None:
    found = parent.find(_W + name)
    if found is not None:
        parent.remove(found)


def _element(name: str, value: str = "") -> etree._Element:
    made = etree.Element(_W + name)
    if value:
        made.set(f"{_W}val", value)
    return made
