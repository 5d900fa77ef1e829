"""Why an act was not done."""

import pytest

from requirements_lib.domain.outcome import Blocked, Finding, Refusal
from store.outcome import Conflict, Stale
from ui.widgets.refused import MEANWHILE, why_refused

_BLOCKED = Blocked(
    [Finding.error("owner_missing", "x", name="Arkivet"), Finding.error("owner_missing", "y", name="Kartet")]
)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (_BLOCKED, "Arkivet mangler eier. Kartet mangler eier."),
        (Refusal("not_published"), "Anskaffelsen er ikke kunngjort ennå."),
        (Stale("system", {}, 1, 2), MEANWHILE),
        (Conflict(), MEANWHILE),
    ],
)
def test_each_way_to_be_refused_is_a_sentence(fault: Exception, told: str) -> None:
    def refused() -> None:
        raise fault

    assert why_refused(refused) == told


def test_what_is_done_tells_nothing_and_a_fault_is_no_refusal() -> None:
    assert why_refused(lambda: None) == ""
    with pytest.raises(ZeroDivisionError):
        why_refused(lambda: 1 // 0)
