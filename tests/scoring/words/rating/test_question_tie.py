"""A question's requirements in words."""

from datetime import timedelta

from scoring.domain.fulfilment import Fulfilment
from scoring.domain.rating.known import lines_of
from scoring.domain.rating.question_tie import evidence, ties
from scoring.domain.systems.system import AssessedSystem
from scoring.words.rating.question_tie import (
    Beside,
    belongs,
    standing_sentence,
    tells,
    unanswered,
    whole_sentence,
    worth,
)
from tests.scoring.domain.builders import NOON, assessed, rating
from tests.scoring.domain.rating.test_known import LIBRARY, LISTS, answered, found

FORM, NAMES = LISTS.form, {"p": "Mona Dahl"}


def _standings(question: str, now: AssessedSystem) -> list[str]:
    held = ties(FORM.question(question), found(now), lines_of(now.system, LIBRARY))
    return [standing_sentence(one, Beside(question, FORM, NAMES, NOON)) for one in held]


def test_a_question_says_what_it_gives_points_on_and_what_it_belongs_to() -> None:
    now = assessed()
    held = ties(FORM.question("security"), found(now), lines_of(now.system, LIBRARY))
    assert belongs(held) == (
        "Gir poeng på SKY-08 Frister for å fjerne sårbarheter, hører til SKY-09 Uavhengig prøving av sikkerheten"
    )
    assert belongs(held[1:]) == "Hører til SKY-09 Uavhengig prøving av sikkerheten"
    assert tells(held[0]) == "Svaret gir poeng her." and tells(held[1]).startswith("Svaret kan si")


def test_each_requirement_says_whether_it_applies_and_whose_points_it_has() -> None:
    assert _standings("platform", assessed()) == ["Ingen har satt poeng."]
    quick = answered(support="2")
    assert _standings("support", assessed(quick=quick)) == [
        "3 av 10 poeng etter svaret her. Svart 24.11.2026."
    ]
    (other,) = _standings("platform", assessed(quick=quick))
    assert other.startswith("3 av 10 poeng etter svaret på «Hvor lenge får systemet støtte")
    given = rating("SKY-15", 7, by="p", at=NOON + timedelta(hours=1))
    assert _standings("support", assessed(given, quick=quick)) == [
        "7 av 10 poeng. Svart 24.11.2026 av Mona Dahl."
    ]
    assert _standings("platform", assessed(rating("SKY-15", None))) == ["Poengene er ukjente."]
    assert _standings("failure", assessed(delivery_model="on_premises")) == [
        "Kravet gjelder ikke for systemet.",
        "Det er ikke avgjort om kravet gjelder for systemet. Ingen har satt poeng.",
    ]


def test_the_whole_is_counted_in_met_not_met_and_not_rated() -> None:
    one, two, three, four = (f"ARK-0{number}" for number in range(1, 5))
    some = Fulfilment(met=(one,), unmet=(two,), unknown=(three,), undecided=(four,))
    assert whole_sentence(some) == (
        "Av 3 er 2 vurdert, her eller under «Krav»: 1 er oppfylt og 1 er ikke oppfylt. 1 er ikke vurdert. "
        "Om 1 gjelder, er ikke avgjort."
    )
    met = whole_sentence(Fulfilment(met=(one, two)))
    assert met == "Av 2 er 2 vurdert, her eller under «Krav»: alle er oppfylt."
    assert whole_sentence(Fulfilment(unmet=(one, two))).endswith(": ingen er oppfylt.")
    assert whole_sentence(Fulfilment(met=(one,))).endswith(": det er oppfylt.")
    assert whole_sentence(Fulfilment(unmet=(one,))).endswith(": det er ikke oppfylt.")
    assert whole_sentence(Fulfilment(unknown=(one, two))) == "Av 2 er ingen vurdert."
    assert whole_sentence(Fulfilment(undecided=(one,))).startswith("Ingen krav gjelder ennå. Om 1")


def test_an_answer_says_what_it_is_worth_and_what_is_not_answered_is_named() -> None:
    now = assessed(quick=answered(support="2"))
    given, left = evidence("SKY-15", FORM, found(now))
    assert worth(given) == "Svaret gir 3 poeng. De gjelder til noen setter poeng eller «Ukjent» her."
    assert worth(given.model_copy(update={"counts": False})).endswith("Poengene som er satt her, gjelder.")
    unknown = assessed(rating("SKY-15", None, at=NOON + timedelta(hours=1)), quick=now.system.quick)
    (after, _) = evidence("SKY-15", FORM, found(unknown))
    assert worth(after) == "Svaret gir 3 poeng. «Ukjent» er satt her etterpå, og det gjelder."
    assert worth(given.model_copy(update={"points": None})) == "Svaret avgjør ikke poengene."
    assert worth(left).startswith("Gammel maskinvare") and worth(left).endswith("Svaret gir ingen poeng.")
    assert unanswered([given, left]) == "Ikke svart på ennå: «Hvordan er maskinvaren og stedet den står?»"
    assert unanswered([given]) == ""


def test_an_answer_that_leaves_a_requirement_out_is_told_where_it_is_asked_and_where_it_is_rated() -> None:
    now = assessed(quick=answered(access="no_people"))
    told, *_ = _standings("access", now)
    assert told == "Svaret her sier at kravet ikke gjelder."
    held = ties(FORM.question("access"), found(now), lines_of(now.system, LIBRARY))
    assert tells(held[0]) == ""
    public = assessed(quick=now.system.quick, answers={"public_facing": "yes"})
    told, *_ = _standings("access", public)
    assert told == "Svaret her sier at kravet ikke gjelder, så lenge ingen setter poeng under «Krav»."
    (given, *_) = evidence("UU-01", FORM, found(now))
    assert worth(given) == "Svaret sier at kravet ikke gjelder, så lenge ingen setter poeng her."
    rated = assessed(rating("UU-01", 5, at=NOON + timedelta(hours=1)), quick=now.system.quick)
    (given, *_) = evidence("UU-01", FORM, found(rated))
    assert worth(given) == "Svaret sier at kravet ikke gjelder. Poengene som er satt her, gjelder."
