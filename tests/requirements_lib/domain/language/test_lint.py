"""Bad sentences are caught, tricky ones are not, and the library's own texts are left in peace."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from requirements_lib.domain.language.lint import lint_requirement, lint_text
from requirements_lib.domain.language.words import Words
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.outcome import Severity
from requirements_lib.storage import library as shipped
from requirements_lib.storage.language import load
from tests.builders import a_requirement
from tests.requirements_lib.domain.language.test_words import DAY

HERE = Path(__file__).parent
BAD = [
    (f"language_{code}", sentence)
    for code, sentences in yaml.safe_load((HERE / "bad.yaml").read_text("utf-8")).items()
    for sentence in sentences
]
GOOD = yaml.safe_load((HERE / "good.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def words() -> Words:
    """What the linter ships with."""
    return load()


@pytest.fixture(scope="module")
def library() -> Library:
    """What the product ships."""
    return shipped.load()


@pytest.mark.parametrize(("code", "sentence"), BAD)
def test_a_bad_sentence_is_caught(code: str, sentence: str, words: Words) -> None:
    assert code in {one.code for one in lint_text("need", sentence, words, DAY)}


@pytest.mark.parametrize("sentence", GOOD)
def test_a_tricky_sentence_is_left_alone(sentence: str, words: Words) -> None:
    assert [one.facts["quote"] for one in lint_text("need", sentence, words, DAY)] == []


def test_the_library_has_no_warnings(library: Library, words: Words) -> None:
    found = [finding for one in library.requirements for finding in lint_requirement(one, words, DAY)]
    assert [one.facts["quote"] for one in found if one.severity is Severity.WARNING] == []


def test_a_finding_tells_what_where_and_what_to_write(words: Words) -> None:
    text = "Først dette.\nLøsningen skal være moderne."
    (finding,) = lint_text("today", text, words, DAY)
    assert (finding.code, finding.severity, finding.subject) == (
        "language_unmeasured",
        Severity.WARNING,
        "today",
    )
    assert finding.facts == {
        "field": "today",
        "found": "moderne",
        "sentence": "Løsningen skal være moderne.",
        "position": text.index("moderne"),
        "suggestion": "Skriv hva kommunen trenger å kunne gjøre.",
        "quote": "«moderne» i «Løsningen skal være moderne.»",
    }


def test_findings_come_in_the_order_of_the_text_and_the_same_words_once(words: Words) -> None:
    text = "Løsningen skal være robust, moderne, robust og med dashboard."
    found = [one.facts["found"] for one in lint_text("need", text, words, DAY)]
    assert found == ["robust", "moderne", "dashboard"]
    assert lint_text("need", text, words, DAY) == lint_text("need", text, words, DAY)


def test_every_text_of_a_requirement_is_read_and_the_field_is_told(words: Words) -> None:
    one = a_requirement(
        title="Moderne arkiv",
        need="Arkivaren må kunne lete raskt, slik at saken finnes.",
        text="Løsningen bør lagre og vise saker.",
        kind_reason="NSM krever det.",
        reply={
            "describe": "Vennligst beskriv.",
            "max_words": 50,
            "typed": {"type": "choice", "label": "Visma", "choices": ["Ja", "Delvis, osv."]},
        },
        rubric={"at_0": "Ikke vist.", "at_5": "God løsning.", "at_10": "Vist, uten kostnader."},
    )
    found = {
        (finding.facts["field"], finding.code.removeprefix("language_"))
        for finding in lint_requirement(one, words, DAY)
    }
    assert found == {
        ("title", "unmeasured"),
        ("need", "unmeasured"),
        ("text", "two_demands"),
        ("kind_reason", "legal_claim"),
        ("describe", "filler"),
        ("typed", "no_equivalent"),
        ("typed", "open_ended"),
        ("at_5", "unmeasured"),
        ("at_5", "rubric_alike"),
        ("at_10", "price_in_rubric"),
    }


@pytest.mark.parametrize(
    "anchor",
    [
        "Leverandøren har mer enn ti års erfaring.",
        "Leverandøren er ISO 27001-sertifisert eller tilsvarende.",
        "Minst fem referansekunder i norske kommuner.",
        "Leverandøren har sertifikat for styringssystemet.",
    ],
)
def test_the_supplier_is_not_scored_but_may_be_qualified(anchor: str, words: Words) -> None:
    rubric = {"at_0": "Ikke vist.", "at_5": "Vist på bestilling.", "at_10": anchor}
    scored = lint_requirement(a_requirement(rubric=rubric), words, DAY)
    qualified = lint_requirement(a_requirement(rubric=rubric, kind=Kind.QUALIFICATION), words, DAY)
    assert "language_supplier_scored" in {one.code for one in scored}
    assert "language_supplier_scored" not in {one.code for one in qualified}


def test_an_absolute_requirement_without_a_reason_is_found(words: Words) -> None:
    one = a_requirement(
        kind=Kind.ABSOLUTE, text="Løsningen skal vise saker.", kind_reason="Viktig krav.", legal_bases=[]
    )
    (finding,) = lint_requirement(one, words, DAY)
    assert finding.code == "language_absolute_without_reason"
    assert finding.facts["sentence"] == "Løsningen skal vise saker."


def test_the_day_decides_which_rule_is_old(words: Words) -> None:
    text = "Klima og miljø følger anskaffelsesforskriften § 7-9."
    assert lint_text("need", text, words, date(2026, 6, 30)) == ()
    assert len(lint_text("need", text, words, date(2026, 7, 1))) == 1


def test_a_standard_inside_a_false_claim_is_told_once(words: Words) -> None:
    found = lint_text("need", "Løsningen skal være Noark-godkjent og bruke Azure AD.", words, DAY)
    told = [(one.code.removeprefix("language_"), one.facts["found"]) for one in found]
    assert ("legal_claim", "Noark-godkjent") in told
    assert [what for code, what in told if code == "no_equivalent"] == ["Azure AD"]
