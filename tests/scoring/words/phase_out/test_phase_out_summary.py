"""How it stands with the systems in use, in a few sentences."""

from datetime import date

from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system_decision import Course
from scoring.words.phase_out import phase_out_summary as words
from tests.scoring.domain.builders import decided
from tests.scoring.listed import FAR, LATE, PLAN, SOON, a_list, a_system


def test_the_summary_says_how_many_what_by_when_and_what_is_too_late() -> None:
    whole = a_system("hel", FAR, 0, plan=PLAN, decommission=FAR)
    found = a_list(
        a_system("sen", LATE), a_system("snart"), whole, a_system("blir", FAR, 5), a_system("ny", FAR, None)
    )
    assert words.summary(found) == (
        "3 systemer er foreslått utfaset.",
        "1 av disse 3 må bestemmes innen 90 dager. Senest 07.12.2026.",
        "For 1 av disse 3 er det allerede for sent å skifte før avtalen slutter.",
        "Ingen av disse 3 kan slås av ennå, fordi det som skal bevares, ikke er sikret.",
        "2 av de 3 som er bestemt eller foreslått, mangler hele eller deler av planen.",
        "4 av 5 systemer er helt eller delvis vurdert. 1 er ikke vurdert ennå.",
    )


def test_of_one_system_alone_it_is_said_in_the_singular() -> None:
    soon, late = words.summary(a_list(a_system("snart"))), words.summary(a_list(a_system("sen", LATE)))
    assert soon[1:3] == (
        "Det må bestemmes innen 90 dager. Senest 07.12.2026.",
        "Det kan ikke slås av ennå, fordi det som skal bevares, ikke er sikret.",
    )
    assert late[1] == "Det er allerede for sent å skifte før avtalen slutter."


def test_what_may_be_bought_without_competition_is_told_of_the_whole_register_and_apart_from_too_late() -> (
    None
):
    past, kept = a_system("borte", date(2020, 1, 31)), a_system("blir", date(2019, 1, 31), 5)
    told = words.summary(a_list(past, kept, a_system("sen", LATE)))
    assert told[1] == (
        "2 systemer brukes etter at avtalen og alle opsjoner er utløpt, 1 av dem på denne listen. "
        "Det kan være ulovlige direkte anskaffelser."
    )
    assert "For 1 av disse 2 er det allerede for sent å skifte før avtalen slutter." in told


def test_a_period_that_is_over_with_an_option_left_is_told_as_that() -> None:
    left = SystemContract(ends=date(2026, 1, 31), option_months=(24,))
    assert words.summary(a_list(a_system("a", contract=left)))[1] == (
        "Avtaleperioden er over, uten at en opsjon er ført som brukt."
    )
    out = a_system("b", decisions=(decided(Course.REPLACE),))
    assert (
        "For 1 av de 2 som er bestemt eller foreslått ut, er avtaleperioden over, "
        "uten at en opsjon er ført som brukt."
    ) in words.summary(a_list(a_system("a", contract=left), out))


def test_what_is_not_secured_and_what_nobody_has_decided_on_are_counted_apart() -> None:
    unknown = a_system("b", record_worthy=None, answers={})
    assert (
        "Ingen av disse 2 kan slås av ennå: for 1 er det som skal bevares, ikke sikret, "
        "og for 1 er det ikke avgjort om noe skal bevares."
    ) in words.summary(a_list(a_system("a"), unknown))


def test_what_the_register_says_is_to_be_replaced_and_nobody_has_rated_is_told() -> None:
    told = words.summary(a_list(a_system("a"), a_system("ny", FAR, None, life_cycle="to_be_replaced")))
    assert told[1] == "1 system til skal skiftes etter registeret, men er ikke vurdert."


def test_what_is_decided_need_not_be_decided_soon_and_is_counted() -> None:
    kept, out = (a_system(one, decisions=(decided(one),)) for one in (Course.KEEP, Course.REPLACE))
    against = a_system("c", SOON, 5, decisions=(decided(Course.RETIRE),))
    assert words.summary(a_list(kept, out, against, a_system("b")))[:4] == (
        "1 system er foreslått utfaset.",
        "Det må bestemmes innen 90 dager. Senest 07.12.2026.",
        "2 systemer er bestemt erstattet eller avviklet, 1 av dem mot forslaget.",
        "1 system er bestemt beholdt eller forbedret mot forslaget.",
    )


def test_all_of_them_and_both_are_said_as_people_say_it() -> None:
    late = [a_system(name, LATE) for name in "abc"]
    said = words.summary(a_list(*late))
    assert "For alle 3 er det allerede for sent å skifte før avtalen slutter." in said
    assert "For begge er det allerede for sent å skifte før avtalen slutter." in words.summary(
        a_list(*late[:2])
    )
    assert "Alle 3 som er bestemt eller foreslått, mangler hele eller deler av planen." in said
    soon = words.summary(a_list(a_system("a"), a_system("b")))
    assert "Begge må bestemmes innen 90 dager. Det første senest 07.12.2026." in soon


def test_an_empty_list_and_one_nobody_has_rated_say_so() -> None:
    assert words.summary(a_list(a_system("ny", FAR, None))) == (
        "Ingen systemer er foreslått utfaset.",
        "1 system er ikke vurdert ennå.",
    )
    assert words.summary(a_list(a_system("blir", FAR, 5)))[-1].startswith("Alle systemene")
