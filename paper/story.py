"""The body of a document, written from top to bottom."""

from collections.abc import Iterable, Sequence
from itertools import count

from paper import markup

LABEL_WIDTH = 2500
FULL_WIDTH = 9070
"""What fits between the margins of an A4 page, in twentieths of a point."""


class Story:
    """Collects finished pieces; numbers bookmarks and controls; knows the headings for the contents."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._numbers = count(1)
        self._headings: list[tuple[int, str, str]] = []
        self._contents_at: int | None = None

    def number(self) -> int:
        """The next number for a bookmark or a control."""
        return next(self._numbers)

    def title(self, text: str, *lines: str) -> None:
        """The document's title, and lines beneath it."""
        self._pieces.append(markup.paragraph(markup.words(text), "Title"))
        self._pieces += [markup.paragraph(markup.words(line), "Subtitle") for line in lines if line]

    def heading(self, text: str, level: int = 1) -> None:
        """A heading, which the contents lead to."""
        number = self.number()
        anchor = f"_Toc{number:06d}"
        self._headings.append((level, text, anchor))
        inline = markup.bookmarked(markup.words(text), anchor, number)
        self._pieces.append(markup.paragraph(inline, f"Heading{level}"))

    def text(self, text: str, style: str = "BodyText") -> None:
        """A paragraph for each line of the text."""
        self._pieces.append(markup.paragraphs(text, style))

    def bullets(self, items: Iterable[str]) -> None:
        """A list of points."""
        self._pieces += [markup.paragraph(markup.words(item), "ListBullet") for item in items]

    def contents(self) -> None:
        """Here the contents come: every heading of the first two levels, as links."""
        self._contents_at = len(self._pieces)
        self._pieces.append("")

    def listing(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], caption: str
    ) -> None:
        """A table with a header row, for reading."""
        top = markup.row(
            (_plain(text, width, True) for text, width in zip(head, widths, strict=True)), header=True
        )
        body = (markup.row(map(_plain, cells, widths)) for cells in rows)
        self._table(markup.table([top, *body], widths, caption, header_row=True))

    def facts(self, rows: Iterable[tuple[str, str]], caption: str, strong: str = "") -> None:
        """A table of two columns, what and which, for reading; the row labelled `strong` stands out."""
        styles = {strong: "Kravtekst"}
        made = ((label, markup.paragraphs(value, styles.get(label, "Tabelltekst"))) for label, value in rows)
        self.form(made, caption)

    def form(self, rows: Iterable[tuple[str, str]], caption: str) -> None:
        """A table of two columns, label and finished paragraphs (see `field`)."""
        widths = (LABEL_WIDTH, FULL_WIDTH - LABEL_WIDTH)
        made = (
            markup.row((_plain(label, LABEL_WIDTH, True), markup.cell(content, widths[1])))
            for label, content in rows
        )
        self._table(markup.table(made, widths, caption, header_row=False))

    def field(self, control: str, bookmark: str) -> str:
        """A paragraph holding a control, with a bookmark that survives when the control does not."""
        return markup.paragraph(markup.bookmarked(control, bookmark, self.number()), "Tabelltekst")

    def body(self) -> str:
        """All of it, as the content of a document's body."""
        if self._contents_at is not None:
            self._pieces[self._contents_at] = _contents(self._headings)
        return "".join(self._pieces)

    def _table(self, made: str) -> None:
        """Word joins two tables without a paragraph between them."""
        self._pieces += [made, markup.paragraph("", "Etterrom")]


def _plain(text: str, width: int, shaded: bool = False) -> str:
    style = "Tabelletikett" if shaded else "Tabelltekst"
    return markup.cell(markup.paragraphs(text, style) or markup.paragraph("", style), width, shaded)


def _contents(headings: Iterable[tuple[int, str, str]]) -> str:
    """A contents field without page numbers: right from the start, so that nobody is asked to update it."""
    lines = [(level, markup.link(text, anchor)) for level, text, anchor in headings if level <= 2]
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\n \\h '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    made = []
    for place, (level, inline) in enumerate(lines):
        first, last = begin if place == 0 else "", end if place == len(lines) - 1 else ""
        made.append(markup.paragraph(f"{first}{inline}{last}", f"TOC{level}"))
    return "".join(made)
