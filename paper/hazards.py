"""What a template from outside may not hold: code, other files inside it, and anything fetched from elsewhere.

Links a reader follows by clicking are let through, and so is the name of a template the file was once made from, which
is never carried over.
"""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from paper.package import REL, Package, UnreadableFile, whole_name

LARGEST: Final = 5_000_000
LARGEST_UNPACKED: Final = 30_000_000
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPES: Final = "[Content_Types].xml"
_CODE: Final = ("vbaproject", "vbadata", "macroenabled", "wordvbadata")
_INSIDE: Final = ("/oleObject", "/package", "/control", "/aFChunk", "/activeXControlBinary", "/subDocument")
_INSIDE_FOLDERS: Final = ("word/embeddings/", "word/activex/")
_FETCHING: Final = frozenset(
    ("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD")
)
_CLICKED: Final = ("http://", "https://", "mailto:", "tel:")


class UnusableTemplate(UnreadableFile):
    """A Word file that can be read, and still is not one to make documents on."""


def refuse(content: bytes, package: Package) -> None:
    """Pass when none is there. Raises UnreadableFile «too_large», UnusableTemplate «macros», «embedded», «external»."""
    if len(content) > LARGEST or _is_bomb(package):
        raise UnreadableFile("too_large")
    relations = list(_relations(package))
    if _has_code(package, relations):
        raise UnusableTemplate("macros")
    if _holds_files(package, relations):
        raise UnusableTemplate("embedded")
    if any(map(_is_fetched, relations)) or any(map(fetches, _edges(package))):
        raise UnusableTemplate("external")


def fetches(part: etree._Element) -> bool:
    """Whether a header or footer has a field or a picture that is fetched from elsewhere."""
    fields = [one.text or "" for one in part.iter(f"{_W}instrText")]
    fields += [str(one.get(f"{_W}instr")) for one in part.iter(f"{_W}fldSimple")]
    if any(word.upper() in _FETCHING for field in fields for word in field.split()[:1]):
        return True
    pictured = (one for one in part.iter() if str(one.tag).startswith("{urn:schemas-microsoft-com"))
    addresses = (
        value for one in pictured for name, value in one.items() if name.lower().endswith(("src", "href"))
    )
    return any("//" in value or "\\" in value for value in addresses)


def _is_bomb(package: Package) -> bool:
    """Counted while it is unpacked: what a file says of its own size is not believed."""
    total = 0
    for name in package.names:
        if not name.endswith("/"):
            total += len(package.part(name))
        if total > LARGEST_UNPACKED:
            return True
    return False


def _relations(package: Package) -> Iterator[etree._Element]:
    for name in package.names:
        if name.endswith(".rels"):
            yield from package.xml(name).iter(f"{REL}Relationship")


def _edges(package: Package) -> Iterator[etree._Element]:
    for one in package.relations(package.main):
        if str(one.get("Type")).endswith(("/header", "/footer")):
            yield package.xml(whole_name(package.main, str(one.get("Target"))))


def _has_code(package: Package, relations: list[etree._Element]) -> bool:
    if _TYPES not in package.names:
        raise UnreadableFile("damaged")
    told = [name.casefold() for name in package.names]
    told += [str(one.get("ContentType")).casefold() for one in package.xml(_TYPES)]
    told += [str(one.get("Type")).casefold() for one in relations]
    return any(mark in one for one in told for mark in _CODE)


def _holds_files(package: Package, relations: list[etree._Element]) -> bool:
    return any(str(one.get("Type")).endswith(_INSIDE) for one in relations) or any(
        name.casefold().startswith(_INSIDE_FOLDERS) for name in package.names
    )


def _is_fetched(relation: etree._Element) -> bool:
    kind, target = str(relation.get("Type")), str(relation.get("Target")).casefold()
    if relation.get("TargetMode") != "External" or kind.endswith("/attachedTemplate"):
        return False
    return not (kind.endswith("/hyperlink") and target.startswith(_CLICKED))
