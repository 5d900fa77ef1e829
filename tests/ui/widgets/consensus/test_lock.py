"""What is read through before quality is locked, and after."""

from store.engine import Store
from tests.scoring.services.committee import LISE, locked
from tests.ui.meeting import seen_by
from ui.widgets.consensus.lock import consequences, everything


def test_every_agreed_point_is_read_through(quiet_store: Store) -> None:
    meeting = seen_by(LISE, locked(quiet_store))
    rows = everything(meeting, meeting.board(), individual=False)
    assert [row[1:] for row in rows] == [["6", "9"], ["8", "4"]]


def test_the_individual_points_are_kept_beside(quiet_store: Store) -> None:
    meeting = seen_by(LISE, locked(quiet_store))
    rows = everything(meeting, meeting.board(), individual=True)
    assert rows[0][1] == "6 (JV 4, AA 8)"


def test_it_is_told_that_prices_open_and_that_it_cannot_be_undone() -> None:
    told = " ".join(consequences())
    assert "Prisene åpnes" in told
    assert "kan ikke gjøres om" in told
