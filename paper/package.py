"""Opening a Word file from outside: hostile until read.

Only the parts asked for are unpacked, each within limits; XML is parsed without entities, network or document types.
"""

import io
import zipfile
from typing import Final

from lxml import etree

MAX_FILE: Final = 25_000_000
MAX_PART: Final = 40_000_000
MAX_ENTRIES: Final = 4_000
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BODY: Final = "word/document.xml"
_DOCUMENT: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}document"


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
        self.names = frozenset(self._zip.namelist())
        if len(self._zip.namelist()) > MAX_ENTRIES:
            raise UnreadableFile("too_large")
        if _BODY not in self.names:
            raise UnreadableFile("not_word")

    def body(self) -> etree._Element:
        """The document's main part. Raises UnreadableFile also when it is of another kind than ours."""
        root = self.xml(_BODY)
        if root.tag != _DOCUMENT:
            raise UnreadableFile("not_word")
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
