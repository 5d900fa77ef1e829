"""Templates as municipalities have them: a logo in the header, their own typeface, a Norwegian Word's style ids."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

GREEN = RGBColor(0x1B, 0x5E, 0x20)
_NORWEGIAN = {
    "Heading1": "Overskrift1",
    "Heading2": "Overskrift2",
    "Heading3": "Overskrift3",
    "Title": "Tittel",
}


def logo() -> bytes:
    """A green shield, as a PNG."""
    rows = (
        b"\0"
        + b"".join(b"\x1b\x5e\x20" if x > y / 4 and x < 60 - y / 4 else b"\xff\xff\xff" for x in range(60))
        for y in range(80)
    )
    head = struct.pack(">IIBBBBB", 60, 80, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


@cache
def with_logo() -> bytes:
    """A letterhead: the shield on the first page, the address at the foot, wide margins, text to be written over."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2.5)
    section.top_margin, section.header_distance = Cm(3.2), Cm(1)
    section.different_first_page_header_footer = True
    first = section.first_page_header.paragraphs[0]
    first.add_run().add_picture(io.BytesIO(logo()), height=Cm(1.6))
    first.add_run("  LINDVIK KOMMUNE").bold = True
    section.header.paragraphs[0].text = "Lindvik kommune"
    for footer in (section.footer, section.first_page_footer):
        footer.paragraphs[0].text = "Rådhusgata 1, 9999 Lindvik · postmottak@lindvik.example · 999 888 777"
    _style(document)
    document.add_heading("Skriv tittelen her", 1)
    document.add_paragraph("Skriv teksten her.")
    return in_norwegian(saved(document))


def saved(document: Any) -> bytes:
    """The file as python-docx writes it."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def in_norwegian(content: bytes) -> bytes:
    """The style ids a Norwegian Word writes."""

    def translated(part: bytes) -> bytes:
        for english, norwegian in _NORWEGIAN.items():
            part = part.replace(f'"{english}"'.encode(), f'"{norwegian}"'.encode())
        return part.replace(b'w:name w:val="Tittel"', b'w:name w:val="Title"')

    return changed(content, lambda name, part: translated(part) if name.endswith(".xml") else part)


def changed(content: bytes, change: Callable[[str, bytes], bytes | None], **more: bytes) -> bytes:
    """The file with its parts changed, some left out (None) and some more put in."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
        for name, part in more.items():
            new.writestr(name, part)
    return buffer.getvalue()


def _style(document: Any) -> None:
    for name, size in (
        ("Normal", 11),
        ("Heading 1", 18),
        ("Heading 2", 14),
        ("Heading 3", 12),
        ("Title", 26),
    ):
        style = document.styles[name]
        style.font.name, style.font.size = "Georgia", Pt(size)
        fonts = style.element.rPr.rFonts
        for key in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[key]
        if name != "Normal":
            style.font.color.rgb = GREEN
    own = document.styles.add_style("Kommunens egen", WD_STYLE_TYPE.PARAGRAPH)
    own.element.set(qn("w:styleId"), "Tabelltekst")
    document.settings.element.append(parse_xml(f'<w:documentProtection {nsdecls("w")} w:edit="forms"/>'))
    for name in ("Body Text", "List Bullet"):
        document.styles[name].delete()
