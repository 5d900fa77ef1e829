"""The report of why requirements are in or left out holds every one of them, and keeps the rules for documents."""

from datetime import UTC, datetime
from typing import Any

from paper.check import check
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.documents.why import Case, make, story
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.history import History, Made
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Override
from tests.builders import a_library, a_profile, a_requirement

NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
KARI = Person(id="p-kari", name="Kari Nord")
MADE = Made(at=NOON, by=KARI.id)
LIBRARY = a_library(
    a_requirement("ARK-01", kind=Kind.ABSOLUTE),
    a_requirement("ARK-02", start_set=False),
    a_requirement("ARK-03", trigger={"op": "is", "question": "journal"}),
    a_requirement("ARK-04", trigger={"op": "is", "question": "records", "answer": "no"}),
    a_requirement("ARK-05"),
)
OUT = Override(requirement="ARK-05", include=False, reason="Arkivet tas ut på annen måte.")
EDIT = Edit(requirement="ARK-01", text="Løsningen skal fange <alt>.", kind=Kind.EVALUATED)


def case(**changes: Any) -> Case:
    published = changes.pop("published", None)
    profile = a_profile(**{"answers": {"records": "yes"}, "overrides": (OUT,)} | changes)
    made = History(
        answers={"records": MADE},
        overrides={"ARK-05": MADE},
        edits={one.requirement: MADE for one in profile.edits},
    )
    now = Procurement(id="p1", revision=7, library_version=LIBRARY.version, profile=profile)
    return Case(now, LIBRARY, made, {KARI.id: KARI}, NOON, KARI, published)


def text(made: Case) -> str:
    return " ".join(visible_text(Package(make(made)).body()).split())


def test_every_requirement_of_the_library_is_in_the_report() -> None:
    told = text(case())
    assert all(told.count(f"{one.id} {one.title}") == 1 for one in LIBRARY.requirements)


def test_the_requirements_stand_by_standing_and_theme_after_an_overview() -> None:
    headings = [
        *("Oversikt", "Svarene om behovet", "Med (1 krav)", "Innebygd arkivering"),
        *("Tilbys, men er ikke tatt med (1 krav)", "Innebygd arkivering"),
        *("Ikke avgjort (1 krav)", "Innebygd arkivering", "Utelatt (2 krav)", "Innebygd arkivering"),
    ]
    assert [line for line in story(case()).lines if line in headings] == headings
    assert "Alle temaene 1 1 1 2 5" in text(case())


def test_each_is_explained_by_answer_rule_versions_and_law() -> None:
    told = text(case())
    assert "Kravet er med fordi det gjelder arkiv. Regelen er svaret på dette ene spørsmålet." in told
    assert "Absolutt krav Versjon 1, bibliotek 2026.1" in told
    assert "arkivforskrifta § 5 andre ledd bokstav d (forskrift, bekreftet)" in told
    assert "Kravet er utelatt fordi det gjelder arkiv." in told
    assert "Det avhenger av svaret på «Gjelder journal?»." in told


def test_what_is_offered_is_not_told_as_advice() -> None:
    assert "men er ikke i startsettet." in text(case())
    assert "Ta det med" not in text(case())


def test_the_officers_choice_stands_with_reason_day_and_name() -> None:
    told = text(case())
    assert "Kravet er tatt ut av innkjøperen: Arkivet tas ut på annen måte." in told
    assert "annen måte. Valgt 25.11.2026 av Kari Nord. Uten valget: med." in told


def test_answers_stand_with_day_and_name_and_the_unanswered_as_such() -> None:
    told = text(case())
    assert "Gjelder arkiv? Ja 25.11.2026 av Kari Nord" in told
    assert "Gjelder journal? Ikke besvart" in told


def test_the_case_is_named_with_the_one_the_report_is_made_for() -> None:
    told = text(case())
    for one in ("Saksnummer 2026/1187", "Lindvik kommune", "28.09.2026", "Ikke kunngjort. Revisjon 7"):
        assert one in told
    assert "25. november 2026 kl. 12.00 for Kari Nord, identitet ikke bekreftet" in told


def test_a_published_one_tells_when_and_by_whom() -> None:
    told = text(case(published=(MADE, "0123456789abcdef")))
    assert "Kunngjort 25.11.2026 av Kari Nord Konkurranse-ID 0123456789ab" in told


def test_what_is_worded_differently_is_shown_beside_the_library() -> None:
    told = text(case(edits=(EDIT, EDIT.model_copy(update={"requirement": "ARK-99"}))))
    assert "ARK-01, kravtekst 25.11.2026 av Kari Nord" in told
    assert "Løsningen skal fange <alt>." in told
    assert "Absolutt krav Evalueringskrav" in told
    assert "Endret her: kravtekst og type." in told
    assert "Endret fra kravbiblioteket" not in text(case())


def test_the_reason_for_an_absolute_requirement_is_told() -> None:
    told = text(case(absolute_reasons={"ARK-01": "Uten dette stanser arbeidet."}))
    assert "Hvorfor absolutt her: Uten dette stanser arbeidet." in told


def test_one_whose_name_is_no_longer_kept_is_unknown() -> None:
    whole = case()
    gone = Case(whole.procurement, LIBRARY, whole.history, {KARI.id: None}, NOON, KARI)
    assert "Valgt 25.11.2026 av ukjent person." in text(gone)


def test_an_empty_draft_can_be_reported_too() -> None:
    now = Procurement(id="p1", library_version=LIBRARY.version, profile=Profile())
    content = make(Case(now, LIBRARY, History(), {}, NOON, KARI))
    assert all(one.ok for one in check(content))
    assert "Anskaffelse Ikke fylt ut" in " ".join(visible_text(Package(content).body()).split())


def test_the_document_keeps_the_rules_and_is_the_same_every_time() -> None:
    edited = case(edits=(EDIT,))
    assert all(one.ok for one in check(make(edited)))
    assert make(edited) == make(case(edits=(EDIT,)))
