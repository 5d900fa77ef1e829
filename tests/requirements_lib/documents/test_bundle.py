"""Everything that is sent out for one tender: the same bytes every time, no rule broken, no amount told."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from paper.check import check
from paper.document import HOUSE_STYLE
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.documents.bundle import (
    ANNEX_1,
    ANNEX_2,
    EVALUATION,
    STAMP,
    TENDER_FILE,
    TENDER_TEXT,
    TERMS,
    make,
    tender_file,
    titles,
    to_fill_in,
)
from requirements_lib.documents.form_field import bookmark
from requirements_lib.documents.placement import in_annex_1
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.tender import FrozenTender, freeze
from requirements_lib.storage import law, library, standard_contract
from tests.builders import a_tender, lots
from tests.paper.wording import W
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.office import pages
from tests.requirements_lib.documents.reader import plain
from ui.commands import demo_files

WORD = (ANNEX_1, ANNEX_2, TERMS, TENDER_TEXT)
CONTRACTS = standard_contract.load()
SSA = [{"form": one.form, "version": one.version} for one in CONTRACTS.known] + [
    {"form": "Egen", "version": ""}
]
HOSTILE = "Krav <w:p> & «x» ]]> \x07\x1b 👍 100 %\n\nNy linje"


def _made(**changes: Any) -> dict[str, bytes]:
    return make(building_permits.a_tender(**changes), CONTRACTS)


def test_the_same_tender_makes_the_same_bytes() -> None:
    assert _made() == _made()
    assert list(_made()) == [ANNEX_1, ANNEX_2, TERMS, TENDER_TEXT, TENDER_FILE]


def test_there_is_no_document_of_terms_without_terms() -> None:
    assert TERMS not in make(a_tender_of({}), CONTRACTS)
    assert TERMS in make(a_tender_of({"kind": Kind.CONTRACT_TERM}), CONTRACTS)
    assert list(titles(a_tender_of({}), CONTRACTS)) == [
        ANNEX_1,
        ANNEX_2,
        TENDER_TEXT,
        EVALUATION,
        TENDER_FILE,
    ]


def test_every_requirement_is_printed_whole_in_one_document_and_answered_in_bilag_2() -> None:
    tender = building_permits.a_tender()
    files = make(tender, CONTRACTS)
    for asked in tender.requirements:
        mark = f'w:name="{bookmark(asked.id)}"'.encode()
        places = [
            name
            for name in WORD
            if name != ANNEX_2 and mark in Package(files[name]).part("word/document.xml")
        ]
        assert len(places) == 1, asked.id
        assert (places == [TERMS]) is (asked.requirement.kind is Kind.CONTRACT_TERM), asked.id


@pytest.mark.parametrize("contract", SSA, ids=lambda one: one["form"])
def test_no_rule_is_broken_in_any_document_for_any_contract(contract: dict[str, str]) -> None:
    files = _made(contract=contract)
    for name in WORD:
        assert [one for one in check(files[name]) if not one.ok] == [], name


def test_no_rule_is_broken_whatever_people_have_written() -> None:
    texts = dict.fromkeys(("title", "organisation", "need", "today", "effects", "users"), HOSTILE)
    hostile = {"title": HOSTILE, "need": HOSTILE}
    files = make(a_tender_of(hostile, hostile | {"kind": Kind.CONTRACT_TERM}, **texts), CONTRACTS)
    for name in WORD:
        assert [one for one in check(files[name]) if not one.ok] == [], name
        assert Document(io.BytesIO(files[name])).core_properties.language == "nb-NO"


def test_every_style_that_is_named_is_in_the_house_style() -> None:
    known = {style.element.styleId for style in Document(io.BytesIO(HOUSE_STYLE.read_bytes())).styles}
    for name, content in _made(contract={"form": "SSA-T", "version": "2024"}).items():
        if name in WORD:
            used = Package(content).body().iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
            assert {str(style.get(f"{W}val")) for style in used} <= known


def test_the_documents_say_whose_they_are_and_which_competition_they_belong_to() -> None:
    tender = building_permits.a_tender()
    for name, content in make(tender, CONTRACTS).items():
        if name in WORD:
            told = Document(io.BytesIO(content)).core_properties
            assert (told.author, told.subject) == ("Lindvik kommune", "Saksnummer 2026/1187")
            assert f"Konkurranse-ID: {tender.fingerprint[:12]}" in visible_text(
                Package(content).xml("word/footer1.xml")
            )


def test_only_the_form_carries_the_stamp_of_its_competition() -> None:
    tender = building_permits.a_tender()
    files = make(tender, CONTRACTS)
    stamped = Package(files[ANNEX_2]).xml("customXml/item1.xml")
    assert (stamped.tag, stamped.get("tender")) == (f"{{{STAMP}}}malestokk", tender.fingerprint)
    for name in (ANNEX_1, TERMS, TENDER_TEXT):
        assert "customXml/item1.xml" not in Package(files[name]).names


def test_no_file_tells_what_the_municipality_expects_to_pay() -> None:
    files = _made(estimated_value=4_812_345)
    for name, content in files.items():
        whole = content if name == TENDER_FILE else b"".join(_unpacked(content))
        assert b"4812345" not in whole.replace(b"\xc2\xa0", b"").replace(b" ", b""), name


def _unpacked(content: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return [package.read(name) for name in package.namelist()]


def test_the_frozen_tender_shows_when_it_has_been_tampered_with() -> None:
    written = json.loads(tender_file(a_tender()))
    assert FrozenTender.model_validate(written).verified() == a_tender()
    written["tender"]["title"] = "Noe annet"
    with pytest.raises(Refusal, match="tender_changed"):
        FrozenTender.model_validate(written).verified()


def test_what_the_municipality_fills_in_itself_is_named_by_file() -> None:
    left = to_fill_in(_made())
    assert list(left) == [TENDER_TEXT]
    assert left[TENDER_TEXT][:5] == ("Bilag 3", "Bilag 4", "Bilag 5", "Bilag 9", "Prosedyre")
    chosen = to_fill_in(_made(contract={"form": "SSA-T", "version": "2024"}))
    assert chosen[ANNEX_1] == ("Anonymiserte data", "Deponering av kildekode")


@pytest.mark.libreoffice
def test_the_annexes_are_short_enough_to_be_read_and_have_everything_on_the_pages(tmp_path: Path) -> None:
    tender = building_permits.a_tender()
    files, number = make(tender, CONTRACTS), len(tender.requirements)
    first, second, terms = (pages(files[name], tmp_path / name) for name in (ANNEX_1, ANNEX_2, TERMS))
    assert len(first) <= len(in_annex_1(tender)) / 2 + 3 and len(terms) <= number / 2 + 1
    assert number / 4 < len(second) <= number / 2 + 2
    assert len(pages(files[TENDER_TEXT], tmp_path / "3")) <= 4
    for made, printed in (([*first, *terms], tender.requirements), (second, tender.to_answer)):
        text = plain(" ".join(made))
        for asked in printed:
            assert asked.id in text and asked.requirement.title.split()[0] in text
    assert [plain(page).split("Side ")[-1] for page in second] == [
        f"{place} av {len(second)}" for place in range(1, len(second) + 1)
    ]


@pytest.mark.libreoffice
def test_a_small_procurement_has_a_bilag_1_that_is_short(tmp_path: Path) -> None:
    small = freeze(demo_files.profile("lokaler.json"), library.load(), law.load())
    assert len(small.requirements) == 15
    assert len(pages(make(small, CONTRACTS)[ANNEX_1], tmp_path)) <= 7


@pytest.mark.libreoffice
def test_no_page_after_the_first_is_left_half_empty_before_the_next_requirement(tmp_path: Path) -> None:
    made = pages(_made()[ANNEX_1], tmp_path)
    assert all(len(plain(page)) > 1_200 for page in made[1:-1])


def test_a_divided_tender_has_one_form_for_each_lot_that_carries_its_id() -> None:
    tender = a_tender(lots=lots())
    files = make(tender, CONTRACTS)
    forms = ["bilag-2-d1.docx", "bilag-2-d2.docx"]
    assert list(files) == [ANNEX_1, *forms, TENDER_TEXT, TENDER_FILE]
    assert set(titles(tender, CONTRACTS)) == {*files, EVALUATION}
    assert titles(tender, CONTRACTS)["bilag-2-d2.docx"].endswith(" · D2 Innsyn")
    for name, lot in zip(forms, ("D1", "D2"), strict=True):
        package = Package(files[name])
        stamp = package.xml("customXml/item1.xml")
        assert (stamp.get("tender"), stamp.get("lot")) == (tender.fingerprint, lot)
        assert f"Delkontrakt: {lot}" in visible_text(package.xml("word/footer1.xml"))
        assert all(one.ok for one in check(files[name]))
