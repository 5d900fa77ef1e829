"""Opening a Word file from outside: hostile until read.

Only the parts asked for are unpacked, each within limits; XML is parsed without entities, network or document types.
What is read is what Word shows: the part the package itself names, in a file where no name stands twice.
"""

import io
import zipfile
from typing import Final

from lxml import etree

MAX_FILE: Final = 25_000_000
MAX_PART: Final = 16_000_000
MAX_ENTRIES: Final = 4_000
MAX_ELEMENTS: Final = 200_000
MAX_DEPTH: Final = 80
MAX_NESTED: Final = 4
"""Tables around a table; what stands innermost is read once for each of them."""
REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BODY: Final = "word/document.xml"
_RELATIONS: Final = "_rels/.rels"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class UnreadableFile(Exception):
    """The bytes are not a Word file we can read; `reason` says why, as a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Package:
    """A Word file that has passed the first look."""

    def __init__(self, content: bytes) -> None:
        """Raises UnreadableFile: «too_large», «old_or_locked», «not_word», «damaged»."""
        if len(content) > MAX_FILE:
            raise UnreadableFile("too_large")
        if content.startswith(_OLD_OFFICE):
            raise UnreadableFile("old_or_locked")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as fault:
            raise UnreadableFile("not_word") from fault
        names = self._zip.namelist()
        self.names = frozenset(names)
        if len(names) > MAX_ENTRIES:
            raise UnreadableFile("too_large")
        if len({name.casefold() for name in names}) < len(names):
            raise UnreadableFile("damaged")
        self.main = self._named_main()
        """The part that programs open as the document."""
        if self.main not in self.names:
            raise UnreadableFile("not_word")

    def body(self) -> etree._Element:
        """The document's main part. Raises UnreadableFile: «not_word» for another kind, «too_intricate»."""
        root = self.xml(self.main)
        if root.tag != f"{_W}document":
            raise UnreadableFile("not_word")
        if _is_too_intricate(root):
            raise UnreadableFile("too_intricate")
        return root

    def xml(self, name: str) -> etree._Element:
        """One part, parsed. Raises UnreadableFile: «too_large», «damaged»."""
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True, huge_tree=False
        )
        try:
            root = etree.fromstring(self.part(name), parser)
        except etree.XMLSyntaxError as fault:
            raise UnreadableFile("damaged") from fault
        if root is None or root.getroottree().docinfo.doctype:
            raise UnreadableFile("damaged")
        return root

    def part(self, name: str) -> bytes:
        """One part's bytes. Raises UnreadableFile: «too_large», «damaged».

        At most MAX_PART bytes are ever unpacked, whatever the file says about its own size.
        """
        try:
            with self._zip.open(name) as part:
                content = part.read(MAX_PART + 1)
        except Exception as fault:  # the zip library raises many kinds for broken and locked entries
            raise UnreadableFile("damaged") from fault
        if len(content) > MAX_PART:
            raise UnreadableFile("too_large")
        return content

    def relations(self, name: str) -> list[etree._Element]:
        """What a part leads to, as elements with Id, Type, Target and TargetMode."""
        folder, _, file = name.rpartition("/")
        listed = f"{folder}/_rels/{file}.rels".removeprefix("/")
        return list(self.xml(listed).iter(f"{REL}Relationship")) if listed in self.names else []

    def _named_main(self) -> str:
        """A file may hold another part under the usual name."""
        if _RELATIONS not in self.names:
            return _BODY
        named = [one for one in self.xml(_RELATIONS) if str(one.get("Type")).endswith("/officeDocument")]
        if len(named) != 1:
            raise UnreadableFile("damaged" if named else "not_word")
        return str(named[0].get("Target")).removeprefix("/")


def whole_name(source: str, target: str) -> str:
    """The name of the part a relation leads to, from the part it stands in. Raises UnreadableFile «damaged»."""
    steps = [] if target.startswith("/") else source.split("/")[:-1]
    for step in target.split("/"):
        if step == ".." and steps:
            steps.pop()
        elif step == "..":
            raise UnreadableFile("damaged")
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def _is_too_intricate(root: etree._Element) -> bool:
    """Whether reading it would take more time than any form is worth."""
    if any(number > MAX_ELEMENTS for number, _ in enumerate(root.iter(), start=1)):
        return True
    if root.xpath(f"boolean({'/*' * (MAX_DEPTH + 1)})"):
        return True
    tables = root.iter(f"{_W}tbl")
    return any(sum(1 for _ in table.iterancestors(f"{_W}tbl")) > MAX_NESTED for table in tables)
