"""The individual points, as dots and as a table."""

from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from store.engine import Store
from tests.scoring.services.committee import KARI, LISE, in_consensus, locked
from tests.ui.meeting import seen_by
from ui.widgets.consensus.picture import dot_rows, initials_in_words, table_row


def test_each_evaluator_has_a_dot_for_each_bid(quiet_store: Store) -> None:
    meeting = seen_by(LISE, in_consensus(quiet_store))
    assert dot_rows(meeting, meeting.board(), meeting.item("ARK-05")) == [
        ("Tilbud A", "JV", 4),
        ("Tilbud A", "AA", 8),
        ("Tilbud B", "JV", 4),
        ("Tilbud B", "AA", 8),
    ]


def test_the_table_has_the_same_numbers_and_the_spread(quiet_store: Store) -> None:
    meeting = seen_by(LISE, in_consensus(quiet_store))
    board, bid = meeting.board(), meeting.bids[0]
    assert table_row(meeting, board, bid, meeting.item("ARK-05"), agreed=False) == ["Tilbud A", "4", "8", "4"]
    assert table_row(meeting, board, bid, meeting.item("ARK-05"), agreed=True) == [
        "Tilbud A",
        "4",
        "8",
        "4",
        "–",
    ]


def test_what_was_agreed_on_stands_at_the_end_when_it_is_locked(quiet_store: Store) -> None:
    meeting = seen_by(LISE, locked(quiet_store))
    row = table_row(meeting, meeting.board(), meeting.bids[1], meeting.item("ARK-05"), agreed=True)
    assert row == ["Tilbud B", "4", "8", "4", "9"]


def test_a_bid_that_was_rejected_while_the_others_were_scored_has_no_points(quiet_store: Store) -> None:
    case = in_consensus(quiet_store)
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Avvist."))
    meeting = seen_by(LISE, case)
    assert {label for label, _, _ in dot_rows(meeting, meeting.board(), meeting.item("ARK-05"))} == {
        "Tilbud B"
    }


def test_the_initials_are_explained(quiet_store: Store) -> None:
    meeting = seen_by(LISE, in_consensus(quiet_store))
    assert initials_in_words(meeting) == "Bokstavene er initialer: JV Jonas Vik, AA Amina Ali."
