"""Each of the twelve rules is broken once, and seen; a document of ours breaks none."""

import io
import zipfile

import pytest

from paper.check import Kept, Rule, check
from paper.control import Placeholder, text_control
from paper.document import Properties, write
from paper.package import UnreadableFile
from paper.story import Story

PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="1" name="Bilde" descr="Et skjermbilde"/></wp:inline></w:drawing></w:r></w:p>'
)


def _whole() -> bytes:
    story = Story()
    story.title("Bilag 2")
    story.heading("Svar")
    story.heading("ARK-05", 2)
    story.listing(("Id",), [("ARK-05",)], (9400,), "Alle")
    for place in ("a", "b"):
        control = text_control(f"Svar {place}", f"ARK-05|{place}", story.number(), Placeholder.WRITE)
        story.form([("Svar", story.field(control, f"merke_{place}"))], "Skjema")
    return write(story.body() + PICTURE, Properties(title="Bilag 2", organisation="Lindvik kommune"))


def _with(content: bytes, before: str, after: str, part: str = "word/document.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name == part:
                assert before in text
                text = text.replace(before, after)
            new.writestr(name, text)
    return buffer.getvalue()


def _broken(content: bytes) -> dict[Rule, int]:
    return {one.rule: one.breaches for one in check(content) if not one.ok}


def test_a_document_of_ours_keeps_all_twelve() -> None:
    assert check(_whole()) == tuple(Kept(rule, 0) for rule in Rule)
    assert len(Rule) == 12


@pytest.mark.parametrize(
    ("rule", "before", "after", "breaches"),
    [
        (Rule.HEADING_ORDER, '"Heading2"', '"Heading3"', 1),
        (Rule.HEADING_TEXT, ">Svar</w:t></w:r><w:bookmarkEnd", "> </w:t></w:r><w:bookmarkEnd", 1),
        (Rule.TABLE_HEADER, 'w:firstColumn="1"', 'w:firstColumn="0"', 2),
        (Rule.TABLE_HEADER, "<w:tblHeader/>", "", 1),
        (Rule.TABLE_CAPTION, '<w:tblCaption w:val="Alle"/>', "", 1),
        (Rule.TABLE_CAPTION, 'w:val="Skjema"', 'w:val=""', 2),
        (Rule.NO_MERGED_CELLS, "</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>', 6),
        (Rule.NO_MERGED_CELLS, '<w:tcW w:w="9400" w:type="dxa"/></w:tcPr>', "<w:vMerge/></w:tcPr>", 1),
        (Rule.CONTROL_NAME, '<w:alias w:val="Svar a"/>', "", 1),
        (Rule.CONTROL_NAME, '"Svar a"', f'"{"a" * 65}"', 1),
        (Rule.CONTROL_TAG, '<w:tag w:val="ARK-05|a"/>', "", 1),
        (Rule.CONTROL_TAG, "ARK-05|a", "ARK-05|b", 1),
        (Rule.CONTROL_HINT, f">{Placeholder.WRITE}</w:t>", "> </w:t>", 2),
        (Rule.UNIQUE_BOOKMARKS, "merke_a", "merke_b", 1),
        (Rule.PICTURE_TEXT, ' descr="Et skjermbilde"', "", 1),
    ],
)
def test_a_rule_that_is_broken_is_seen_and_counted(
    rule: Rule, before: str, after: str, breaches: int
) -> None:
    assert _broken(_with(_whole(), before, after)) == {rule: breaches}


def test_a_document_without_a_title_is_seen() -> None:
    core = "docProps/core.xml"
    assert _broken(_with(_whole(), "Bilag 2</dc:title>", " </dc:title>", core)) == {Rule.TITLE: 1}


def test_a_document_in_another_language_is_seen() -> None:
    assert _broken(_with(_whole(), 'w:val="nb-NO"', 'w:val="en-US"', "word/styles.xml")) == {Rule.LANGUAGE: 1}


def test_what_is_no_word_file_is_not_checked() -> None:
    with pytest.raises(UnreadableFile):
        check(b"ikke en fil")
