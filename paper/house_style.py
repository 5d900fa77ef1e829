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

FONT = "Arial"  # on every Windows and Mac; LibreOffice brings one of exactly the same widths
BLUE, INK, GREY = RGBColor(0x00, 0x4A, 0x8C), RGBColor(0x16, 0x18, 0x1C), RGBColor(0x5B, 0x5D, 0x60)
_LISTS = ("List Bullet", "List Number")


def build() -> bytes:
    """The house style as the bytes of a Word file with an empty body."""
    document = Document()
    _drop_unused_parts(document)
    _page(document)
    _settings(document)
    _language(document)
    _styles(document)
    _number_headings(document)
    document.styles.element.append(_table_style())
    _head_and_foot(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _drop_unused_parts(document: Any) -> None:
    """The library's own template carries a picture of itself, an empty data part and a hundred table styles."""
    unused = ("/thumbnail", "/customXml", "/stylesWithEffects", "/extended-properties")
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, one in relations.items() if one.reltype.endswith(unused)]:
            del relations[key]
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()


def _page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.8)


def _settings(document: Any) -> None:
    """Opened as today's Word writes, with a decimal comma."""
    settings = document.settings.element
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")
    for name, value in (("w:themeFontLang", "nb-NO"), ("w:decimalSymbol", ","), ("w:listSeparator", ";")):
        settings.find(qn(name)).set(qn("w:val"), value)


def _language(document: Any) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    language = defaults.find(qn("w:lang"))
    for kind in ("w:val", "w:eastAsia"):
        language.set(qn(kind), "nb-NO")


def _styles(document: Any) -> None:
    _style(document, "Normal", 10, INK, after=4)
    _style(document, "Body Text", 10, INK, before=1, after=4, line=1.1)
    _style(document, "Title", 20, BLUE, after=4, bold=True)
    _style(document, "Subtitle", 11.5, GREY, after=2)
    for level, size, before in ((1, 15, 14), (2, 12, 9), (3, 11, 8)):
        _style(document, f"Heading {level}", size, BLUE, before=before, after=4, bold=True)
    for name in _LISTS:
        _style(document, name, 10, INK, after=3, line=1.1)
    _style(document, "Tabelltekst", 9, INK, before=2, after=2)
    _style(document, "Kravtekst", 9, INK, before=2, after=2, bold=True)
    _style(document, "Tabelletikett", 9, INK, before=2, after=2, bold=True)
    _style(document, "Etterrom", 4, INK, after=3)
    _style(document, "Bunntekst", 8, GREY)
    _style(document, "Innholdstittel", 12, BLUE, before=12, after=4, bold=True)
    for level in (1, 2):
        _style(document, f"toc {level}", 10, INK, after=1, indent=0.6 * (level - 1))
        document.styles[f"toc {level}"].element.styleId = f"TOC{level}"
    document.styles["Subtitle"].element.rPr.remove(
        document.styles["Subtitle"].element.rPr.find(qn("w:spacing"))
    )
    for name in _LISTS:
        layout = document.styles[name].element.pPr
        layout.remove(layout.find(qn("w:contextualSpacing")))
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


def _number_headings(document: Any) -> None:
    """1 and 1.1, by the styles themselves, so that a chapter more in Word moves the others."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{level + 1}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
        for level, text in enumerate(("%1", "%1.%2"))
    )
    numbering = document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="20"><w:multiLevelType w:val="multilevel"/>{levels}'
            "</w:abstractNum>"
        ),
    )
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="20"><w:abstractNumId w:val="20"/></w:num>'))
    for level in (1, 2):
        numbered = document.styles[f"Heading {level}"].element.get_or_add_pPr().get_or_add_numPr()
        numbered.get_or_add_ilvl().val = level - 1
        numbered.get_or_add_numId().val = 20


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
