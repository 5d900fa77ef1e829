"""Writing what a procurement is, on both engines."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import BasisCheck
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.valuation import CostLine, Valuation
from requirements_lib.services import procurement as service
from requirements_lib.services import profile as profiles
from store.engine import Store
from tests.builders import a_library, a_profile, criteria, law_table, lots

KARI = Person(id="p-kari", name="Kari Nord", roles=frozenset({Role.OFFICER}))
JONAS = Person(id="p-jonas", name="Jonas Vik", roles=frozenset({Role.OFFICER}))
AMINA = Person(id="p-amina", name="Amina Ali")


@pytest.fixture
def draft(store: Store) -> Procurement:
    """A procurement of Kari's, ready to publish."""
    return service.start(store, KARI, a_library(), a_profile())


def _fetch(store: Store, draft: Procurement) -> Procurement:
    return service.fetch(store, KARI, draft.id)


def test_two_people_changing_different_things_never_undo_one_another(
    store: Store, draft: Procurement
) -> None:
    profiles.answer(store, KARI, draft.id, "journal", Answer.NO)
    profiles.set_fields(store, JONAS, draft.id, title="Nytt navn")
    profile = _fetch(store, draft).profile
    assert (profile.answers["journal"], profile.title) == (Answer.NO, "Nytt navn")


def test_a_text_changed_by_another_meanwhile_is_refused_and_names_who(
    store: Store, draft: Procurement
) -> None:
    profiles.write_text(store, JONAS, draft.id, "need", "Jonas sitt behov", draft.revision)
    profiles.set_fields(store, KARI, draft.id, title="Annet felt")
    with pytest.raises(Refusal) as refused:
        profiles.write_text(store, KARI, draft.id, "need", "Kari sitt behov", draft.revision)
    assert (refused.value.code, refused.value.facts["by"]) == ("changed_meanwhile", JONAS.id)
    assert _fetch(store, draft).profile.need == "Jonas sitt behov"


def test_ones_own_later_text_follows_the_earlier(store: Store, draft: Procurement) -> None:
    profiles.write_text(store, KARI, draft.id, "need", "Først", draft.revision)
    profiles.write_text(store, KARI, draft.id, "need", "Så", draft.revision)
    assert _fetch(store, draft).profile.need == "Så"


def test_a_text_may_follow_when_another_changed_something_else(store: Store, draft: Procurement) -> None:
    profiles.write_text(store, JONAS, draft.id, "effects", "Kortere ventetid", draft.revision)
    profiles.write_text(store, KARI, draft.id, "need", "Nytt behov", draft.revision)
    profile = _fetch(store, draft).profile
    assert (profile.need, profile.effects) == ("Nytt behov", "Kortere ventetid")


def test_emptying_a_text_is_a_version_like_any_other(store: Store, draft: Procurement) -> None:
    profiles.write_text(store, KARI, draft.id, "need", "", draft.revision)
    assert _fetch(store, draft).profile.need == ""


def test_only_text_fields_are_written_as_text(store: Store, draft: Procurement) -> None:
    with pytest.raises(Refusal, match="unknown_field"):
        profiles.write_text(store, KARI, draft.id, "phase", "ranked", draft.revision)


def test_an_override_is_kept_and_undone(store: Store, draft: Procurement) -> None:
    out = Override(requirement="ARK-08", include=False, reason="Journal føres i sentralt system")
    assert profiles.override(store, KARI, draft.id, out).profile.overrides == (out,)
    assert profiles.follow_rule(store, KARI, draft.id, "ARK-08").profile.overrides == ()


def test_a_later_check_of_a_legal_basis_replaces_the_earlier_one(store: Store, draft: Procurement) -> None:
    for where in ("Lovdata", "Lovdata Pro"):
        check = BasisCheck(source="NO-ARKF-07", checked_by="Ida Moe", where=where, checked=date(2026, 10, 1))
        profiles.record_basis_check(store, KARI, draft.id, check)
    assert _fetch(store, draft).profile.basis_checks == (check,)


def test_nobody_has_checked_a_legal_basis_tomorrow(store: Store, draft: Procurement) -> None:
    tomorrow = store.clock().date() + timedelta(days=2)
    check = BasisCheck(source="NO-ARKF-07", checked_by="Ida Moe", where="Lovdata", checked=tomorrow)
    with pytest.raises(Refusal, match="checked_in_the_future"):
        profiles.record_basis_check(store, KARI, draft.id, check)


def test_a_calculated_value_and_the_reason_of_an_absolute_are_kept(store: Store, draft: Procurement) -> None:
    lines = (CostLine(name="Innføring", amount=Decimal(700_000)),)
    profiles.set_valuation(store, KARI, draft.id, Valuation(lines=lines))
    profiles.give_absolute_reason(store, KARI, draft.id, "ARK-01", "Loven krever det.")
    profile = _fetch(store, draft).profile
    assert profile.estimated_value == Decimal(700_000)
    assert profile.absolute_reasons == {"ARK-01": "Loven krever det."}
    profiles.give_absolute_reason(store, KARI, draft.id, "ARK-01", " ")
    assert _fetch(store, draft).profile.absolute_reasons == {}


def test_lots_and_the_criteria_of_each_are_changed_one_by_one(store: Store, draft: Procurement) -> None:
    profiles.add_lot(store, KARI, draft.id, "Saksbehandling")
    profiles.add_lot(store, JONAS, draft.id, "Innsyn")
    profiles.change_lot(store, KARI, draft.id, "D1", name="Byggesak")
    d2 = lots()[1]
    profiles.change_lot(store, JONAS, draft.id, "D2", leaves_out=d2.leaves_out)
    profiles.set_criteria(store, JONAS, draft.id, "D2", d2.criteria)
    profile = _fetch(store, draft).profile
    assert profile.lots == (lots()[0].model_copy(update={"name": "Byggesak"}), d2)
    assert profiles.remove_lot(store, KARI, draft.id, "D1").profile.lots == (d2,)


def test_the_later_of_two_who_change_a_lot_is_told(store: Store, draft: Procurement) -> None:
    seen = profiles.add_lot(store, KARI, draft.id, "Saksbehandling").revision
    profiles.change_lot(store, JONAS, draft.id, "D1", seen, name="Byggesak")
    with pytest.raises(Refusal, match="changed_meanwhile"):
        profiles.change_lot(store, KARI, draft.id, "D1", seen, leaves_out=("ARK-05",))
    assert _fetch(store, draft).profile.lot("D1").name == "Byggesak"


def test_a_published_divided_tender_is_read_as_it_was_frozen(store: Store, draft: Procurement) -> None:
    now = profiles.set_fields(store, KARI, draft.id, lots=lots())
    tender = service.publish(store, KARI, draft.id, a_library(), law_table(), now.revision)
    kept = service.tender(store, KARI, draft.id)
    assert kept == tender
    assert [one.lot_id for one in kept.parts] == ["D1", "D2"]


def test_the_later_of_two_who_change_the_same_is_told_and_nothing_is_written_over(
    store: Store, draft: Procurement
) -> None:
    profiles.set_fields(store, JONAS, draft.id, draft.revision, title="Jonas sin tittel")
    with pytest.raises(Refusal, match="changed_meanwhile"):
        profiles.set_fields(store, KARI, draft.id, draft.revision, title="Karis tittel")
    profiles.set_criteria(store, JONAS, draft.id, "", criteria(price="50", quality="50"), draft.revision)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        profiles.set_criteria(store, KARI, draft.id, "", criteria(), draft.revision)
    profiles.answer(store, JONAS, draft.id, "journal", Answer.NO, draft.revision)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        profiles.answer(store, KARI, draft.id, "journal", Answer.UNKNOWN, draft.revision)
    now = profiles.set_fields(store, KARI, draft.id, draft.revision, reference="2026/2")
    assert (now.profile.title, now.profile.reference) == ("Jonas sin tittel", "2026/2")
