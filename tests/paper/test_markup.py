"""Words become markup that XML can hold, whatever people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from paper import markup
from paper.reading import rows, visible_text
from tests.paper.wording import W, parsed


@pytest.mark.parametrize(
    ("written", "held"),
    [
        ("Krav & <svar> \"ja\" 'nei'", "Krav & <svar> \"ja\" 'nei'"),
        ("null\x00bjelle\x07escape\x1bslutt", "nullbjelleescapeslutt"),
        ("emoji 👩🏽‍💻 og ærøskøbing", "emoji 👩🏽‍💻 og ærøskøbing"),
        ("halv \ud83d surrogat", "halv  surrogat"),
        ("ikke tegn \ufffe\uffff.", "ikke tegn ."),
        ("vogn\r\nretur", "vogn\nretur"),
        ("]]> og &amp; og <!-- -->", "]]> og &amp; og <!-- -->"),
    ],
)
def test_odd_text_is_held_without_what_xml_cannot_hold(written: str, held: str) -> None:
    assert visible_text(parsed(markup.paragraph(markup.words(written)))) == held
    assert parsed(f'<w:x w:val="{markup.escaped(written)}"/>')[0].get(f"{W}val") is not None


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_at_all_makes_markup_that_can_be_parsed(text: str) -> None:
    parsed(markup.paragraph(markup.words(text)) + f'<w:x w:val="{markup.escaped(text)}"/>')


def test_a_line_break_stays_one_and_a_text_becomes_paragraphs() -> None:
    assert visible_text(parsed(markup.paragraph(markup.words("en\nto")))) == "en\nto"
    assert len(parsed(markup.paragraphs("en\n\n  \nto"))) == 2


def test_a_paragraph_carries_its_style_and_keeps_the_next_one_company() -> None:
    (made,) = parsed(markup.paragraph(markup.words("x"), "BodyText", with_next=True))
    assert [child.tag for child in made[0]] == [f"{W}pStyle", f"{W}keepNext"]
    (plain,) = parsed(markup.paragraph(markup.words("x")))
    assert plain.find(f"{W}pPr") is None


def test_what_leads_is_bold_and_what_follows_is_not() -> None:
    runs = list(parsed(markup.led("Test ved tilbud:", "Kjøres.")))
    assert [run.find(f".//{W}rStyle") is not None for run in runs] == [True, False]
    assert "".join("".join(run.itertext()) for run in runs) == "Test ved tilbud: Kjøres."


def test_a_link_leads_to_its_bookmark() -> None:
    made = parsed(markup.paragraph(markup.link("ARK-05", "krav_ARK_05")))
    assert next(made.iter(f"{W}hyperlink")).get(f"{W}anchor") == "krav_ARK_05"


def _table(header: bool, column: bool) -> etree._Element:
    cells = [markup.cell(markup.paragraph(markup.words(text)), 1000) for text in ("a", "b")]
    made = markup.table([markup.row(cells, header=header)], (1000, 1000), "Hva", header_column=column)
    return parsed(made)


def test_a_table_says_what_it_holds_and_where_its_header_is() -> None:
    table = _table(header=True, column=False)
    look = next(table.iter(f"{W}tblLook"))
    assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "0")
    assert next(table.iter(f"{W}tblCaption")).get(f"{W}val") == "Hva"
    assert next(_table(header=False, column=True).iter(f"{W}tblLook")).get(f"{W}firstColumn") == "1"
    assert [row.cells for row in rows(table)] == [("a", "b")]


def test_a_row_is_not_broken_unless_it_may_be_long() -> None:
    cell = markup.cell(markup.paragraph(""), 1000)
    assert "cantSplit" in markup.row([cell])
    assert "cantSplit" not in markup.long_row([cell])
