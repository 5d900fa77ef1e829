"""A flag says what the price is held against with the figures, and the duty names its provision."""

from datetime import date
from decimal import Decimal

from requirements_lib.domain.rules.regime import decide
from requirements_lib.storage import law
from scoring.domain.ranking.low_bid import duty, low_bids
from scoring.storage.low_bid import load
from scoring.words.ranking.low_bid import duty_sentences, flag_sentence, rule_sentence
from tests.scoring.domain.builders import evaluated, evaluation

DAY = date(2026, 10, 1)


def _duties(value: str) -> str:
    table = law.load()
    return " ".join(duty_sentences(duty(decide(Decimal(value), DAY, table), table)))


def test_a_flag_tells_the_price_the_yardstick_and_the_limit() -> None:
    bids = (
        evaluated("A", 600_000, 5, supplier="Nordfjell AS"),
        evaluated("B", 900_000, 5),
        evaluated("C", 1_100_000, 5),
    )
    told = [
        flag_sentence(one).replace("\u00a0", " ") for one in low_bids(evaluation(*bids), load().at(DAY), None)
    ]
    assert told == [
        "Tilbud A, Nordfjell AS: Prisen, 600 000 kr, er 40 % under gjennomsnittet av prisene i de andre tilbudene, "
        "som er 1 000 000 kr. Grensen er 30 %, altså 700 000 kr.",
        "Tilbud A, Nordfjell AS: Prisen, 600 000 kr, er om lag 33,3 % under den nest laveste prisen, "
        "som er 900 000 kr. Grensen er 20 %, altså 720 000 kr.",
    ]


def test_the_rules_are_told_with_their_limits() -> None:
    told = [rule_sentence(one).replace("\u00a0", " ") for one in load().at(DAY)]
    assert told[0] == (
        "Minst 30 % under gjennomsnittet av prisene i de andre tilbudene, når minst 2 andre er med."
    )
    assert told[2] == "Minst 40 % under den anslåtte verdien."


def test_the_duty_names_the_provision_and_is_only_probable_in_part_ii() -> None:
    assert "skal kommunen skriftlig kreve" in _duties("2500000")
    assert "(anskaffelsesforskriften § 24-9 første ledd)" in _duties("2500000")
    assert "skal trolig kommunen skriftlig kreve" in _duties("1300000")
    assert "Tilbudet kan bare avvises" in _duties("2500000")
    assert "Tilbudet kan trolig bare avvises" in _duties("1300000")
    assert "§" not in _duties("900000")
    assert "Be likevel leverandøren forklare prisen skriftlig" in _duties("900000")
