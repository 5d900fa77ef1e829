"""Word files made on a template: its parts as they are, with a new body, properties and footer.

The same input always makes the same bytes: the files carry no time of their own.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from paper import lists
from paper.markup import escaped
from paper.page import FOOT, HEAD
from paper.story import FULL_WIDTH
from paper.template import BODY, HOUSE_STYLE, PROPERTIES, RELATIONS, STAMP, TYPES, Template, own

__all__ = ["HOUSE_STYLE", "Properties", "write"]

_SLACK = 30
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_RELATIONS_END, _TYPES_END = b"</Relationships>", b"</Types>"
_WIDTHS = re.compile(r'(<w:(?:tblW|tcW|gridCol) w:w=")(\d+)')
_STAMP_RELATION = (
    b'<Relationship Id="rIdMerke" Target="../customXml/item1.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/></Relationships>'
)


@dataclass(frozen=True)
class Properties:
    """What a document says about itself."""

    title: str
    organisation: str
    subject: str = ""
    footer: str = ""
    """Printed at the foot of every page, before the page number."""
    stamp: str = ""
    """A small XML document that travels inside the file, for recognising it again."""


def write(
    body: str,
    properties: Properties,
    template: Template | None = None,
    pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:
    """The Word file with this body and these pictures (from a `Story`), on the house style without a template."""
    ground = template or own()
    body, counted = lists.named(body, ground.parts[ground.lists], ground.counted_by, ground.pointed_by)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in (ground.parts | {ground.lists: counted}).items():
            _add(package, name, _with_pictures(name, _filled(name, content, properties), pictures))
        for relation, picture in pictures.items():
            _add(package, _part(relation), picture)
        _add(package, PROPERTIES, _core(properties).encode())
        if properties.stamp:
            _add(package, STAMP, properties.stamp.encode())
        _add(package, BODY, f"{ground.head}{_fitted(body, ground.width)}{ground.tail}".encode())
    return buffer.getvalue()


def _part(relation: str) -> str:
    return f"word/media/{relation}.png"


def _with_pictures(name: str, content: bytes, pictures: Iterable[str]) -> bytes:
    """The lists of what is in the file and what leads where, with every picture."""
    if name == RELATIONS:
        lines = (f'<Relationship Id="{one}" Type="{_IMAGE}" Target="/{_part(one)}"/>' for one in pictures)
        return content.replace(_RELATIONS_END, "".join(lines).encode() + _RELATIONS_END)
    if name == TYPES:
        kinds = (f'<Override PartName="/{_part(one)}" ContentType="image/png"/>' for one in pictures)
        return content.replace(_TYPES_END, "".join(kinds).encode() + _TYPES_END)
    return content


def _fitted(body: str, width: int) -> str:
    """Tables as wide as the page of the template."""
    if 0 <= width - FULL_WIDTH < _SLACK:
        return body
    return _WIDTHS.sub(lambda found: f"{found[1]}{int(found[2]) * width // FULL_WIDTH}", body)


def _filled(name: str, content: bytes, properties: Properties) -> bytes:
    if name == RELATIONS and properties.stamp:
        return content.replace(b"</Relationships>", _STAMP_RELATION)
    if not name.endswith(".xml"):
        return content
    texts = {FOOT: properties.footer, HEAD: f"{properties.organisation} · {properties.title}"}
    for mark, text in texts.items():
        content = content.replace(mark.encode(), escaped(text).encode())
    return content


def _core(properties: Properties) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(properties.title)}</dc:title><dc:subject>{escaped(properties.subject)}</dc:subject>"
        f"<dc:creator>{escaped(properties.organisation)}</dc:creator><dc:language>nb-NO</dc:language>"
        "</cp:coreProperties>"
    )


def _add(package: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, content, compresslevel=6)
