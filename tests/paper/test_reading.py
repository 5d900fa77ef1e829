"""What a filled-in file shows: what people see, however the file came to look so."""

import pytest
from lxml import etree

from paper import markup
from paper.control import Placeholder, choice_control, text_control
from paper.reading import (
    Loose,
    Row,
    has_hidden_text,
    has_tracked_changes,
    loose,
    rows,
    unfilled,
    visible_text,
)
from tests.paper.wording import NAMESPACE, parsed

NAMESPACES = (
    f'xmlns:w="{NAMESPACE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
)
HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"
HINT = text_control("Svar", "ARK-05|description", 1, Placeholder.WRITE)


def _body(content: str) -> etree._Element:
    return etree.fromstring(f"<w:body {NAMESPACES}>{content}</w:body>")


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _p(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def _block(property: str, content: str) -> str:
    return f"<w:sdt><w:sdtPr>{property}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def _row(*cells: str) -> str:
    return markup.row(f"<w:tc>{cell}</w:tc>" for cell in cells)


def _table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def _only(body: etree._Element) -> Row:
    (row,) = rows(body)
    return row


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        (_p(_run("Ja")) + _p("") + _p(_run("men"))            , "Ja\n\nmen"),
        (_p("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"), "a\nb\tc"),
        (_p(_run("for") + "<w:r><w:noBreakHyphen/></w:r>" + _run("hold")), "for-hold"),
        (_p(f"<w:hyperlink>{_run('lenke')}</w:hyperlink>"), "lenke"),
        (_p(f"<w:ins>{_run('satt inn')}</w:ins><w:del><w:r><w:delText>strøket</w:delText></w:r></w:del>"), "satt inn"),
        (_p(f"<w:moveFrom>{_run('flyttet')}</w:moveFrom><w:moveTo>{_run('hit')}</w:moveTo>"), "hit"),
        (_p(f"<w:r><w:instrText>PAGE</w:instrText></w:r>{_run('1')}"), "1"),
        (_p(HIDDEN + _run("synlig")), "synlig"),
        (_p("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>synlig</w:t></w:r>"), "synlig"),
        (_p("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"), "x=2"),
        (_p(HINT), ""),
        (_p(HINT) + _p(_run("under feltet")), "under feltet"),
        (_p(_run(Placeholder.WRITE)), ""),
        (_p(_run(f"  {Placeholder.CHOOSE} ")), ""),
        (_block("<w:showingPlcHdr/>", _p(_run("Klikk her"))), ""),
        (_block("", _p(_run("Svar"))), "Svar"),
    ],
)  # fmt: skip
def test_the_text_is_what_a_reader_sees(written: str, seen: str) -> None:
    assert visible_text(_body(written)) == seen


def test_a_text_box_is_read_once_though_it_stands_in_the_file_twice() -> None:
    box = f"<w:txbxContent>{_p(_run('i boksen'))}</w:txbxContent>"
    twice = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    row = _only(_body(_table(_row(_p(_run("Beskrivelse")), _p(_run("utenfor") + twice)))))
    assert row.cells[1] == "utenfor\ni boksen"
    assert row.pictures == 1


def test_a_picture_without_words_is_counted() -> None:
    row = _only(_body(_table(_row(_p(_run("Beskrivelse")), _p("<w:r><w:drawing/></w:r>")))))
    assert (row.cells[1], row.pictures) == ("", 1)


def test_a_row_tells_its_tags_and_bookmarks() -> None:
    field = markup.bookmarked(HINT, "krav_ARK_05_description", 1)
    row = _only(_body(_table(_row(_p(_run("Beskrivelse")), _p(field)))))
    assert (row.cells, row.tags) == (("Beskrivelse", ""), ("ARK-05|description",))
    assert row.bookmarks == ("krav_ARK_05_description",)


def test_a_cell_inside_a_control_is_still_a_cell() -> None:
    cell = f"<w:tc>{_p(_run('Svar'))}</w:tc>"
    controlled = f"<w:sdt><w:sdtPr><w:tag w:val='x|y'/></w:sdtPr><w:sdtContent>{cell}</w:sdtContent></w:sdt>"
    row = _only(_body(f"<w:tbl><w:tr>{controlled}</w:tr></w:tbl>"))
    assert (row.cells, row.tags) == (("Svar",), ("x|y",))


def test_a_table_inside_an_answer_belongs_to_the_answer_and_is_told_apart() -> None:
    inner = _table(_row(_p(_run("Dato")), _p(_run("i morgen"))))
    row = _only(_body(_table(_row(_p(_run("Beskrivelse")), _p(_run("Før")) + inner + _p(_run("Etter"))))))
    assert row.cells == ("Beskrivelse", "Før\nDato\ni morgen\nEtter")
    assert [one.cells for one in row.inner] == [("Dato", "i morgen")]
    assert row.beside == "Beskrivelse\nFør\nEtter"


def test_rows_know_their_table() -> None:
    first, second = _table(_row(_p("")), _row(_p(""))), _table(_row(_p("")))
    assert [row.table for row in rows(_body(first + _p("") + second))] == [1, 1, 2]


def test_a_row_outside_any_table_and_a_deleted_one_do_no_harm() -> None:
    stray = _row(_p(_run("løs")))
    deleted = f"<w:del>{_table(_row(_p(_run('borte'))))}</w:del>"
    assert [row.cells for row in rows(_body(stray + deleted))] == [("løs",)]


def test_text_between_the_tables_is_found_with_its_place() -> None:
    table = _table(_row(_p(_run("i tabellen"))))
    found = list(loose(_body(_p(_run("Før")) + table + _p(_run("  mellom ")) + _p(HINT) + table)))
    assert found == [Loose("Før", 0), Loose("mellom", 1)]


@pytest.mark.parametrize("change", ["ins", "del", "moveFrom", "moveTo"])
def test_a_tracked_change_is_seen(change: str) -> None:
    assert has_tracked_changes(_body(_p(f"<w:{change}>{_run('x')}</w:{change}>")))
    assert not has_tracked_changes(_body(_p(_run("x"))))


def test_hidden_words_are_seen_to_be_there() -> None:
    assert has_hidden_text(_body(_p(HIDDEN)))
    assert not has_hidden_text(_body(_p(_run("x"))))
    assert not has_hidden_text(
        _body(_p(HIDDEN.replace("<w:t>skjult</w:t>", "<w:instrText>XE</w:instrText>")))
    )


def test_fields_nobody_has_filled_in_are_named() -> None:
    choice = choice_control("Prosedyre", "x", 2, ("Åpen", "Begrenset"))
    named = "<w:sdt><w:sdtPr><w:alias w:val='Ferdig'/></w:sdtPr><w:sdtContent/></w:sdt>"
    nameless = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent/></w:sdt>"
    assert list(unfilled(parsed(HINT + choice + named + nameless))) == ["Svar", "Prosedyre"]
