"""An earlier ranking stays as it was when the bids are ranked anew, lot by lot."""

from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result
from scoring.services.ranking_version import versions
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import KARI, OLE


def test_every_version_of_a_lot_is_kept_as_it_was_oldest_first(store: Store) -> None:
    case = committee.divided_locked(store)
    before = result.make_ranking(store, KARI, case.id)
    bids.reject(store, KARI, case.id, Rejection(bid=case.a, reason="Vesentlig avvik."))
    after = result.make_ranking(store, KARI, case.id)
    for place, lot in enumerate(("D1", "D2")):
        kept = versions(store, OLE, case.id, lot)
        assert [one.ranking for one in kept] == [before[place], after[place]]
        assert kept[0].number < kept[1].number
