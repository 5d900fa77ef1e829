"""What is agreed on one bid, and the points it can be agreed on."""

from decimal import Decimal

from scoring.services import consensus
from store.engine import Store
from tests.scoring.services.committee import LISE, in_consensus
from tests.ui.meeting import seen_by
from ui.widgets.consensus.card import agreed_in_words, mean_in_words


def test_the_mean_is_for_information_only(quiet_store: Store) -> None:
    case = in_consensus(quiet_store)
    meeting = seen_by(LISE, case)
    told = mean_in_words(meeting.board(), meeting.bids[0], meeting.item("ARK-05"))
    assert told == "Snittet av de individuelle poengene er 6. Det er bare til opplysning."


def test_nothing_is_agreed_before_somebody_records_it(quiet_store: Store) -> None:
    case = in_consensus(quiet_store)
    meeting = seen_by(LISE, case)
    bid = meeting.bids[1]
    assert agreed_in_words(bid, meeting.board().agreed_on(bid.id, "ARK-05")) == "Tilbud B: ikke avklart ennå"
    consensus.write_reason(case.store, LISE, case.id, bid.id, "ARK-05", "Uten poeng.", 0)
    assert agreed_in_words(bid, meeting.board().agreed_on(bid.id, "ARK-05")) == "Tilbud B: ikke avklart ennå"
    consensus.agree_points(case.store, LISE, case.id, bid.id, "ARK-05", Decimal("6.5"))
    assert agreed_in_words(bid, meeting.board().agreed_on(bid.id, "ARK-05")) == "Tilbud B: 6,5 poeng"
