"""Pieces of WordprocessingML as text: quick to make, escaped where words come in.

Every function returns finished markup. Words from outside pass through `words`, which removes what XML cannot hold.
"""

import re
from collections.abc import Iterable, Sequence

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL = re.compile('[&<>"\x00-\x09\x0b-\x1f\ud800-\udfff\ufffe\uffff]')
"""What must be escaped, and what XML cannot hold."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EMU = 635
"""So many units of a drawing are a twentieth of a point."""


def escaped(text: str) -> str:
    """The text as it may stand in XML: reserved characters escaped, control characters removed."""
    return _SPECIAL.sub(lambda found: _ESCAPES.get(found[0], ""), text)


def words(text: str, style: str = "") -> str:
    """Runs for a text; a line break stays one. `style` is a character style."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    lines = escaped(text).split("\n")
    return "<w:r><w:br/></w:r>".join(
        f'<w:r>{look}<w:t xml:space="preserve">{line}</w:t></w:r>' for line in lines
    )


def link(text: str, anchor: str) -> str:
    """Words that lead to a bookmark in the same document."""
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{words(text)}</w:hyperlink>'


def paragraph(inline: str, style: str = "", *, with_next: bool = False) -> str:
    """One paragraph around inline markup, on the page of the next one if asked.

    `style` is a paragraph style's id.
    """
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += "<w:keepNext/>" if with_next else ""
    return f"<w:p><w:pPr>{look}</w:pPr>{inline}</w:p>" if look else f"<w:p>{inline}</w:p>"


def paragraphs(text: str, style: str = "", *, with_next: bool = False) -> str:
    """A text as paragraphs, one for each line that is not blank."""
    lines = (line for line in text.split("\n") if line.strip())
    return "".join(paragraph(words(line), style, with_next=with_next) for line in lines)


def led(lead: str, text: str) -> str:
    """Words that begin with what they are about, in bold."""
    return f"{words(lead, 'Strong')}{words(f' {text}')}"


def bookmarked(inline: str, name: str, number: int) -> str:
    """Inline markup with a bookmark around it; the number is unique in the document."""
    start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
    return f'{start}{inline}<w:bookmarkEnd w:id="{number}"/>'


def cell(content: str, width: int, shaded: bool = False) -> str:
    """One table cell around whole paragraphs; width in twentieths of a point. Word calls a cell without any damaged."""
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="F3F3F4"/>' if shaded else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{content or paragraph("")}</w:tc>'
    )


def row(cells: Iterable[str], header: bool = False) -> str:
    """One table row that is not broken over two pages; a header row is repeated on each page."""
    repeated = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def long_row(cells: Iterable[str]) -> str:
    """One table row that may go on over the next page."""
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(rows: Iterable[str], widths: Sequence[int], caption: str, *, header_column: bool) -> str:
    """A table around finished rows; its header is the first row, the first column, or both.

    The caption says what the table holds, for those who hear it.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    made = "".join(rows)
    first_row, first_column = int("<w:tblHeader/>" in made), int(header_column)
    look = f'<w:tblLook w:firstRow="{first_row}" w:firstColumn="{first_column}" w:noHBand="1" w:noVBand="1"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Kravtabell"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}<w:tblCaption w:val="{escaped(caption)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"
    )


def picture(relation: str, number: int, alt: str, width: int, height: int) -> str:
    """A picture in the line, from the part `relation` leads to; sizes in twentieths of a point.

    `alt` says what it shows, for those who do not see it. The number is unique in the document.
    """
    size = f'cx="{width * _EMU}" cy="{height * _EMU}"'
    about = f'id="{number}" name="Bilde {number}" descr="{escaped(alt)}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent {size}/><wp:docPr {about}/><a:graphic xmlns:a="{_DRAWING}/main">'
        f'<a:graphicData uri="{_DRAWING}/picture"><pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f"<pic:cNvPr {about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip xmlns:r="{_OFFICE}" r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
