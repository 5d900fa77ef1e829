"""The register comes out whole, and what reads it comes to the same."""

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.register import Register
from scoring.services import quick_rating
from scoring.services import register_file as service
from scoring.services.system import rate, register, systems
from store.engine import Store
from tests.scoring.services.test_system import ISAK, KARI, LEIF


def test_everything_a_system_is_judged_by_comes_back_with_the_marking_and_nobody_else_may_have_it(
    store: Store,
) -> None:
    system = register(store, ISAK, "Byggarkivet")
    quick_rating.answer(store, ISAK, system.id, "incidents", "1")
    rate(store, ISAK, system.id, "ARK-05", 4)
    read = Register.model_validate_json(service.exported(store, LEIF))
    assert read.systems == systems(store, LEIF)
    assert read.marking == "Kan være unntatt offentlighet"
    with pytest.raises(Refusal):
        service.exported(store, KARI)
