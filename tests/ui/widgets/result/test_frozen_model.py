"""Under a result: the fingerprint of the frozen model, and what the protocol says of freezing anew and corrections."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.frozen_model import ModelCorrection
from requirements_lib.storage import procurement as storage
from scoring.services import result
from tests.scoring.services.committee import AFTER_DEADLINE, KARI
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
    with case.store.work(KARI.id) as work:
        now = storage.fetch(work, case.id)
        anew = now.frozen[-1].model_copy(update={"reason": "Drøftet med ledelsen."})
        waiting = ModelCorrection(
            weights={"": {}},
            proposed_by=KARI.id,
            proposed_at=AFTER_DEADLINE,
            unchanged="-",
            unforeseen="-",
            fair="-",
        )
        storage.save(work, now.with_model(anew).with_model_correction(waiting))
    told = words(shown(PAGE, person=KARI, sak=case.id))
    assert "Evalueringsmodellen ble fryst på nytt" in told and "Begrunnelse: Drøftet med ledelsen." in told
    assert "Forslaget var ikke avgjort da fellesvurderingen startet." in told
