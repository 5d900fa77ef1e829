"""The rows of a form become answers whatever has been done to them, and nothing is dropped in silence."""

import copy
from collections.abc import Callable

import pytest
from lxml import etree

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.tender.response import ReadBy
from tests.requirements_lib.documents.filled_form import (
    ANSWER,
    TENDER,
    answered,
    blank,
    is_what_was_given,
    read_back,
    table_of,
    whole,
    with_id,
)
from tests.requirements_lib.documents.filling import (
    W,
    changed,
    filled,
    rows_of,
    set_text,
    without_controls,
)


def _shuffle_rows(body: etree._Element) -> None:
    for asked in TENDER.requirements:
        table, rows = table_of(body, asked.id), rows_of(body, asked.id)
        for row in reversed(rows):
            table.append(row)


def _shuffle_tables(body: etree._Element) -> None:
    tables = [table_of(body, asked.id) for asked in TENDER.requirements]
    places = [etree.Element(f"{W}p") for _ in tables]
    for table, place in zip(tables, places, strict=True):
        table.addprevious(place)
    for table, place in zip(reversed(tables), places, strict=True):
        place.addnext(table)


def _merge_tables(body: etree._Element) -> None:
    first, *others = list(body.iter(f"{W}tbl"))
    for table in others:
        for row in table.findall(f"{W}tr"):
            first.append(row)
        parent = table.getparent()
        assert parent is not None
        parent.remove(table)


def _without_bookmarks(body: etree._Element) -> None:
    for name in ("bookmarkStart", "bookmarkEnd"):
        for mark in list(body.iter(f"{W}{name}")):
            parent = mark.getparent()
            assert parent is not None
            parent.remove(mark)


def _one_after_another(*messes: Callable[[etree._Element], None]) -> Callable[[etree._Element], None]:
    def all_of_them(body: etree._Element) -> None:
        for mess in messes:
            mess(body)

    return all_of_them


def _in_a_layout_table(body: etree._Element) -> None:
    """The whole form stands in one cell of a table around it."""
    content = body[0]
    inside = list(content)[:-1]
    outer = etree.SubElement(content, f"{W}tbl")
    cell = etree.SubElement(etree.SubElement(outer, f"{W}tr"), f"{W}tc")
    cell.extend(inside)
    content.insert(0, outer)


@pytest.mark.parametrize(
    "mess",
    [
        _shuffle_rows,
        _shuffle_tables,
        _merge_tables,
        without_controls,
        _without_bookmarks,
        _one_after_another(without_controls, _without_bookmarks),
        _one_after_another(_merge_tables, without_controls, _without_bookmarks),
    ],
)
def test_what_people_read_is_what_is_read_however_the_file_is_rearranged(
    mess: Callable[[etree._Element], None],
) -> None:
    form, odd = read_back(changed(whole(), mess))
    is_what_was_given(form)
    assert odd == {}


def test_a_form_inside_a_layout_table_is_read_all_the_same() -> None:
    form, odd = read_back(changed(whole(), _in_a_layout_table))
    is_what_was_given(form)
    assert set(odd) <= {"form_loose_text"}


def test_an_id_written_over_is_told_of_and_the_tag_says_whose_it_is() -> None:
    form, odd = read_back(changed(whole(), with_id("ARK-05", "Punkt 5")))
    is_what_was_given(form, read_by=None)
    assert answered(form, "ARK-05", "read_by") is ReadBy.TAG
    assert [one.facts["given"] for one in odd["form_unknown_id"]] == ["Punkt 5"]


def test_an_id_written_over_in_a_file_without_controls_is_known_by_its_bookmark() -> None:
    form, odd = read_back(changed(changed(whole(), with_id("ARK-05", "Punkt 5")), without_controls))
    assert answered(form, "ARK-05", "read_by") is ReadBy.BOOKMARK
    is_what_was_given(form, read_by=None)
    assert set(odd) == {"form_unknown_id"}


def test_a_row_of_ids_that_was_taken_out_leaves_the_tag_to_say_whose_it_is() -> None:
    def cut(body: etree._Element) -> None:
        table_of(body, "ARK-05").remove(rows_of(body, "ARK-05")[0])

    form, odd = read_back(changed(whole(), cut))
    is_what_was_given(form, read_by=None)
    assert odd == {}


def test_the_printed_id_wins_over_the_tag_and_it_is_told() -> None:
    swapped = changed(changed(whole(), with_id("ARK-05", "ARK-06")), with_id("ARK-06", "ARK-05"))
    form, odd = read_back(swapped)
    assert answered(form, "ARK-06").startswith("Svar på ARK-05.")
    assert {one.subject for one in odd["form_id_disagrees"]} == {"ARK-05", "ARK-06"}


def test_a_copied_row_with_another_answer_is_told_with_what_it_says() -> None:
    def copy_answer(body: etree._Element) -> None:
        row = next(row for row in rows_of(body, "ARK-05") if "Beskrivelse" in "".join(row.itertext()))
        again = copy.deepcopy(row)
        set_text(again[-1], "Et helt annet svar")
        row.addnext(again)

    form, odd = read_back(changed(whole(), copy_answer))
    is_what_was_given(form)
    (told,) = odd["form_answered_twice"]
    assert (told.subject, told.facts["label"]) == ("ARK-05", "Beskrivelse")
    assert "Et helt annet svar" in told.facts["given"]


def test_a_copied_table_that_says_the_same_is_no_trouble() -> None:
    def copy_table(body: etree._Element) -> None:
        table_of(body, "ARK-05").addnext(copy.deepcopy(table_of(body, "ARK-05")))

    form, odd = read_back(changed(whole(), copy_table))
    is_what_was_given(form)
    assert odd == {}


def _added(requirement: str, label: str, text: str) -> Callable[[etree._Element], None]:
    def add(body: etree._Element) -> None:
        row = copy.deepcopy(rows_of(body, requirement)[1])
        set_text(row[-2], label)
        set_text(row[-1], text)
        table_of(body, requirement).append(row)

    return add


def test_a_row_the_supplier_has_added_to_an_answer_is_told_of() -> None:
    form, odd = read_back(changed(whole(), _added("ARK-05", "Merknad", "Gjelder fra 2028.")))
    is_what_was_given(form)
    (told,) = odd["form_unknown_row"]
    assert (told.subject, told.facts) == ("ARK-05", {"label": "Merknad", "given": "Gjelder fra 2028."})


def test_rows_added_for_more_deviations_and_attachments_are_read() -> None:
    def add(body: etree._Element) -> None:
        for name, text in (("deviation", "Sjette avvik"), ("attachment", "Vedlegg.zip")):
            field = next(one for one in body.iter(f"{W}tag") if one.get(f"{W}val") == f"form|{name}|5")
            row = next(field.iterancestors(f"{W}tr"))
            again = etree.fromstring(etree.tostring(row).replace(b"|5", b"|6"))
            without_controls(again)
            _without_bookmarks(again)
            set_text(again[-2], "")
            set_text(again[-1], text)
            row.addnext(again)

    form, odd = read_back(changed(whole(), add))
    assert form.deviations == (*ANSWER.deviations, "Sjette avvik")
    assert form.attachments == (*ANSWER.attachments, "Vedlegg.zip")
    assert odd == {}


def test_text_between_the_tables_is_told_of_with_its_place() -> None:
    def write(body: etree._Element) -> None:
        under = table_of(body, "ARK-05").getnext()
        assert under is not None
        etree.SubElement(etree.SubElement(under, f"{W}r"), f"{W}t").text = "Se også notatet vårt."

    form, odd = read_back(changed(whole(), write))
    is_what_was_given(form)
    (told,) = odd["form_loose_text"]
    assert (told.subject, told.facts["given"]) == ("ARK-05", "Se også notatet vårt.")


def test_a_picture_in_an_answer_is_told_of() -> None:
    def draw(body: etree._Element) -> None:
        answer = next(one for one in body.iter(f"{W}tag") if one.get(f"{W}val") == "ARK-05|description")
        content = next(answer.iterancestors(f"{W}sdt"))[-1]
        etree.SubElement(etree.SubElement(content, f"{W}r"), f"{W}drawing")

    _, odd = read_back(changed(whole(), draw))
    assert [(one.subject, one.facts["label"]) for one in odd["form_picture"]] == [("ARK-05", "Beskrivelse")]


def test_a_table_inside_an_answer_is_part_of_the_answer() -> None:
    def put_in(body: etree._Element) -> None:
        row = next(row for row in rows_of(body, "ARK-05") if "Beskrivelse" in "".join(row.itertext()))
        inner = etree.SubElement(row[-1], f"{W}tbl")
        inner_row = etree.SubElement(inner, f"{W}tr")
        for text in ("Leverandør", "Noen andre AS"):
            cell = etree.SubElement(inner_row, f"{W}tc")
            etree.SubElement(etree.SubElement(etree.SubElement(cell, f"{W}p"), f"{W}r"), f"{W}t").text = text

    form, odd = read_back(changed(whole(), put_in))
    assert answered(form, "ARK-05").endswith("Leverandør\nNoen andre AS")
    assert form.supplier == "Nordfjell AS"
    assert odd == {}


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("01.06.2027", "2027-06-01"),
        ("1.6.2027", "2027-06-01"),
        ("01.06.27", "2027-06-01"),
        ("2027-06-01", "2027-06-01"),
        ("01. 06.\u00a02027", "2027-06-01"),
        ("1. juni 2027", None),
        ("31.02.2027", None),
        ("når vi kan", None),
    ],
)
def test_a_date_is_read_as_people_write_it_or_told_of(written: str, day: str | None) -> None:
    form, odd = read_back(
        filled(blank(), {"form|supplier": "x", "ARK-05|code": "Nei", "ARK-05|later": written})
    )
    later = answered(form, "ARK-05", "later")
    assert (later.isoformat() if later else None) == day
    assert [one.facts["given"] for one in odd.get("form_date_unreadable", [])] == ([] if day else [written])


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Oppfylt i dag", AnswerCode.MET_TODAY),
        ("oppfylt  i\u00a0dag", AnswerCode.MET_TODAY),
        ("NEI", AnswerCode.NOT_MET),
        ("Ja", None),
        ("Oppfylt senere", None),
    ],
)
def test_a_choice_is_read_as_it_stands_or_told_of(written: str, code: AnswerCode | None) -> None:
    form, odd = read_back(
        filled(blank(), {"form|supplier": "x", "ARK-05|code": written, "ARK-05|description": "x"})
    )
    assert answered(form, "ARK-05", "code") is code
    assert [one.facts["given"] for one in odd.get("form_code_unknown", [])] == ([] if code else [written])


def test_a_front_field_given_twice_is_told_of() -> None:
    def again(body: etree._Element) -> None:
        field = next(one for one in body.iter(f"{W}tag") if one.get(f"{W}val") == "form|supplier")
        row = next(field.iterancestors(f"{W}tr"))
        other = copy.deepcopy(row)
        set_text(other[-1], "Fjordsak AS")
        row.addnext(other)

    form, odd = read_back(changed(whole(), again))
    assert form.supplier == "Nordfjell AS"
    assert "Fjordsak AS" in {one.facts["given"] for one in odd["form_unknown_row"]}


def test_label_and_answer_in_one_cell_are_parted() -> None:
    def join(body: etree._Element) -> None:
        for row in rows_of(body, "ARK-05"):
            label, answer = row.findall(f"{W}tc")
            for place, paragraph in enumerate(label.findall(f"{W}p")):
                answer.insert(place + 1, paragraph)
            row.remove(label)

    form, odd = read_back(changed(whole(), join))
    assert answered(form, "ARK-05") == "Svar på ARK-05.\nAndre linje: «ja» & <nei>."
    assert set(odd) == {"typed_number_out_of_bounds"}  # the label of the typed value is the requirement's own
