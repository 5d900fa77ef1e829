"""Documents made on a municipality's own file: its letterhead stands, its text is gone, and every rule holds."""

import io
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from paper.check import check
from paper.document import Properties, write
from paper.package import Package, UnreadableFile
from paper.reading import visible_text
from paper.story import FULL_WIDTH, Story
from paper.template import HOUSE_STYLE, load, own
from tests.paper import letterhead
from tests.paper.wording import W
from tests.requirements_lib.documents.office import converted, pages

PROPERTIES = Properties(
    title="Bilag 1", organisation="Lindvik kommune", footer="Konkurranse-ID: 12ab", stamp="<m/>"
)


def _story() -> Story:
    story = Story()
    story.title("Bilag 1", "Nytt system")
    story.contents()
    story.heading("Behovet")
    story.text("Brødtekst.")
    story.heading("I dag", 2)
    story.bullets(["Et punkt"])
    story.listing(("Id", "Krav"), [("ARK-05", "Uttrekk")], (1400, 8000), "Alle")
    return story


def _made(template: bytes) -> bytes:
    return write(_story().body(), PROPERTIES, load(template))


def _edges(content: bytes) -> dict[str, str]:
    package = Package(content)
    return {
        name: visible_text(package.xml(name))
        for name in sorted(package.names)
        if name.startswith(("word/header", "word/footer"))
    }


@pytest.fixture(scope="module")
def made() -> bytes:
    """A document on the letterhead with a logo."""
    return _made(letterhead.with_logo())


def test_every_rule_holds_and_others_can_read_it(made: bytes) -> None:
    assert [one for one in check(made) if not one.ok] == []
    read = Document(io.BytesIO(made))
    assert [(one.text, one.style and one.style.name) for one in read.paragraphs][:3] == [
        ("Bilag 1", "Title"),
        ("Nytt system", "Subtitle"),
        ("Innhold", "Innholdstittel"),
    ]
    assert read.sections[0].different_first_page_header_footer


def test_the_logo_and_the_address_stand_and_our_line_is_on_every_page(made: bytes) -> None:
    assert Package(made).part("word/media/image1.png") == letterhead.logo()
    texts = list(_edges(made).values())
    feet = [one for one in texts if "Rådhusgata 1" in one]
    assert len(feet) == 2
    assert all(one.endswith("Konkurranse-ID: 12ab · Side 1 av 1") for one in feet)
    assert any("LINDVIK KOMMUNE" in one for one in texts)


def test_the_text_and_the_lock_of_the_template_do_not_follow(made: bytes) -> None:
    assert "Skriv teksten her" not in visible_text(Package(made).body())
    assert Package(made).xml("word/settings.xml").find(f"{W}documentProtection") is None


def test_tables_are_as_wide_as_the_page_of_the_template(made: bytes) -> None:
    width = load(letterhead.with_logo()).width
    assert width < FULL_WIDTH
    (table,) = Package(made).body().iter(f"{W}tbl")
    columns = [int(str(one.get(f"{W}w"))) for one in table.iter(f"{W}gridCol")]
    assert width - 5 < sum(columns) <= width


def test_the_same_template_makes_the_same_bytes_and_every_part_is_declared(made: bytes) -> None:
    assert made == _made(letterhead.with_logo())
    package = Package(made)
    declared = {str(one.get("PartName")) for one in package.xml("[Content_Types].xml")}
    for name in package.names:
        assert (
            name.endswith(".rels")
            or f"/{name}" in declared
            or name in ("[Content_Types].xml", "customXml/item1.xml")
        )
    targets = [str(one.get("Target")) for one in package.relations("word/document.xml")]
    for target in targets:
        assert target.removeprefix("/").removeprefix("../") in package.names


def test_a_template_that_is_nothing_but_a_page_works(tmp_path: Path) -> None:
    bare = letterhead.changed(
        letterhead.saved(Document()),
        lambda name, part: (
            None if name.startswith(("word/styles", "word/numb", "word/sett", "docProps/t")) else part
        ),
    )
    without = letterhead.changed(
        bare, lambda name, part: b"\n".join(_kept(part)) if name == "word/_rels/document.xml.rels" else part
    )
    content = _made(without)
    assert [one for one in check(content) if not one.ok] == []
    assert list(_edges(content).values()) == ["Konkurranse-ID: 12ab · Side 1 av 1"]


def _kept(relations: bytes) -> list[bytes]:
    root = etree.fromstring(relations)
    for one in list(root):
        if str(one.get("Type")).endswith(("/styles", "/numbering", "/settings")):
            root.remove(one)
    return [etree.tostring(root)]


def test_pictures_among_the_words_are_told_of() -> None:
    document = Document()
    document.add_paragraph().add_run().add_picture(io.BytesIO(letterhead.logo()))
    assert load(letterhead.saved(document)).left_out
    assert not load(letterhead.with_logo()).left_out
    assert "word/media/image1.png" not in load(letterhead.saved(document)).parts


def test_a_header_with_something_that_cannot_be_carried_over_is_refused() -> None:
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    charted = letterhead.changed(
        letterhead.with_logo(),
        lambda name, part: (
            part.replace(kind + b"image", kind + b"chart") if name.startswith("word/_rels/header") else part
        ),
    )
    with pytest.raises(UnreadableFile, match="embedded"):
        load(charted)


def test_a_picture_that_is_something_else_is_refused() -> None:
    dressed = letterhead.changed(
        letterhead.with_logo(),
        lambda name, part: (
            part.replace(b"image/png", b"application/x-msdownload") if name == "[Content_Types].xml" else part
        ),
    )
    with pytest.raises(UnreadableFile, match="embedded"):
        load(dressed)


def test_the_house_style_is_made_on_itself_unchanged() -> None:
    house = Package(HOUSE_STYLE.read_bytes())
    for name in ("word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/footer1.xml"):
        assert etree.tostring(etree.fromstring(own().parts[name])) == etree.tostring(house.xml(name))
    assert [one for one in check(_made(HOUSE_STYLE.read_bytes())) if not one.ok] == []


@given(st.integers(0, 40_000), st.integers(1, 60), st.binary(min_size=1, max_size=8))
def test_whatever_is_changed_in_a_template_there_is_one_or_a_reason(
    place: int, length: int, put: bytes
) -> None:
    whole = letterhead.with_logo()
    try:
        assert load(whole[:place] + put + whole[place + length :]).parts
    except UnreadableFile as unreadable:
        assert unreadable.reason


@pytest.mark.libreoffice
def test_a_template_saved_by_libreoffice_as_dotx_is_a_letterhead_too(tmp_path: Path) -> None:
    dotx = converted(letterhead.with_logo(), "dotx", tmp_path)
    content = _made(dotx)
    assert [one for one in check(content) if not one.ok] == []
    assert Document(io.BytesIO(content)).paragraphs[0].text == "Bilag 1"
    (page,) = pages(content, tmp_path)
    for one in ("LINDVIK KOMMUNE", "Rådhusgata 1", "1.1 I dag", "Konkurranse-ID: 12ab", "Side 1 av 1"):
        assert one in " ".join(page.split())
