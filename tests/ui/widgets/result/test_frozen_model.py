"""Under a result: the fingerprint of the frozen model, the same as in the evaluation."""

from requirements_lib.domain.person import Person
from scoring.services import result
from tests.scoring.services.committee import KARI
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import words
from tests.ui.showing import Shown


def test_the_fingerprint_of_the_evaluation_stands_under_the_result(shown: Shown, officer: Person) -> None:
    case = ranked()
    told = words(shown(PAGE, person=KARI, sak=case.id)).replace("\u00a0", " ")
    fingerprint = result.evaluation(case.store, KARI, case.id).model
    assert len(fingerprint) == 64
    assert f"Fingeravtrykket til evalueringsmodellen er {fingerprint}." in told
    assert "De endelige vektene er Pris 40 % og Arkiv 60 %." in told
    assert "Til protokollen" not in told
