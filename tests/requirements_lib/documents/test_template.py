"""The municipality's file as the ground for a tender's documents, and a form made on it read back."""

import pytest

from paper.check import check
from requirements_lib.documents import bundle, draft, response
from requirements_lib.documents.bundle import ANNEX_2
from requirements_lib.documents.template import opened
from requirements_lib.domain.outcome import Refusal
from requirements_lib.storage import standard_contract
from requirements_lib.words.outcome import refusal_sentence
from tests.paper import letterhead
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.filling import filled

CONTRACTS = standard_contract.load()


def test_every_document_made_on_a_letterhead_keeps_every_rule() -> None:
    template = opened(letterhead.with_logo())
    for form, version in (("SSA-L", "2018"), ("SSA-T", "2024"), ("Egen", "")):
        tender = building_permits.a_tender(contract={"form": form, "version": version})
        files = bundle.make(tender, CONTRACTS, template)
        made = [content for name, content in files.items() if name.endswith(".docx")]
        for content in (*made, draft.make(tender, CONTRACTS, template)):
            assert [one for one in check(content) if not one.ok] == []


def test_a_form_made_on_a_letterhead_is_read_back_by_its_stamp_and_without_a_word_too_many() -> None:
    tender = building_permits.a_tender()
    blank = bundle.make(tender, CONTRACTS, opened(letterhead.with_logo()))[ANNEX_2]
    form, found = response.read(filled(blank, {"form|supplier": "Nordfjell AS"}), tender)
    assert form is not None
    assert (form.supplier, form.tender) == ("Nordfjell AS", tender.fingerprint)
    assert {one.code for one in found} == {"response_missing"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7", "not_word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_or_locked"),
        (
            letterhead.changed(letterhead.with_logo(), lambda _, part: part, **{"word/vbaProject.bin": b"x"}),
            "macros",
        ),
    ],
    ids=["pdf", "old", "macros"],
)
def test_a_file_that_cannot_be_used_is_refused_with_one_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        opened(content)
    assert refused.value.code == f"template_{reason}"
    assert refusal_sentence(refused.value).startswith("Malen ")


def test_the_same_file_is_opened_once() -> None:
    assert opened(letterhead.with_logo()) is opened(letterhead.with_logo())
