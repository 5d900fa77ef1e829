"""The rule, the version, the law and the choice, as the case file says them."""

from datetime import date
from typing import Any

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.rules.law import BasisCheck, Certainty
from requirements_lib.domain.tender.selection import Choices, Line, Override, Standing, select
from requirements_lib.words.why import (
    HEADINGS,
    MEANINGS,
    ORDER,
    OVERVIEW_HEAD,
    bases,
    by_theme,
    changed,
    choice,
    grounds,
    overview,
    rule,
    version,
)
from tests.builders import DAY, a_basis, a_library, a_requirement

RECORDS, JOURNAL = {"op": "is", "question": "records"}, {"op": "is", "question": "journal", "answer": "no"}
YES = {"records": Answer.YES, "journal": Answer.YES}


def line(override: Override | None = None, **changes: Any) -> Line:
    library = a_library(a_requirement(**changes))
    (found,) = select(library, YES, None, Choices(overrides=(override,) if override else ()))
    return found


def ruled(**changes: Any) -> str:
    return rule(line(**changes), a_library())


def test_a_rule_of_one_question_is_not_told_twice() -> None:
    assert ruled() == "Regelen er svaret på dette ene spørsmålet. Kravet er i startsettet."


def test_a_rule_of_several_questions_is_told_whole() -> None:
    every = {"op": "all", "parts": [RECORDS, JOURNAL]}
    assert ruled(trigger=every).startswith(
        "Regelen: Gjelder når det gjelder arkiv og det ikke gjelder journal."
    )
    some = {"op": "any", "parts": [RECORDS, JOURNAL]}
    assert "Gjelder når det gjelder arkiv eller det ikke gjelder journal." in ruled(trigger=some)


def test_a_rule_inside_a_rule_is_told_without_doubt() -> None:
    some, every = ({"op": op, "parts": [RECORDS, JOURNAL]} for op in ("any", "all"))
    both = "det gjelder arkiv og enten det gjelder arkiv eller det ikke gjelder journal"
    assert both in ruled(trigger={"op": "all", "parts": [RECORDS, some]})
    either = "det gjelder arkiv eller både det gjelder arkiv og det ikke gjelder journal"
    assert either in ruled(trigger={"op": "any", "parts": [RECORDS, every]})


def test_what_always_applies_has_no_rule_to_tell() -> None:
    assert ruled(trigger={"op": "always"}) == "Kravet er i startsettet."


def test_a_rule_the_reason_has_not_told_is_told_whole() -> None:
    out = Override(requirement="ARK-05", include=False, reason="Ikke nødvendig.")
    told = rule(line(out), a_library())
    assert told == "Regelen: Gjelder når det gjelder arkiv. Kravet er i startsettet."
    always = line(out, trigger={"op": "always"})
    assert rule(always, a_library()).startswith("Regelen: Gjelder alle anskaffelser.")


def test_a_delivery_model_that_decides_is_not_told_twice() -> None:
    library = a_library(a_requirement(delivery_models=["cloud"]))
    (left_out,) = select(library, YES, DeliveryModel.ON_PREMISES)
    assert rule(left_out, library) == "Regelen: Gjelder når det gjelder arkiv. Kravet er i startsettet."


def test_a_delivery_model_that_limits_is_told_and_the_start_set_only_once() -> None:
    told = ruled(delivery_models=["cloud"], start_set=False)
    assert told == "Regelen er svaret på dette ene spørsmålet. Gjelder bare skytjeneste."


def test_versions_are_told_and_an_own_requirement_has_none() -> None:
    assert version(line(), a_library()) == "Versjon 1, bibliotek 2026.1"
    own = select(a_library(), YES, None, Choices(own=(a_requirement("EGN-01"),)))[-1]
    assert version(own, a_library()) == "Eget krav, ikke fra kravbiblioteket"


def test_a_basis_is_told_with_what_it_is_and_how_sure() -> None:
    assert bases(a_requirement(), DAY, ()) == [
        "arkivforskrifta § 5 andre ledd bokstav d (forskrift, bekreftet)"
    ]


def test_a_probable_basis_stands_by_name_until_somebody_has_read_it() -> None:
    probable = a_requirement(legal_bases=[a_basis(certainty=Certainty.PROBABLE)])
    assert bases(probable, DAY, ()) == [
        "arkivforskrifta (forskrift, sannsynlig). Bestemmelsen er ikke kontrollert"
    ]
    check = BasisCheck(source="NO-ARKF-07", checked_by="Ida Moe", where="Lovdata", checked=date(2026, 9, 20))
    (told,) = bases(probable, DAY, (check,))
    assert told.endswith("bokstav d (forskrift, sannsynlig). Kontrollert 20.09.2026 av Ida Moe (Lovdata)")


def test_what_may_not_be_printed_is_counted() -> None:
    unconfirmed = a_basis(certainty=Certainty.UNCONFIRMED)
    later = a_basis(valid_from=date(2027, 1, 1))
    assert bases(a_requirement(legal_bases=[unconfirmed, unconfirmed, later]), DAY, ()) == [
        "2 rettsgrunnlag er ubekreftet og trykkes ikke",
        "Ett rettsgrunnlag er ikke i kraft 28.09.2026 og trykkes ikke",
    ]


def test_without_law_the_goal_of_the_municipality_is_the_ground() -> None:
    assert grounds(a_requirement(legal_bases=[]), DAY, ()) == [
        "Ingen regel. Kommunens mål: Kommunen eier sine data."
    ]


def test_a_choice_against_the_rule_tells_what_the_rule_said() -> None:
    out = line(Override(requirement="ARK-05", include=False, reason="Ikke nødvendig."))
    assert choice(out) == "Uten valget: med."
    same = line(Override(requirement="ARK-05", include=True, reason="Viktig for oss."))
    assert choice(same) == "Innkjøperen har også valgt å ta kravet med. Viktig for oss."
    assert choice(line()) == ""


def test_the_overview_counts_each_theme_and_all() -> None:
    library = a_library()
    own = a_requirement("EGN-01")
    lines = select(library, {"records": Answer.YES}, None, Choices(own=(own,)))
    assert overview(lines, library) == [
        ("Innebygd arkivering", "2", "0", "1", "0", "3"),
        ("Andre krav", "1", "0", "0", "0", "1"),
        ("Alle temaene", "3", "0", "1", "0", "4"),
    ]
    assert len(OVERVIEW_HEAD) == 6
    assert [theme.name for theme, _ in by_theme(lines, library)] == ["Innebygd arkivering", "Andre krav"]


def test_every_standing_has_its_place_and_its_words() -> None:
    assert set(ORDER) == set(HEADINGS) == set(MEANINGS) == set(Standing)


def test_what_is_edited_is_named_once() -> None:
    assert changed(["text", "rubric", "rubric"]) == "Endret her: kravtekst og poengskala."
