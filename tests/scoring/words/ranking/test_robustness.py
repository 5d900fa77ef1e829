"""How close it was, as it is said."""

from fractions import Fraction

import pytest

from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.closeness import Closeness, closeness
from scoring.domain.robustness.leave_one_out import Removal
from scoring.domain.robustness.order import Order
from scoring.domain.robustness.score_change import score_changes
from scoring.domain.robustness.weight_interval import weight_shifts
from scoring.words.ranking.robustness import (
    change_sentence,
    label,
    removal_sentence,
    safety,
    shift_sentence,
    uncertainty_sentence,
)
from tests.scoring.domain.builders import evaluated, evaluation, price, quality
from tests.scoring.domain.robustness.tables import table


def _two(*extra: str) -> Evaluation:
    return evaluation(
        evaluated("A", 1_000_000, 6, supplier="Nordfjell AS"),
        evaluated("B", 1_250_000, *(extra or ("8",)), supplier="Fjordsak AS"),
    )


def _found(made: Evaluation) -> Closeness:
    found = closeness(rank(made))
    assert found is not None
    return found


def test_the_smallest_shift_of_a_weight() -> None:
    found = _found(_two("8"))
    assert found.first == ("B",)
    assert shift_sentence(found.criteria, found.shifts[0]) == (
        "Vinneren endres først hvis vekten på pris øker fra 40 til 50\u00a0%. Over det er Nordfjell AS først."
    )
    assert shift_sentence(found.criteria, found.shifts[1]) == (
        "Vinneren endres først hvis vekten på kvalitet T2 synker fra 60 til 50\u00a0%. "
        "Under det er Nordfjell AS først."
    )


def test_with_equal_totals_the_least_shift_is_enough() -> None:
    made = table((50, 50), A=(8, 6), B=(6, 8))
    assert [shift_sentence(made, one) for one in weight_shifts(made, "A")] == [
        "Den minste senkning av vekten på T1 setter Tilbud B først.",
        "Den minste økning av vekten på T2 setter Tilbud B først.",
    ]


def test_the_smallest_change_of_a_score() -> None:
    found = _found(_two("8"))
    assert change_sentence(found.items, found.changes[0]) == (
        "Vinneren endres først hvis poengene til Fjordsak AS på ARK-05 synker fra 8 til mindre enn 7,33. "
        "Da er Nordfjell AS først. Det nærmeste på skalaen er 7."
    )
    assert change_sentence(found.items, found.changes[1]) == (
        "Vinneren endres først hvis poengene til Nordfjell AS på ARK-05 øker fra 6 til mer enn 6,67. "
        "Da er Nordfjell AS først. Det nærmeste på skalaen er 7."
    )


def test_with_equal_totals_the_least_change_of_a_score_is_enough() -> None:
    made = table((50, 50), A=(8, 6), B=(6, 8))
    first = next(one for one in score_changes(made, "A") if one.bid == "A")
    assert change_sentence(made, first) == (
        "Den minste senkning av poengene til Tilbud A på T1 setter Tilbud B først. Det nærmeste på skalaen er 7."
    )


def test_a_limit_is_told_apart_from_the_figure_of_today() -> None:
    made = table((50, 50), A=(8, "6.0001"), B=(6, 8))
    assert "fra 50 til 49,999\u00a0%" in shift_sentence(made, weight_shifts(made, "A")[0])


def test_a_change_that_fits_no_step_names_none() -> None:
    made = table((100,), A=("9.5",), B=(9,))
    (first, _) = score_changes(made, "A", Fraction(20))
    assert change_sentence(made, first).endswith("Da er Tilbud B først.")


def test_uncertain_scores_are_told_with_the_model() -> None:
    found = _found(_two("8"))
    assert uncertainty_sentence(found.criteria, found.uncertainty, "B") == (
        "Hvis hver vurdering, uavhengig av de andre, er ett poeng for høy i 25\u00a0% av tilfellene og like ofte for "
        "lav, er Fjordsak AS først i 68,8\u00a0% av tilfellene (eksakt)."
    )
    tied = _found(evaluation(evaluated("A", 100, 7), evaluated("B", 100, 6)))
    assert uncertainty_sentence(tied.criteria, tied.uncertainty, "A").endswith(
        "Førsteplassen er delt i 25\u00a0%."
    )
    assert uncertainty_sentence(tied.criteria, None, "A").startswith(
        "Usikkerheten i poengene er ikke regnet ut"
    )


def test_what_happens_when_one_is_rejected() -> None:
    made = evaluation(evaluated("A", 100, 2), evaluated("B", 200, 7), evaluated("C", 400, 10))
    found = _found(made)
    assert [removal_sentence(found.criteria, one) for one in found.removals or ()] == [
        "Om Tilbud C avvises, er Tilbud B først. Rekkefølgen er ellers den samme.",
        "Om Tilbud B avvises, er Tilbud C først. Rekkefølgen er ellers den samme.",
        "Om Tilbud A avvises, vinner Tilbud B, ikke Tilbud C.",
    ]
    turned = Removal(removed="A", before=(("B",), ("C",)), after=(("B", "C"),))
    assert removal_sentence(found.criteria, turned) == (
        "Om Tilbud A avvises, deler Tilbud B og Tilbud C førsteplassen. Før var Tilbud B foran."
    )
    lower = Removal(removed="X", before=(("A",), ("B",), ("C",)), after=(("A",), ("C",), ("B",)))
    assert removal_sentence(table((100,), A=(9,), B=(8,), C=(7,), X=(1,)), lower) == (
        "Om Tilbud X avvises, er vinneren den samme, men rekkefølgen endres: Tilbud B og Tilbud C."
    )


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ((("A",),), "Om Tilbud X avvises, er Tilbud A eneste tilbud."),
        (
            (("A", "B"), ("C",)),
            "Om Tilbud X avvises, deler Tilbud A og Tilbud B førsteplassen. Rekkefølgen er ellers den samme.",
        ),
    ],
    ids=["one left", "shared as before"],
)
def test_who_is_first_is_told_also_when_nothing_turns(order: Order, said: str) -> None:
    made = table((100,), A=(9,), B=(9,), C=(7,), X=(1,))
    assert removal_sentence(made, Removal(removed="X", before=order, after=order)) == said


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (
            evaluation(evaluated("A", 100, 5)),
            "Det er bare ett tilbud i rangeringen, og ingenting å sammenligne med.",
        ),
        (
            evaluation(evaluated("A", 100, 5), evaluated("B", 100, 5)),
            "Tilbud A og Tilbud B deler førsteplassen. Den minste endring avgjør hvem som er først.",
        ),
        (
            _two("8"),
            "Resultatet er tett: ett poeng på én vurdering er nok til å gi en annen vinner.",
        ),
        (
            evaluation(evaluated("A", 100, 7), evaluated("B", 100, "6.8")),
            "Resultatet er tett: et halvt poeng på én vurdering er nok til å gi en annen vinner.",
        ),
        (
            _two("10"),
            "Det må minst 3 poeng til på én vurdering, eller vekten på pris må øke fra 40 til over 66,67\u00a0%, "
            "før et annet tilbud er først.",
        ),
        (
            evaluation(evaluated("A", 100, 9), evaluated("B", 200, 2)),
            "Ingen enkelt vurdering og ingen enkelt vekt kan alene gi en annen vinner.",
        ),
        (
            evaluation(evaluated("A", 100, 8), evaluated("B", 110, 7)),
            "Det må minst 2 poeng til på én vurdering før et annet tilbud er først.",
        ),
        (
            evaluation(evaluated("A", 100, 0), evaluated("B", 1000, 10), criteria=(price(80), quality(20))),
            "Ingen enkelt vurdering kan alene gi en annen vinner, og vekten på pris må synke fra 80 til under "
            "52,63\u00a0% før et annet tilbud er først.",
        ),
    ],
    ids=[
        "one bid",
        "shared",
        "one point",
        "half a point",
        "both",
        "nothing",
        "only a score",
        "only a weight",
    ],
)
def test_one_sentence_on_how_safe_the_result_is(made: Evaluation, said: str) -> None:
    assert safety(_found(made)) == said


def test_names_of_criteria_stand_inside_the_sentence() -> None:
    made = _found(
        evaluation(
            evaluated("A", 100, 5, 5),
            criteria=(
                price(40),
                quality(30),
                Criterion(
                    id="T3",
                    name="IKT-sikkerhet",
                    kind=CriterionKind.QUALITY,
                    weight=quality(30).weight,
                    requirements=("ARK-06",),
                ),
            ),
        )
    )
    assert [label(made.criteria, one.id) for one in made.criteria.columns] == [
        "pris",
        "kvalitet T2",
        "IKT-sikkerhet",
    ]
