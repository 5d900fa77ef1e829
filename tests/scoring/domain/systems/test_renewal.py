"""How a contract goes on, read from the sentence people write."""

from datetime import date

import pytest

from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.renewal import Renewal, applied, coming, read
from tests.scoring.domain.builders import TODAY

RULE = "tre år, deretter ett år om gangen, tre måneders varsel"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (RULE, Renewal(first_months=36, renewal_months=12, notice_months=3)),
        (
            "Tre år og deretter ett år om gangen med tre måneders oppsigelse.",
            Renewal(first_months=36, renewal_months=12, notice_months=3),
        ),
        (
            "Avtalen løper i 4 år med opsjon på 1 år + 1 år. Oppsigelse 6 mnd.",
            Renewal(first_months=48, option_months=(12, 12), notice_months=6),
        ),
        (
            "2 år med opsjon på 1 år og 1 år, 3 måneders oppsigelsestid",
            Renewal(first_months=24, option_months=(12, 12), notice_months=3),
        ),
        ("2+1+1 år", Renewal(first_months=24, option_months=(12, 12))),
        (
            "3 + 1 + 1 år, tre måneders varsel",
            Renewal(first_months=36, option_months=(12, 12), notice_months=3),
        ),
        ("2 år + opsjon på 1+1 år", Renewal(first_months=24, option_months=(12, 12))),
        ("2 år med opsjon 1 + 1 år", Renewal(first_months=24, option_months=(12, 12))),
        ("fire år med opsjon på to ganger ett år", Renewal(first_months=48, option_months=(12, 12))),
        ("4 år, opsjon 2 x 12 mnd.", Renewal(first_months=48, option_months=(12, 12))),
        ("3 år, 1 år opsjon", Renewal(first_months=36, option_months=(12,))),
        ("Opsjon på 1 år og 2 år", Renewal(option_months=(12, 24))),
        ("gjelder til 31.12.2027, deretter ett år om gangen", Renewal(renewal_months=12)),
        ("Fornyes automatisk med 12 måneder av gangen", Renewal(renewal_months=12)),
    ],
)
def test_a_sentence_is_read_to_fields(sentence: str, expected: Renewal) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "etter avtale",
        "til den sies opp",
        "900 år om gangen",
        "2 år, opsjon 1+1",
        "3 år, varsel 90 dager",
        "2 år 6 måneder",
    ],
)
def test_a_sentence_without_a_length_that_can_be_so_is_refused(sentence: str) -> None:
    with pytest.raises(ValueError):
        read(sentence)


def test_the_end_is_counted_from_the_start_and_what_is_known_stands() -> None:
    contract = applied(SystemContract(starts=date(2024, 7, 1)), read(RULE))
    assert (contract.ends, contract.renewal_months, contract.notice_months) == (date(2027, 6, 30), 12, 3)
    known = SystemContract(starts=date(2024, 7, 1), ends=date(2028, 1, 1), reference="2024/7")
    assert applied(known, read(RULE)).ends == date(2028, 1, 1)
    assert applied(known, read(RULE)).reference == "2024/7"


def test_the_next_ends_come_with_the_latest_day_of_notice() -> None:
    renews = SystemContract(ends=date(2027, 6, 30), renewal_months=12, notice_months=3)
    assert coming(renews, TODAY)[:2] == (
        (date(2027, 6, 30), date(2027, 3, 30)),
        (date(2028, 6, 30), date(2028, 3, 30)),
    )
    options = SystemContract(ends=date(2027, 6, 30), option_months=(12, 12))
    assert [one for one, _ in coming(options, TODAY)] == [
        date(2027, 6, 30),
        date(2028, 6, 30),
        date(2029, 6, 30),
    ]
    assert coming(SystemContract(), TODAY) == ()
