"""Word files made from the house style: its parts as they are, with a new body, properties and footer.

The same input always makes the same bytes: the files carry no time of their own.
"""

import io
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from paper.markup import escaped

HOUSE_STYLE = Path(__file__).resolve().parents[1] / "data" / "word" / "house_style.docx"
_BODY = "word/document.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_STAMP = "customXml/item1.xml"
_STAMP_RELATION = (
    '<Relationship Id="rIdMerke" Target="../customXml/item1.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/></Relationships>'
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


def write(body: str, properties: Properties, house_style: Path = HOUSE_STYLE) -> bytes:
    """The Word file with this body (from `Story.body`)."""
    head, tail, others = _house(house_style)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in others.items():
            _add(package, name, _filled(name, content, properties))
        _add(package, "docProps/core.xml", _core(properties))
        if properties.stamp:
            _add(package, _STAMP, properties.stamp)
        _add(package, _BODY, f"{head}{body}{tail}")
    return buffer.getvalue()


@cache
def _house(path: Path) -> tuple[str, str, dict[str, str]]:
    """The house style's body split around its content, and its other parts as text."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    whole = parts.pop(_BODY)
    parts.pop("docProps/core.xml")
    start = whole.index("<w:body>") + len("<w:body>")
    return whole[:start], whole[whole.rindex("<w:sectPr") :], parts


def _filled(name: str, content: str, properties: Properties) -> str:
    if name == _RELATIONS and properties.stamp:
        return content.replace("</Relationships>", _STAMP_RELATION)
    if name.startswith(("word/footer", "word/header")):
        texts = {
            "FOTTEKST": properties.footer,
            "TOPPTEKST": f"{properties.organisation} · {properties.title}",
        }
        for mark, text in texts.items():
            content = content.replace(mark, escaped(text))
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


def _add(package: zipfile.ZipFile, name: str, content: str) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, content.encode(), compresslevel=6)
