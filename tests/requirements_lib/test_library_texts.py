"""The shipped library's texts keep what they promise: form, words, law and likeness."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import (
    DeliveryModel,
    Kind,
    Requirement,
    Status,
)
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.rules.law import BasisKind, Certainty, LegalBasis
from requirements_lib.domain.tender.description import DESCRIPTION
from requirements_lib.domain.tender.selection import select
from requirements_lib.storage import law
from requirements_lib.storage.library import SHIPPED, load, read
from requirements_lib.words.field import FIELDS
from requirements_lib.words.outcome import finding_sentence
from requirements_lib.words.selection import why
from tests.builders import a_requirement

Sources: TypeAlias = dict[str, dict[str, Any]]
SOURCES = Path(law.SHIPPED).parent / "sources.yaml"
HIGHEST = dict.fromkeys("HA", Certainty.CONFIRMED) | dict.fromkeys("MBS", Certainty.PROBABLE)
GOALS = {
    "Teknisk gjeld skal bort",
    "Kommunen eier og rår over sine data",
    "Data skal kunne deles og gjenbrukes",
    "Arkiv skal være bygd inn fra start",
    "Det som kjøpes, skal være trygt i skyen",
    "Innbyggerne skal få innsyn og bli behandlet likt",
    "Løsningene skal henge sammen",
    "Kommunen skal vite hvilke data den har, og hvem som eier dem",
    "Personvernet skal være ivaretatt i det som kjøpes",
    "Alle skal kunne bruke kommunens løsninger",
}
FORBIDDEN = re.compile(
    r"\b(god|godt|gode|bedre|best|meget|svært|moderne|\w*brukervennlig\w*|fleksib\w+|sømløs\w*|beste praksis"
    r"|fremtidsrett\w+|framtidsrett\w+|osv|og/eller|så langt (som )?mulig|pris\w*|kostnad\w*|kroner|gratis"
    r"|års erfaring|antall kunder|referansekunde\w*|noark-godkjent\w*|nsm-sertifisert\w*)\b|\betc\.",
    re.IGNORECASE,
)
STANDARD = re.compile(r"\b(Noark|ISO|PDF/A|Fiks|SIARD|ADDML|WCAG|EN \d{3})\b")
VERB = {
    Kind.EVALUATED: re.compile(r"^(Leverandøren|Løsningen) bør "),
    Kind.ABSOLUTE: re.compile(r"^(Leverandøren|Løsningen) skal "),
    Kind.CONTRACT_TERM: re.compile(r"^Leverandøren skal "),
    Kind.QUALIFICATION: re.compile(r"^Leverandøren skal "),
}
TODAY = re.compile(r"^(Kan kommunen i dag |(Har|Er) .*\bi dag\b).*\?$")
WHY = re.compile(
    r"^Kravet (er (med fordi |utelatt fordi |ikke avgjort\. Det avhenger av )|gjelder )[^ ].*\w\??»?\.$"
)
_WHEN_EMPTY = re.compile(
    r"[Ee]r (ingen( \w+)?|det|omfanget) (nevnt|ikke oppgitt)|[Ee]r oppgavene ikke|har ingen"
)
SYSTEMS = re.compile(r"^§ 5 andre ledd bokstav [a-g]$")
"""Arkivforskrifta's functions of a system: the duty to see to them is the municipality's."""


@pytest.fixture(scope="module")
def library() -> Library:
    """What the product ships."""
    return load()


@pytest.fixture(scope="module")
def sources() -> Sources:
    """The table of sources by id."""
    return {one["id"]: one for one in yaml.safe_load(SOURCES.read_text("utf-8"))}


def _asked(one: Requirement) -> Iterator[str]:
    """What a supplier reads as asked of them."""
    yield from (one.title, one.need, one.text, one.reply.describe)
    yield from (words for _, words in one.rubric.anchors())
    if one.reply.typed is not None:
        yield one.reply.typed.label
        yield from getattr(one.reply.typed, "choices", ())
    for evidence in one.evidence:
        yield from (evidence.what, evidence.checked_by, evidence.breach)


def _texts(one: Requirement) -> Iterator[str]:
    """Every text of a requirement."""
    yield from _asked(one)
    yield from (one.kind_reason, one.today.question, one.goal)
    yield from (basis.says for basis in one.legal_bases)
    yield from (parameter.label for parameter in one.parameters.values())


def _forbidden(one: Requirement) -> list[str]:
    return [f"{one.id}: «{word[0]}» i «{text}»" for text in _texts(one) for word in FORBIDDEN.finditer(text)]


def _without_equivalent(one: Requirement) -> list[str]:
    """Standards that are asked for without room for others."""
    return [
        f"{one.id}: {named[0]} i «{text}»"
        for text in _asked(one)
        for named in STANDARD.finditer(text)
        if "eller tilsvarende" not in text[named.end() :].split(". ")[0][:30]
    ]


def _beyond_source(basis: LegalBasis, source: dict[str, Any] | None) -> list[str]:
    """What a legal basis claims that its source does not."""
    if source is None:
        return ["finnes ikke"]
    highest = HIGHEST.get(source["mark"], Certainty.UNCONFIRMED)
    checks = {
        "sikkerhet": basis.certainty.order <= highest.order,
        "navn": basis.name.casefold() == source["name"].casefold(),
        "bestemmelse": basis.provision.replace("bokstav ", "") == source["provision"].replace("bokstav ", ""),
        "datoer": (basis.valid_from, basis.valid_to) == (source["valid_from"], source["valid_to"]),
        "adresse": basis.address == source["address"],
        "lest": basis.checked >= (source["read"] or date.min),
        "ulest": source["read"] is not None,
    }
    return [name for name, holds in checks.items() if not holds]


def _wrong_bases(one: Requirement, sources: Sources) -> list[str]:
    return [
        f"{one.id}: {basis.source} ({problem})"
        for basis in one.legal_bases
        for problem in _beyond_source(basis, sources.get(basis.source))
    ]


def _approved(one: Requirement) -> Requirement:
    return one.model_copy(update={"status": Status.APPROVED})


def test_the_shipped_library_has_no_findings() -> None:
    assert [finding_sentence(one) for one in read(SHIPPED)[1]] == []


def test_every_theme_has_at_most_a_third_absolute(library: Library) -> None:
    for theme in library.themes:
        own = [one.kind for one in library.requirements if one.theme == theme.code]
        assert 3 * own.count(Kind.ABSOLUTE) <= len(own), theme.code


def test_extraction_is_evaluated_and_holds_back_a_switch_off(library: Library) -> None:
    extraction = library.requirement("ARK-05")
    assert extraction.kind is Kind.EVALUATED
    assert extraction.today.blocks_switch_off


def test_the_archive_theme_is_whole_and_its_start_set_small(library: Library) -> None:
    archive = [one for one in library.approved_requirements if one.theme == "ARK"]
    assert [one.id for one in archive] == [f"ARK-{number:02}" for number in range(1, 16)]
    assert [one.id for one in archive if one.start_set] == ["ARK-01", "ARK-05", "ARK-06", "ARK-09"]


def test_no_legal_basis_says_more_than_its_source(library: Library, sources: Sources) -> None:
    assert [wrong for one in library.requirements for wrong in _wrong_bases(one, sources)] == []


def test_no_law_value_is_surer_than_its_source(sources: Sources) -> None:
    for value in law.load().values:
        highest = HIGHEST.get(sources[value.source]["mark"], Certainty.UNCONFIRMED)
        assert value.certainty.order <= highest.order, value.code


def test_rules_that_bind_state_bodies_are_only_patterns(library: Library) -> None:
    bases = [basis for one in library.requirements for basis in one.legal_bases]
    assert {basis.kind for basis in bases if basis.source == "NO-ARKF-19"} == {BasisKind.PATTERN}


def test_a_duty_of_the_municipality_is_never_told_as_the_systems_own(library: Library) -> None:
    bases = [basis for one in library.requirements for basis in one.legal_bases]
    duties = [basis for basis in bases if SYSTEMS.match(basis.provision)]
    assert {basis.provision[-1] for basis in duties} == set("abcdefg")
    assert [one.source for one in duties if not one.says.startswith("Kommunen skal sørge for at ")] == []


def test_the_verb_follows_the_kind(library: Library) -> None:
    for one in library.requirements:
        assert VERB[one.kind].match(one.text), one.id


def test_no_text_has_a_forbidden_word(library: Library) -> None:
    assert [found for one in library.requirements for found in _forbidden(one)] == []


def test_a_standard_that_is_asked_for_leaves_room_for_others(library: Library) -> None:
    assert [found for one in library.requirements for found in _without_equivalent(one)] == []


def test_every_need_says_what_for(library: Library) -> None:
    assert [one.id for one in library.requirements if "slik at" not in one.need] == []


def test_a_text_that_sends_the_supplier_to_bilag_1_names_a_heading_and_says_what_counts_when_it_is_empty(
    library: Library,
) -> None:
    for one in library.requirements:
        told = " ".join(_asked(one))
        assert "behovsbeskrivelsen" not in told, one.id
        named = re.findall(r"under «([^»]+)» i bilag 1", told)
        assert set(named) <= {FIELDS[field] for field in DESCRIPTION}, one.id
        assert not named or _WHEN_EMPTY.search(told), one.id


def test_the_yearly_meeting_is_asked_for_in_one_requirement_alone(library: Library) -> None:
    assert [one.id for one in library.requirements if "kontrollmøte" in " ".join(_asked(one))] == ["PVN-16"]


def test_the_question_about_today_is_short_and_plain(library: Library) -> None:
    for one in library.requirements:
        assert TODAY.match(one.today.question), one.id
        assert len(one.today.question.split()) <= 25, one.id


def test_every_requirement_serves_one_of_the_municipalitys_goals(library: Library) -> None:
    assert {one.goal for one in library.requirements} <= GOALS


def test_no_number_is_left_open_in_any_text(library: Library) -> None:
    assert [one.id for one in library.requirements for text in _texts(one) if "{" in one.worded(text)] == []


def test_no_number_the_buyer_may_choose_is_written_in_by_hand(library: Library) -> None:
    for one in library.requirements:
        for own in one.parameters.values():
            assert not any(f"{own.default} {own.unit}" in text for text in _texts(one)), one.id


def test_the_reason_for_every_standing_reads_as_a_sentence(library: Library) -> None:
    for one in library.requirements:
        alone = library.model_copy(update={"requirements": (_approved(one),)})
        questions = sorted(set(one.trigger.questions()))
        for given in product(Answer, repeat=len(questions)):
            (line,) = select(alone, dict(zip(questions, given, strict=True)), DeliveryModel.CLOUD)
            assert WHY.match(why(line, library)), why(line, library)


@pytest.mark.parametrize("word", ["moderne", "Meget", "osv.", "prisen", "og/eller", "etc.", "brukervennlige"])
def test_a_forbidden_word_is_found_wherever_it_stands(word: str) -> None:
    clean = a_requirement()
    rubric = clean.rubric.model_copy(update={"at_10": f"Vist, {word} her."})
    assert len(_forbidden(clean.model_copy(update={"kind_reason": f"Fordi {word} her."}))) == 1
    assert len(_forbidden(clean.model_copy(update={"rubric": rubric}))) == 1


def test_a_standard_alone_is_found_also_when_another_leaves_room() -> None:
    alone = a_requirement(text="Løsningen bør følge Noark 5. Den bør gi PDF/A eller tilsvarende.")
    assert [found.split(" i ")[0] for found in _without_equivalent(alone)] == ["ARK-05: Noark"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"source": "NO-ARKF-99"}, "finnes ikke"),
        ({"name": "arkivlova"}, "navn"),
        ({"provision": "§ 5 andre ledd bokstav e"}, "bestemmelse"),
        ({"valid_from": date(2025, 1, 1)}, "datoer"),
        ({"checked": date(2026, 11, 22)}, "lest"),
    ],
)
def test_a_basis_that_departs_from_its_source_is_found(
    changes: dict[str, Any], problem: str, sources: Sources, library: Library
) -> None:
    sound = library.requirement("ARK-05")
    changed = sound.legal_bases[0].model_copy(update=changes)
    assert _wrong_bases(sound.model_copy(update={"legal_bases": (changed,)}), sources) == [
        f"ARK-05: {changed.source} ({problem})"
    ]


def test_a_source_nobody_has_read_is_no_legal_basis(library: Library, sources: Sources) -> None:
    basis = (
        library.requirement("ARK-05").legal_bases[0].model_copy(update={"certainty": Certainty.UNCONFIRMED})
    )
    assert _beyond_source(basis, sources[basis.source] | {"read": None}) == ["ulest"]


@pytest.mark.parametrize(("mark", "surest"), [("H", 2), ("A", 2), ("M", 1), ("B", 1), ("S", 1), ("L", 0)])
def test_a_mark_sets_how_sure_a_basis_may_be(
    mark: str, surest: int, library: Library, sources: Sources
) -> None:
    basis = library.requirement("ARK-05").legal_bases[0]
    source = sources[basis.source] | {"mark": mark}
    for certainty in Certainty:
        problems = _beyond_source(basis.model_copy(update={"certainty": certainty}), source)
        assert problems == ([] if certainty.order <= surest else ["sikkerhet"])
