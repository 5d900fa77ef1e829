"""The house style: fonts, headings, tables, header and footer, as a Word file a municipality may make its own.

`python -m paper.house_style` writes `data/word/house_style.docx` anew. TOPPTEKST and FOTTEKST in its header and footer
are filled in for each document.
"""

import io
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from paper.document import HOUSE_STYLE

FONT = "Calibri"
BLUE, INK, GREY = RGBColor(0x00, 0x4A, 0x8C), RGBColor(0x16, 0x18, 0x1C), RGBColor(0x5B, 0x5D, 0x60)


def build() -> bytes:
    """The house style as the bytes of a Word file with an empty body."""
    document = Document()
    _drop_unused_parts(document)
    _page(document)
    _language(document)
    _styles(document)
    document.styles.element.append(_table_style())
    _head_and_foot(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _drop_unused_parts(document: Any) -> None:
    """The library's own template carries a picture of itself, an empty data part and a hundred table styles."""
    unused = ("/thumbnail", "/customXml", "/stylesWithEffects")
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, one in relations.items() if one.reltype.endswith(unused)]:
            del relations[key]
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()


def _page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.2)


def _language(document: Any) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    language = defaults.find(qn("w:lang"))
    for kind in ("w:val", "w:eastAsia"):
        language.set(qn(kind), "nb-NO")


def _styles(document: Any) -> None:
    _style(document, "Normal", 10.5, INK, after=4)
    _style(document, "Body Text", 10.5, INK, before=3, after=6, line=1.15)
    _style(document, "Title", 24, BLUE, after=4, bold=True)
    _style(document, "Subtitle", 12, GREY, after=2)
    for level, size, before in ((1, 17, 20), (2, 13.5, 14), (3, 11.5, 10)):
        _style(document, f"Heading {level}", size, BLUE, before=before, after=5, bold=True)
    _style(document, "List Bullet", 10.5, INK, after=3)
    _style(document, "Tabelltekst", 10, INK, before=2, after=2)
    _style(document, "Kravtekst", 10, INK, before=2, after=2, bold=True)
    _style(document, "Tabelletikett", 10, INK, before=2, after=2, bold=True)
    document.styles["Tabelletikett"].paragraph_format.keep_with_next = True  # a short table stays on one page
    _style(document, "Etterrom", 4, INK, after=4)
    _style(document, "Bunntekst", 8.5, GREY)
    for level in (1, 2):
        _style(document, f"toc {level}", 10.5, INK, after=2, indent=0.6 * (level - 1))
        document.styles[f"toc {level}"].element.styleId = f"TOC{level}"
    document.styles["Subtitle"].element.rPr.remove(
        document.styles["Subtitle"].element.rPr.find(qn("w:spacing"))
    )
    placeholder = document.styles.add_style("PlaceholderText", WD_STYLE_TYPE.CHARACTER)
    placeholder.font.color.rgb = GREY


def _style(
    document: Any, name: str, size: float, colour: RGBColor, *, before: float = 0, after: float = 0,
    line: float = 1.0, bold: bool = False, indent: float = 0,
) -> None:  # fmt: skip
    known = {style.name for style in document.styles}
    style = (
        document.styles[name] if name in known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    )
    style.font.name, style.font.size, style.font.bold, style.font.italic = FONT, Pt(size), bold, False
    style.font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in [key for key in fonts.attrib if key.endswith("Theme")]:
        del fonts.attrib[attribute]
    for kind in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), FONT)
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), line
    if indent:
        layout.left_indent = Cm(indent)
    borders = style.element.pPr.find(qn("w:pBdr")) if style.element.pPr is not None else None
    if borders is not None:
        style.element.pPr.remove(borders)


def _table_style() -> Any:
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A8C8E"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return parse_xml(
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="Kravtabell"><w:name w:val="Kravtabell"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{edges}</w:tblBorders><w:tblCellMar>'
        '<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def _head_and_foot(document: Any) -> None:
    section = document.sections[0]
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    head.style = foot.style = document.styles["Bunntekst"]
    head.add_run("TOPPTEKST")
    foot.add_run("FOTTEKST · Side ")
    _page_field(foot, "PAGE")
    foot.add_run(" av ")
    _page_field(foot, "NUMPAGES")


def _page_field(paragraph: Any, field: str) -> None:
    paragraph._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" {field} "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )


def main(path: Path = HOUSE_STYLE) -> None:
    """Write the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(build())


if __name__ == "__main__":
    main()
