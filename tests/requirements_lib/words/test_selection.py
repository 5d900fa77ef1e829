"""«Hvorfor er dette kravet med?» reads as a sentence for every standing."""

from typing import Any

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Choices, Override, select
from requirements_lib.words.selection import why
from tests.builders import a_library, a_requirement

BOTH = {"op": "all", "parts": [{"op": "is", "question": "records"}, {"op": "is", "question": "journal"}]}


def _why(answers: dict[str, Answer], library: Library | None = None, **kwargs: Any) -> str:
    chosen = library or a_library(a_requirement(trigger=BOTH))
    return why(select(chosen, answers, **kwargs)[-1], chosen)


def test_in_names_every_answer_that_counted() -> None:
    sentence = _why({"records": Answer.YES, "journal": Answer.YES})
    assert sentence == "Kravet er med fordi det gjelder arkiv og det gjelder journal."


def test_out_names_the_answer_that_settled_it() -> None:
    assert _why({"journal": Answer.NO}) == "Kravet er utelatt fordi det ikke gjelder journal."


def test_a_reason_that_is_withheld_is_told_as_that() -> None:
    withheld = Choices(overrides=(Override(requirement="ARK-05", include=True, withheld=True),))
    sentence = _why({"journal": Answer.NO}, choices=withheld)
    assert sentence == "Kravet er tatt med av innkjøperen. Begrunnelsen vises når meddelelsen er sendt."


def test_undecided_names_the_questions_it_waits_for() -> None:
    assert (
        _why({"records": Answer.YES})
        == "Kravet er ikke avgjort. Det avhenger av svaret på «Gjelder journal?»."
    )


def test_the_officers_choice_is_told_with_the_reason() -> None:
    out = Override(requirement="ARK-05", include=False, reason="Dekkes av en annen avtale.")
    sentence = _why({"records": Answer.YES, "journal": Answer.YES}, choices=Choices(overrides=(out,)))
    assert sentence == "Kravet er tatt ut av innkjøperen: Dekkes av en annen avtale."


def test_another_delivery_model_is_told() -> None:
    library = a_library(a_requirement(delivery_models={"cloud"}))
    sentence = _why({}, library, delivery_model="on_premises")
    assert sentence == "Kravet er utelatt fordi det bare gjelder skytjeneste."


def test_own_and_always_need_no_answer() -> None:
    always = a_requirement("EGN-01", trigger={"op": "always"})
    assert _why({}, choices=Choices(own=(always,))) == "Kravet er med fordi dere har laget det selv."
    assert _why({}, a_library(always)) == "Kravet er med fordi det gjelder alle anskaffelser."


def test_what_is_offered_says_that_it_applies_and_where_it_stands() -> None:
    offered = a_library(a_requirement(start_set=False))
    rest = "men er ikke i startsettet. Ta det med hvis dere trenger det."
    assert _why({"records": Answer.YES}, offered) == f"Kravet gjelder fordi det gjelder arkiv, {rest}"
    always = a_library(a_requirement(start_set=False, trigger={"op": "always"}))
    assert _why({}, always) == f"Kravet gjelder alle anskaffelser, {rest}"


def test_what_is_taken_among_the_offered_says_why_it_applies() -> None:
    taken = Choices(overrides=(Override(requirement="ARK-05", include=True),))
    offered = a_library(a_requirement(start_set=False))
    sentence = _why({"records": Answer.YES}, offered, choices=taken)
    assert sentence == "Kravet er tatt med av innkjøperen. Det gjelder fordi det gjelder arkiv."


def test_a_requirement_taken_out_without_a_reason_says_no_more() -> None:
    out = Choices(overrides=(Override(requirement="ARK-05", include=False),))
    assert _why({"records": Answer.YES}, a_library(a_requirement()), choices=out) == (
        "Kravet er tatt ut av innkjøperen."
    )
