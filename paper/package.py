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
        self._main = self._named_main()
        if self._main not in self.names:
            raise UnreadableFile("not_word")

    def body(self) -> etree._Element:
        """The document's main part. Raises UnreadableFile: «not_word» for another kind, «too_intricate»."""
        root = self.xml(self._main)
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
            root = etree.fromstring(self._unpacked(name), parser)
        except etree.XMLSyntaxError as fault:
            raise UnreadableFile("damaged") from fault
        if root is None or root.getroottree().docinfo.doctype:
            raise UnreadableFile("damaged")
        return root

    def _named_main(self) -> str:
        """The part that programs open; a file may hold another one under the usual name."""
        if _RELATIONS not in self.names:
            return _BODY
        named = [one for one in self.xml(_RELATIONS) if str(one.get("Type")).endswith("/officeDocument")]
        if len(named) != 1:
            raise UnreadableFile("damaged" if named else "not_word")
        return str(named[0].get("Target")).removeprefix("/")

    def _unpacked(self, name: str) -> bytes:
        """At most MAX_PART bytes are ever unpacked, whatever the file says about its own size."""
        try:
            with self._zip.open(name) as part:
                content = part.read(MAX_PART + 1)
        except Exception as fault:  # the zip library raises many kinds for broken and locked entries
            raise UnreadableFile("damaged") from fault
        if len(content) > MAX_PART:
            raise UnreadableFile("too_large")
        return content


def _is_too_intricate(root: etree._Element) -> bool:
    """Whether reading it would take more time than any form is worth."""
    if any(number > MAX_ELEMENTS for number, _ in enumerate(root.iter(), start=1)):
        return True
    if root.xpath(f"boolean({'/*' * (MAX_DEPTH + 1)})"):
        return True
    tables = root.iter(f"{_W}tbl")
    return any(sum(1 for _ in table.iterancestors(f"{_W}tbl")) > MAX_NESTED for table in tables)
