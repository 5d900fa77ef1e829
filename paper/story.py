"""The body of a document, written from top to bottom."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count
from struct import unpack

from paper import lists, markup
from paper.control import Placeholder, prose_control

LABEL_WIDTH = 2200
FULL_WIDTH = 9400
"""What fits between the margins of an A4 page, in twentieths of a point."""
_PAIR = (LABEL_WIDTH, FULL_WIDTH - LABEL_WIDTH)
_LABEL, _TEXT = "Tabelletikett", "Tabelltekst"


class Story:
    """Collects finished pieces; numbers bookmarks and controls; knows the headings for the contents."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._numbers = count(1)
        self._headings: list[tuple[int, str, str]] = []
        self._places = [0, 0]
        self.lines: list[str] = []
        """What is printed outside the tables, apart from the contents."""
        self.pictures: dict[str, bytes] = {}
        """Every picture as a PNG, by the relation the body leads to it with."""
        self._contents_at: int | None = None
        self._contents_levels = 2

    def number(self) -> int:
        """The next number for a bookmark or a control."""
        return next(self._numbers)

    def title(self, text: str, *lines: str) -> None:
        """The document's title, and lines beneath it."""
        self.lines += [text, *lines]
        self._pieces.append(markup.paragraph(markup.words(text), "Title"))
        self._pieces += [markup.paragraph(markup.words(line), "Subtitle") for line in lines if line]

    def heading(self, text: str, level: int = 1, anchor: str = "") -> None:
        """A heading, numbered by its style on the two levels the contents lead to; `anchor` is for other links."""
        self.lines.append(text)
        number = self.number()
        anchor = anchor or f"_Toc{number:06d}"
        if level <= len(self._places):
            self._headings.append((level, f"{self._place(level)} {text}", anchor))
        inline = markup.bookmarked(markup.words(text), anchor, number)
        self._pieces.append(markup.paragraph(inline, f"Heading{level}"))

    def text(self, text: str, *, leads: bool = False) -> None:
        """A paragraph for each line of the text; when it leads to what follows, it is not parted from it."""
        self.lines += text.split("\n")
        self._pieces.append(markup.paragraphs(text, "BodyText", with_next=leads))

    def bullets(self, items: Iterable[str | tuple[str, str]]) -> None:
        """A list of points; a pair begins with what it is about."""
        for item in items:
            self.lines.append(item if isinstance(item, str) else " ".join(item))
            inline = markup.words(item) if isinstance(item, str) else markup.led(*item)
            self._pieces.append(markup.paragraph(inline, "ListBullet"))

    def numbered(self, items: Iterable[str]) -> None:
        """A list of points counted from 1."""
        number = self.number()
        for item in items:
            self.lines.append(item)
            self._pieces.append(lists.item(markup.words(item), number))

    def written(self, text: str) -> None:
        """What a person has written: lines that begin with a dash or count from 1 are lists, any other a paragraph."""
        for form, lines in lists.runs(text):
            match form:
                case lists.Form.POINTS:
                    self.bullets(lines)
                case lists.Form.NUMBERED:
                    self.numbered(lines)
                case lists.Form.TEXT:
                    self.text("\n".join(lines))

    def contents(self, levels: int = 2) -> None:
        """Here the contents come: every heading of the first level or two, as links."""
        self._contents_at, self._contents_levels = len(self._pieces), levels
        self._pieces.append("")

    def listing(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[str]],
        widths: Sequence[int],
        caption: str,
        *,
        together: bool = False,
    ) -> None:
        """A table with a header row, for reading. A short one stays together on one page."""
        listed = list(rows)
        finished = (
            [
                lists.in_cell(text, _TEXT, self.number, with_next=together and place < len(listed))
                for text in cells
            ]
            for place, cells in enumerate(listed, start=1)
        )
        self.grid(head, finished, widths, caption)

    def grid(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], caption: str
    ) -> None:
        """A table with a header row and finished paragraphs (see `field`) in its cells."""
        top = (
            markup.cell(markup.paragraphs(text, _LABEL, with_next=True), width, True)
            for text, width in zip(head, widths, strict=True)
        )
        body = (
            markup.row(markup.cell(content, width) for content, width in zip(cells, widths, strict=True))
            for cells in rows
        )
        self._table(markup.table([markup.row(top, header=True), *body], widths, caption, header_column=False))

    def facts(self, rows: Iterable[tuple[str, str]], caption: str) -> None:
        """A table of two columns, what and which, for reading."""
        self.form(((label, self.cell(value)) for label, value in rows), caption)

    def form(self, rows: Iterable[tuple[str, str]], caption: str) -> None:
        """A table of two columns, label and finished paragraphs (see `field`), on one page."""
        made = [markup.row(_pair(label, content, with_next=True)) for label, content in rows]
        self._table(markup.table(made, _PAIR, caption, header_column=True))

    def card(self, rows: Sequence[tuple[str, str]], caption: str, together: int, long: str = "") -> None:
        """Like a form, but it may go on over the next page, where its first row is repeated.

        The first `together` rows stay on one page with the start of the next, and the last row is never left alone.
        The row labelled `long` may be broken.
        """
        made = []
        for place, (label, content) in enumerate(rows):
            kept = place < together or place == len(rows) - 2
            cells = _pair(label, content, with_next=kept, shaded=place == 0)
            made.append(markup.long_row(cells) if label == long else markup.row(cells, header=place == 0))
        self._table(markup.table(made, _PAIR, caption, header_column=True))

    def picture(self, content: bytes, alt: str, width: int) -> None:
        """A PNG on a line of its own, so wide in twentieths of a point; `alt` says what it shows."""
        relation = f"rIdBilde{len(self.pictures) + 1}"
        self.pictures[relation] = content
        across, down = unpack(">II", content[16:24])  # where a PNG says how large it is
        drawn = markup.picture(relation, self.number(), alt, width, width * down // across)
        self._pieces.append(markup.paragraph(drawn, "BodyText", with_next=True))

    def cell(self, text: str, style: str = _TEXT) -> str:
        """A text as finished paragraphs for a cell; lines that begin with a dash or count from 1 are lists."""
        return lists.in_cell(text, style, self.number)

    def field(self, control: str, bookmark: str) -> str:
        """A paragraph holding a control, with a bookmark that survives when the control does not."""
        return markup.paragraph(markup.bookmarked(control, bookmark, self.number()), _TEXT)

    def prose(self, name: str, tag: str, placeholder: Placeholder, bookmark: str) -> str:
        """A field for whole paragraphs, with its bookmark."""
        control = prose_control(name, tag, self.number(), placeholder, _TEXT)
        return markup.bookmarked(control, bookmark, self.number())

    def body(self) -> str:
        """All of it, as the content of a document's body."""
        if self._contents_at is not None:
            self._pieces[self._contents_at] = _contents(self._headings, self._contents_levels)
        return "".join(self._pieces)

    def _place(self, level: int) -> str:
        """«3.1», as the house style numbers the next heading of this level."""
        self._places[level - 1] += 1
        self._places[level:] = [0] * (len(self._places) - level)
        return ".".join(map(str, self._places[:level]))

    def _table(self, made: str) -> None:
        """Word joins two tables without a paragraph between them."""
        self._pieces += [made, markup.paragraph("", "Etterrom")]


def _pair(label: str, content: str, *, with_next: bool, shaded: bool = False) -> tuple[str, str]:
    """A row's label and its finished paragraphs. The label alone decides whether the row keeps the next one company."""
    return _label(label, with_next), markup.cell(content, _PAIR[1], shaded)


@lru_cache(maxsize=500)
def _label(label: str, with_next: bool) -> str:
    """The cell of a label: a form has the same few beside every requirement."""
    named = markup.paragraph(markup.words(label), _LABEL, with_next=with_next)
    return markup.cell(named, _PAIR[0], True)


def _contents(headings: Iterable[tuple[int, str, str]], levels: int) -> str:
    """A contents field without page numbers: right from the start, so that nobody is asked to update it."""
    lines = [(level, markup.link(text, anchor)) for level, text, anchor in headings if level <= levels]
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
        f'TOC \\o "1-{levels}" \\n \\h '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    made = [markup.paragraph(markup.words("Innhold"), "Innholdstittel")]
    for place, (level, inline) in enumerate(lines):
        first, last = begin if place == 0 else "", end if place == len(lines) - 1 else ""
        made.append(markup.paragraph(f"{first}{inline}{last}", f"TOC{level}"))
    return "".join(made)
