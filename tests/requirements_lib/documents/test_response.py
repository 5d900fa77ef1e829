"""A filled-in form is read as the supplier meant it, whichever program saved the file.

Every test fills in a real form as Word does, and reads it back.
"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from paper.control import Placeholder
from requirements_lib.documents import bundle, response
from requirements_lib.documents.bundle import ANNEX_1, ANNEX_2, STAMP
from requirements_lib.documents.form_field import Field, tag
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.response import ReadBy
from requirements_lib.words.outcome import finding_sentence
from tests.builders import a_tender, lots
from tests.requirements_lib.documents.filled_form import (
    TENDER,
    answered,
    blank,
    is_what_was_given,
    read_back,
    whole,
    with_id,
)
from tests.requirements_lib.documents.filling import (
    W,
    an_answer,
    answers_of,
    changed,
    filled,
    parts,
    set_text,
    with_parts,
)
from tests.requirements_lib.documents.office import converted
from tests.requirements_lib.domain.library.test_answer_code import TWO, chosen

DIVIDED = a_tender(lots=lots())


def test_a_form_reads_back_as_it_was_filled_in() -> None:
    form, odd = read_back(whole())
    is_what_was_given(form)
    assert odd == {}


def test_a_form_nobody_has_filled_in_has_nothing_in_it() -> None:
    form, odd = read_back(blank())
    assert all(one.is_empty for one in form.responses)
    assert (form.supplier, form.deviations, form.attachments) == ("", (), ())
    assert set(odd) == {"supplier_missing", "response_missing"}


def test_saving_the_form_again_without_stamp_still_shows_whose_it_is() -> None:
    form, odd = read_back(with_parts(whole(), {"customXml/item1.xml": None}))
    assert form.tender == TENDER.fingerprint
    assert odd == {}


def test_a_form_without_any_id_is_told_of() -> None:
    def blank(foot: etree._Element) -> None:
        set_text(foot, "Side")

    bare = with_parts(changed(whole(), blank, "word/footer1.xml"), {"customXml/item1.xml": None})
    _, odd = read_back(bare)
    assert set(odd) == {"tender_id_missing"}


def test_another_tenders_form_is_an_error() -> None:
    other = bundle.make(a_tender(), StandardContracts())[ANNEX_2]
    form, found = response.read(other, TENDER)
    assert form is not None
    assert form.tender == a_tender().fingerprint
    assert ("other_tender", Severity.ERROR) in {(one.code, one.severity) for one in found}


def test_bilag_1_sent_back_by_mistake_holds_no_answers() -> None:
    form, found = response.read(bundle.make(TENDER, StandardContracts())[ANNEX_1], TENDER)
    assert form is not None
    assert form.supplier == ""
    assert "response_missing" in {one.code for one in found}


def test_tracked_changes_are_an_error_and_the_final_text_is_shown() -> None:
    def track(body: etree._Element) -> None:
        run = next(run for run in body.iter(f"{W}r") if "Svar på ARK-05." in "".join(run.itertext()))
        parent, inserted = run.getparent(), etree.Element(f"{W}ins")
        assert parent is not None
        parent.replace(run, inserted)
        inserted.append(run)

    form, odd = read_back(changed(whole(), track))
    is_what_was_given(form)
    assert [one.severity for one in odd["tracked_changes"]] == [Severity.ERROR]


@pytest.mark.parametrize("content", [b"", b"ikke en fil", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600])
def test_what_cannot_be_read_at_all_is_one_error_that_says_why(content: bytes) -> None:
    form, found = response.read(content, TENDER)
    assert form is None
    assert [one.severity for one in found] == [Severity.ERROR]
    assert finding_sentence(found[0]).startswith("Filen")


def test_data_others_have_put_in_the_file_does_no_harm() -> None:
    theirs = with_parts(whole(), {"customXml/item0.xml": b"<sharepoint xmlns='urn:x'/>"})
    is_what_was_given(read_back(theirs)[0])
    assert STAMP.encode() in parts(whole())["customXml/item1.xml"]


def test_hidden_words_are_no_answer_and_are_told_of() -> None:
    def hide(body: etree._Element) -> None:
        run = next(one for one in body.iter(f"{W}r") if one.findtext(f"{W}t") == "Nei.")
        properties = etree.Element(f"{W}rPr")
        etree.SubElement(properties, f"{W}vanish")
        run.insert(0, properties)

    form, odd = read_back(changed(filled(blank(), {tag("ARK-05", Field.DESCRIPTION): "Nei."}), hide))
    assert answered(form, "ARK-05") == ""
    assert "hidden_text" in odd


WRITTEN = st.text(max_size=200)


def _kept(text: str) -> str:
    """A text without what XML cannot hold, trimmed."""
    held = "".join(one for one in text if one in "\t\n" or (one >= " " and one not in "\ufffe\uffff"))
    return held.strip()


def _is_said(text: str) -> bool:
    """A placeholder left standing counts as nothing, also when somebody has written it."""
    return bool(text) and text not in set(Placeholder)


@settings(max_examples=40, deadline=None)
@given(WRITTEN.map(_kept).filter(_is_said), WRITTEN.map(_kept).filter(_is_said))
def test_whatever_a_supplier_writes_comes_back_the_same(description: str, supplier: str) -> None:
    typed = {"form|supplier": supplier, tag("ARK-05", Field.DESCRIPTION): description}
    form, _ = read_back(filled(blank(), typed))
    assert form.supplier == supplier
    assert answered(form, "ARK-05") == description


@pytest.mark.libreoffice
@pytest.mark.parametrize("way", ["docx", "odt"])
def test_a_form_saved_by_libreoffice_reads_the_same(way: str, tmp_path: Path) -> None:
    saved = converted(whole(), way, tmp_path)
    again = saved if way == "docx" else converted(saved, "docx", tmp_path, source=way)
    form, odd = read_back(again)
    is_what_was_given(form)
    assert odd == {}


@pytest.mark.libreoffice
def test_an_empty_form_saved_by_libreoffice_is_still_empty(tmp_path: Path) -> None:
    form, odd = read_back(converted(blank(), "docx", tmp_path))
    assert all(one.is_empty for one in form.responses)
    assert set(odd) == {"supplier_missing", "response_missing"}


@pytest.mark.libreoffice
def test_an_id_written_over_is_found_by_its_bookmark_after_libreoffice(tmp_path: Path) -> None:
    form, odd = read_back(converted(changed(whole(), with_id("ARK-05", "Punkt 5")), "docx", tmp_path))
    is_what_was_given(form, read_by=None)
    assert answered(form, "ARK-05", "read_by") is ReadBy.BOOKMARK
    assert set(odd) == {"form_unknown_id"}


def _lot_form(lot: str) -> bytes:
    return bundle.make(DIVIDED, StandardContracts())[f"bilag-2-{lot.lower()}.docx"]


@pytest.mark.parametrize("stamped", [True, False])
def test_a_form_says_which_lot_it_answers_also_without_its_stamp(stamped: bool) -> None:
    answer = an_answer(DIVIDED.of_lot("D2"))
    content = filled(_lot_form("D2"), answers_of(answer, DIVIDED.of_lot("D2")))
    sent = content if stamped else with_parts(content, {"customXml/item1.xml": None})
    form, found = response.read(sent, DIVIDED)
    assert form is not None
    assert (form.lot, form.tender) == ("D2", DIVIDED.fingerprint)
    assert [one.requirement for one in form.responses] == ["ARK-01", "ARK-08"]
    assert {one.code for one in found} <= {"absolute_not_met_today"}


def test_a_form_of_an_undivided_tender_is_for_no_lot() -> None:
    assert read_back(whole())[0].lot == ""


def test_a_form_without_its_lot_is_an_error_and_reads_what_there_is() -> None:
    form, found = response.read(bundle.make(a_tender(), StandardContracts())[ANNEX_2], DIVIDED)
    assert form is not None
    assert form.lot == ""
    assert {("form_without_lot", Severity.ERROR), ("other_tender", Severity.ERROR)} <= {
        (one.code, one.severity) for one in found
    }


def test_the_answers_are_read_in_the_words_of_the_tender_and_others_are_told_of() -> None:
    tender = a_tender(answer_choices=chosen(TWO))
    form = bundle.make(tender, StandardContracts())[ANNEX_2]
    given = {"ARK-01|code": "Ja", "ARK-05|code": "Krever tillegg", "ARK-08|code": "nei"}
    read, found = response.read(filled(form, {"form|supplier": "Nordfjell AS"} | given), tender)
    assert read is not None
    assert [one.code for one in read.responses] == [AnswerCode.MET_TODAY, None, AnswerCode.NOT_MET]
    assert [one.subject for one in found if one.code == "form_code_unknown"] == ["ARK-05"]
    assert "form_unknown_row" not in {one.code for one in found}
