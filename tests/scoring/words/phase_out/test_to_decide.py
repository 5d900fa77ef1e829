"""What the management is asked, said so that five minutes are enough."""

from datetime import date

from scoring.domain.systems.contract import SystemContract
from scoring.words.phase_out import to_decide
from tests.scoring.listed import FAR, LATE, SOON, a_list, a_listed, a_system


def test_how_many_how_many_too_late_and_how_many_soon_with_the_first_day() -> None:
    found = a_list(a_system("A", LATE), a_system("B", SOON), a_system("C", FAR), a_system("D", SOON, 5))
    assert to_decide.asked(found) == (
        "3 systemer venter på en beslutning. For 1 av dem er det allerede for sent å skifte før avtalen slutter. "
        "1 av dem må bestemmes innen 90 dager, senest 07.12.2026."
    )
    assert to_decide.asked(a_list(a_system("D", SOON, 5))) == "Ingen beslutninger venter."


def test_a_cost_is_told_with_how_many_it_is_known_for() -> None:
    one, other = a_listed("A"), a_listed("B", yearly_cost=None, replacement_cost=250_000)
    assert to_decide.costs([one]) == (
        "I dag koster det 1\u00a0000\u00a0000\u00a0kr i året (kjent for 1 av 1). "
        "Hva det koster å skifte det, er ikke anslått."
    )
    assert to_decide.costs([one, other]).endswith(
        "(kjent for 1 av 2). Å skifte dem er anslått til 250\u00a0000\u00a0kr (kjent for 1 av 2)."
    )


def test_which_of_them_stand_in_the_table_is_told() -> None:
    one = a_listed("A")
    assert to_decide.which([one], 1) == "Systemet står her."
    assert (
        to_decide.which([one, one], 2)
        == "Alle står her, først dem som må bestemmes innen 90 dager, så dem det er for sent for."
    )
    assert (
        to_decide.which([one, one], 3)
        == "De 2 mest hastende står her, først dem som må bestemmes innen 90 dager, så dem det er for sent for."
    )


def test_a_row_says_what_who_when_cost_and_what_happens_otherwise() -> None:
    contract = SystemContract(ends=date(2028, 6, 30), renewal_months=12)
    named, proposed, by, cost, otherwise = to_decide.row(
        a_listed("A", contract=contract, owner="Turid Aas", replacement_cost=90)
    )
    assert named == "A\nTurid Aas" and proposed.startswith("Fas ut eller skift. Risiko: ")
    assert by == "07.12.2026" and cost == "1\u00a0000\u00a0000\u00a0kr i året\nSkifte: 90\u00a0kr"
    assert (
        otherwise
        == "Avtalen løper videre til 30.06.2029 og koster 1\u00a0000\u00a0000\u00a0kr for den perioden."
    )


def test_nobody_is_not_hidden_and_a_support_that_ends_is_told() -> None:
    one = a_listed("A", owner="", unit="Arkivet", yearly_cost=None, support_ends=date(2026, 1, 1))
    named, *_, cost, otherwise = to_decide.row(one)
    assert named == "A\nArkivet, uten eier" and cost == "Ukjent"
    assert otherwise.endswith("Støtten sluttet 01.01.2026.")
    assert to_decide.owners([one]) == "1 system mangler eier." and to_decide.owners([]) == ""
