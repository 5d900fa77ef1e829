"""How a contract goes on, said back."""

from datetime import date

from scoring.domain.systems.contract import SystemContract
from scoring.words.systems.renewal import coming_rows, length, rule_sentence
from tests.scoring.domain.builders import TODAY


def test_the_rule_is_said_back_in_a_sentence() -> None:
    contract = SystemContract(ends=date(2027, 6, 30), renewal_months=12, notice_months=3)
    assert rule_sentence(contract) == (
        "Avtalen løper videre 1 år om gangen til den sies opp. Oppsigelsestiden er 3 måneder."
    )
    options = SystemContract(option_months=(12, 6))
    assert rule_sentence(options) == "Kommunen kan forlenge med 1 år og 6 måneder."
    assert rule_sentence(SystemContract()) == "Det er ikke sagt hvordan avtalen løper videre."


def test_the_coming_dates_are_rows() -> None:
    contract = SystemContract(ends=date(2027, 6, 30), renewal_months=12)
    assert coming_rows(contract, TODAY)[0] == ("30.06.2027", "Ikke kjent")
    assert (length(1), length(12), length(18)) == ("1 måned", "1 år", "18 måneder")
