"""A correction of the model on screen: proposed with three answers by one person, approved by another."""

from datetime import UTC, datetime
from decimal import Decimal

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.person import Person
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import people
from requirements_lib.storage import procurement as storage
from scoring.services import bid as bids
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.test_frozen_model import PAGE, ranged_case
from ui.bootstrap import application


def test_one_proposes_with_three_answers_and_another_approves(shown: Shown, officer: Person) -> None:
    store, case = application().store, ranged_case(officer)
    manager = people.add(store, "Nils Moe", frozenset({Role.MANAGER}))
    frozen_models.freeze(store, officer, case, {"": {"T1": Decimal(45), "T2": Decimal(55)}})
    store.clock = lambda: datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
    bids.open_bids(store, officer, case)
    page = press(shown(PAGE, sak=case, **{"del": "Kriterier"}), "Foreslå en rettelse")
    place = f"modellrettelse_{case}"
    for name, weight in (("T1", "40"), ("T2", "60")):
        page.text_input(key=f"{place}_vekt_alt_{name}").set_value(weight)
    press(page, "Send til godkjenning")
    assert words(page).count("er ikke begrunnet.") == 6  # in the summary and at each field
    for name in ("unchanged", "unforeseen", "fair"):
        page.text_area(key=f"{place}_{name}").set_value(f"Fordi {name}.")
    press(page, "Send til godkjenning")
    assert "Du har foreslått rettelsen." in words(page)
    assert "Godkjenn rettelsen" not in buttons(page)
    other = shown(PAGE, person=manager, sak=case, **{"del": "Kriterier"})
    assert "Fordi unforeseen." in words(other)
    press(other, "Godkjenn rettelsen")
    before, after = frozen_models.frozen(store, officer, case)
    assert [one.model.weights_of("")["T1"] for one in (before, after)] == [45, 40]
    assert "Rettet, godkjent" in words(other)
    given = dict.fromkeys(("unchanged", "unforeseen", "fair"), "Fordi.")
    frozen_models.propose(store, officer, case, {"": {"T1": Decimal(44), "T2": Decimal(56)}}, given)
    with store.work(officer.id) as work:
        now = storage.fetch(work, case)
        storage.save(work, now.model_copy(update={"phase": Phase.CONSENSUS}))
    late = shown(PAGE, sak=case, **{"del": "Kriterier"})
    assert "Ikke avgjort. Fellesvurderingen er startet" in words(late)
    assert "Foreslått: De endelige vektene er Pris 44" in words(late)
    assert "Forkast forslaget" not in buttons(late)
