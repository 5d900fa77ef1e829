"""How far the rating of a system has come, and what stands chosen."""

from datetime import timedelta

import pytest

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Standing, whole
from requirements_lib.storage import library
from tests.builders import a_library, a_requirement
from tests.scoring.domain.builders import NOON, assessed, rating
from tests.scoring.domain.rating.test_known import answered, found
from ui.widgets.systems.rating import chosen_points, counts, in_list, left_sentence

LINES = whole(library.load(), {"hosted_outside": Answer.NO}, None)
ASKED = a_library().requirements


def test_points_and_unknown_are_counted_apart_and_others_not_at_all() -> None:
    now = assessed(rating("ARK-01", 0), rating("ARK-05", None), rating("ARK-99", 5))
    assert counts(ASKED, now, now) == (1, 1, 0)


def test_points_from_the_short_rating_count_and_are_told_apart() -> None:
    now = assessed(rating("ARK-01", 0), quick=answered(exit="copy"))
    assert counts(ASKED, now, found(now).assessed) == (2, 0, 1)
    assert in_list(ASKED, now, found(now))["ARK-05"].endswith("(2 av 3, poeng fra den korte vurderingen)")


def test_what_an_answer_leaves_out_is_told_in_the_list_until_it_is_given_points() -> None:
    asked, quick = [a_requirement("UU-01")], answered(access="no_people")
    for given, standing in (
        ((), "gjelder ikke etter den korte vurderingen"),
        ((rating("UU-01", 5, at=NOON + timedelta(hours=1)),), "vurdert"),
    ):
        now = assessed(*given, quick=quick)
        assert in_list(asked, now, found(now))["UU-01"].endswith(f"(1 av 1, {standing})")


def test_the_list_says_what_is_rated() -> None:
    now = assessed(rating("ARK-01", 0), rating("ARK-05", None))
    lines = in_list(ASKED, now, found(now))
    assert list(lines.values()) == [
        "ARK-01 Tittel på ARK-01 (1 av 3, vurdert)",
        "ARK-05 Tittel på ARK-05 (2 av 3, ukjent)",
        "ARK-08 Tittel på ARK-08 (3 av 3, ikke vurdert)",
    ]


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (Standing.OUT, "{} gjelder ikke for systemet, etter svarene under «Behov»."),
        (
            Standing.UNDECIDED,
            "Det er ikke avgjort om {} gjelder for systemet. Svar på spørsmålene under «Behov».",
        ),
    ],
)
def test_a_link_to_a_requirement_that_is_not_rated_here_is_told_why(
    standing: Standing, sentence: str
) -> None:
    asked = next(one.requirement for one in LINES if one.standing is standing)
    assert left_sentence(asked.id, LINES) == sentence.format(f"«{asked.id} {asked.title}»")


def test_nothing_is_chosen_before_somebody_has_chosen() -> None:
    chosen = [chosen_points(one) for one in (None, rating("ARK-05", None), rating("ARK-05", 0))]
    assert chosen == [None, "Ukjent", 0]
