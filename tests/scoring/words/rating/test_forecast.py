"""Debt that grows, in words."""

from datetime import date

from scoring.domain.rating.forecast import forecast
from scoring.words.rating.forecast import event_words, rows, sentence
from tests.scoring.domain.builders import TODAY, assessed, risk_answers

LIKELY, SERIOUS = [5, 3, 4, 4, 3, 4, 2], [3, 4, 3, 4, 3, 3]


def test_the_sentence_says_when_it_turns_red_and_why() -> None:
    found = forecast(
        assessed(risk=risk_answers(LIKELY, SERIOUS), support_ends=date(2028, 6, 30)), None, TODAY
    )
    assert sentence(found) == "Gjøres ingenting, blir risikoen rød 01.07.2028: L1 (utgått støtte) blir 6."
    assert rows(found)[0][:2] == ["I dag", "–"]
    assert rows(found)[-1][0] == "01.07.2028"
    assert rows(found)[-1][3] == "Rød"
    assert event_words(found.events[0], TODAY) == "30.06.2028: støtten slutter"
    assert event_words(found.events[0], date(2029, 1, 1)) == "30.06.2028: støtten sluttet"


def test_it_says_when_it_is_red_now_may_be_or_never_will_be() -> None:
    def said(likelihood: list[int | None], impact: list[int | None], **fields: object) -> str:
        return sentence(forecast(assessed(risk=risk_answers(likelihood, impact), **fields), None, TODAY))

    ending = {"support_ends": date(2030, 6, 30)}
    assert said([6] * 7, [5] * 6) == "Risikoen er rød i dag."
    assert said([1] * 7, [1] * 6) == "Ingen kjent dato de neste fem årene øker risikoen."
    assert said([1] * 7, [1] * 6, **ending).endswith("blir ikke rød de neste fem årene.")
    assert said([1, *[4] * 6], [4] * 5 + [None], **ending).startswith("Gjøres ingenting")
    assert said([1, *[None] * 6], [4] * 6, **ending) == (
        "Risikoen kan være rød i dag. De kjente datoene avgjør det ikke."
    )


def test_it_says_that_it_begins_from_the_register_where_the_two_disagree() -> None:
    against = assessed(risk=risk_answers([1] * 7, [1] * 6), support_ends=date(2020, 1, 1))
    found = forecast(against, None, TODAY)
    assert sentence(found) == (
        "Registeret sier verre enn svaret: L1 (utgått støtte) er 6. Her er det regnet fra registeret. "
        "Ingen kjent dato de neste fem årene øker risikoen."
    )
    assert rows(found)[0][:2] == ["I dag", "L1 (utgått støtte) er 6 etter registeret"]
