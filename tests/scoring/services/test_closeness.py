"""How close a ranking was and the mirror of models: for whoever may read the ranking, and each view is kept."""

from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy import join, select

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.weighing.price_model import Deduction
from scoring.services import closeness as service
from scoring.services import result
from store import tables
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE, OLE
from tests.scoring.services.test_result import ISAK


def views(store: Store, procurement_id: str, verb: str = "closeness_viewed") -> list[tuple[str, str]]:
    """Who has seen how close the ranking was, or the mirror of models, and of which, as the chain has it."""
    told = join(tables.event, tables.event_content, tables.event.c.number == tables.event_content.c.number)
    found = (
        select(tables.event.c.actor, tables.event_content.c.content)
        .select_from(told)
        .where(
            tables.event.c.verb == verb,
            tables.event.c.subject == f"procurement/{procurement_id}",
        )
        .order_by(tables.event.c.number)
    )
    with store.reading("test") as work:
        return [(row.actor, row.content) for row in work.connection.execute(found)]


def test_how_close_it_was_is_told_of_the_kept_ranking_to_all_who_may_read_it(store: Store) -> None:
    case = committee.locked(store)
    result.make_ranking(store, KARI, case.id)
    for person in (KARI, LISE, JONAS, OLE):
        found = service.closeness(store, person, case.id)
        assert found is not None
        assert found.first == (case.a,)
        # A leads by 8.08 − 7.40 = 0.68, and by 2 points on the price: level at 40 + 60 · 0.68 / (0.68 − 2).
        assert found.intervals[0].low == Fraction(40) - Fraction(60 * 68, 132)
    with pytest.raises(Refusal, match="not_allowed"):
        service.closeness(store, ISAK, case.id)


def test_nobody_is_told_how_close_it_was_before_the_ranking_and_no_view_is_kept(store: Store) -> None:
    for stage in (committee.in_consensus, committee.locked):
        case = stage(store)
        for person in (KARI, LISE, JONAS):
            with pytest.raises(Refusal, match="not_allowed_now"):
                service.closeness(store, person, case.id)
        assert views(store, case.id) == []


def test_each_view_of_how_close_it_was_is_kept_in_the_chain_and_nothing_else_changes(store: Store) -> None:
    case = committee.locked(store)
    result.make_ranking(store, KARI, case.id)
    before = result.ranked(store, KARI, case.id)
    for person in (KARI, OLE, KARI):
        service.closeness(store, person, case.id)
    assert views(store, case.id) == [(one.id, '{"number":1}') for one in (KARI, OLE, KARI)]
    after = result.ranked(store, KARI, case.id)
    assert (after.ranking, after.number) == (before.ranking, before.number)
    assert after.last_event == before.last_event + 3


def test_the_view_of_a_lot_names_the_lot(store: Store) -> None:
    case = committee.divided_locked(store)
    result.make_ranking(store, KARI, case.id)
    found = service.closeness(store, KARI, case.id, "D2")
    assert found is not None
    assert {row.letter for row in found.criteria.rows} == {"C", "D"}
    ((_, told),) = views(store, case.id)
    assert '"lot":"D2"' in told


def test_each_view_of_the_mirror_is_kept_in_the_chain_and_nobody_sees_it_before_the_ranking(
    store: Store,
) -> None:
    case = committee.divided_locked(store)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.mirror(store, KARI, case.id, "D1")
    assert views(store, case.id, "mirror_viewed") == []
    made, _ = result.make_ranking(store, KARI, case.id)
    found = service.mirror(store, OLE, case.id, "D1")
    assert found.order == ((case.a,), (case.b,))
    assert views(store, case.id, "mirror_viewed") == [(OLE.id, '{"lot":"D1","number":1}')]
    assert result.ranked(store, KARI, case.id, "D1").ranking == made
    with pytest.raises(Refusal, match="not_allowed"):
        service.mirror(store, ISAK, case.id, "D1")


def test_evaluated_prices_have_no_such_figures_and_no_view_is_kept(store: Store) -> None:
    case = committee.brought_to_locked(
        committee.opened(store, price_model=Deduction(full_value=Decimal(500_000)))
    )
    result.make_ranking(store, KARI, case.id)
    assert service.closeness(store, KARI, case.id) is None
    assert views(store, case.id) == []
