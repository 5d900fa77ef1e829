"""Which way the climate rule is kept is said in words, with the rule it rests on."""

from decimal import Decimal

from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.environment import EnvironmentWay
from requirements_lib.domain.weighing.lot import Lot
from requirements_lib.storage.law import load
from requirements_lib.words.environment import reason_label, reviewed
from tests.builders import a_profile, criteria

LAW = load()
SPEC, INSIGNIFICANT, *_ = EnvironmentWay


def _told(**changes: object) -> list[str]:
    return [words.replace("\u00a0", " ") for _, words in reviewed(_profile(**changes), LAW)]


def _profile(**changes: object) -> Profile:
    unmarked = tuple(one.model_copy(update={"environment": False}) for one in criteria())
    return a_profile(**({"criteria": unmarked} | changes))


def test_weight_enough_is_told_with_the_weight_and_the_rule() -> None:
    assert _told(criteria=criteria()) == [
        "Oppfylt med vekt: Kriteriene for klima og miljø veier 60 %. Regelen krever minst 30 % "
        "(anskaffelsesloven § 5b)."
    ]


def test_a_place_in_the_order_is_told_with_how_strong_the_rule_is() -> None:
    (told,) = _told(criteria=criteria(), weighting="priority")
    assert told.startswith("Oppfylt med plassen i rekkefølgen. Klima og miljø skal være blant de 3 høyest")


def test_another_way_and_an_exemption_are_told_apart_and_their_reason_with_them() -> None:
    way, reason = _told(environment_ways=(SPEC,), environment_reason="Kravene virker bedre.")
    assert way.startswith("Ivaretatt på en annen måte, med begrunnelse: krav i kravspesifikasjonen (")
    assert reason == "Kravene virker bedre."
    exempt, _ = _told(environment_ways=(INSIGNIFICANT,), environment_reason="Uten betydning.")
    assert exempt.startswith("Unntak med begrunnelse: uvesentlig klimaavtrykk")


def test_what_is_lacking_and_what_is_not_known_is_told() -> None:
    assert _told()[0].startswith("Ikke oppfylt ennå. Regelen krever minst 30 %")
    assert _told(starts=None)[0].startswith("Fyll ut anslått verdi og kunngjøringsdato")


def test_under_the_duty_to_announce_the_rule_probably_does_not_apply_but_the_duty_to_consider_does() -> None:
    for value, considered in ((Decimal(1_000), False), (Decimal(500_000), True), (Decimal(1_299_999), True)):
        (told,) = _told(estimated_value=value)
        assert "gjelder trolig ikke" in told
        assert ("skal likevel ta hensyn til klima og miljø (anskaffelsesloven § 5b" in told) is considered


def test_lots_that_differ_have_a_row_each() -> None:
    unmarked = (Criterion(id="T1", name="Pris", kind=CriterionKind.PRICE, weight=Decimal(100)),)
    lots = (Lot(id="D1", name="Sak", criteria=criteria()), Lot(id="D2", name="Arkiv", criteria=unmarked))
    names = [name for name, _ in reviewed(_profile(lots=lots), LAW)]
    assert names == ["Klima og miljø i D1 Sak", "Klima og miljø i D2 Arkiv"]


def test_the_reason_is_called_what_it_is_about() -> None:
    assert reason_label(()).startswith("Hva som er valgt i stedet for vekt")
    assert reason_label((SPEC,)).startswith("Hvordan kravene ivaretar")
    assert reason_label((SPEC, INSIGNIFICANT)).startswith("Hvorfor unntaket")
