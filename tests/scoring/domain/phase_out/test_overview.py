"""Which systems count as on their way out, and what is put beside the list."""

from scoring.domain.phase_out.overview import leaving, overview
from scoring.domain.systems.system_decision import Course
from tests.scoring.domain.builders import decided
from tests.scoring.listed import FAR, a_judged, an_overview


def test_those_proposed_and_those_to_be_replaced_leave_and_no_others() -> None:
    judged = [
        a_judged("Foreslått"),
        a_judged("Skal skiftes", FAR, None, life_cycle="to_be_replaced"),
        a_judged("Beholdes", FAR, 5),
        a_judged("Ny", points=None),
    ]
    assert leaving(judged) == {"Foreslått", "Skal skiftes"}


def test_what_somebody_has_counted_on_is_among_the_worth_although_it_is_kept() -> None:
    judged = [a_judged("A", FAR, 5, benefit_owner="Kari"), a_judged("B", FAR, 5)]
    assert [one.system.name for one in overview(judged).worth] == ["A"]


def test_one_alone_frees_nothing() -> None:
    assert overview([a_judged("A", sends_to=("B",))]).first == ()
    assert [one.names for one in an_overview().first] == [("A",)]


def test_what_is_decided_says_who_leaves_before_what_is_proposed_does() -> None:
    judged = [
        a_judged("Erstattes", FAR, 5, decisions=(decided(Course.REPLACE),)),
        a_judged(
            "Beholdes", sends_to=("Erstattes",), benefit_owner="Kari", decisions=(decided(Course.KEEP),)
        ),
        a_judged("Forbedres", FAR, None, life_cycle="to_be_replaced", decisions=(decided(Course.IMPROVE),)),
        a_judged("Uansett", FAR, 5, decisions=(decided(Course.KEEP),)),
        a_judged("Foreslått"),
    ]
    found = overview(judged)
    assert leaving(judged) == {"Erstattes", "Foreslått"}
    assert found.staying == ("Beholdes", "Forbedres")
    assert [one.names for one in found.steps] == [("Erstattes",), ("Foreslått",)] and found.first == ()
    assert {one.system.name for one in found.worth} == {"Erstattes", "Foreslått"}
