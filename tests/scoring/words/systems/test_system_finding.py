"""The sentences about systems in use are their own, and say what to do where there is something to do."""

from requirements_lib.domain.outcome import Finding
from scoring.words import outcome
from scoring.words.outcome import finding_sentence
from scoring.words.systems import intake
from scoring.words.systems.system_finding import FINDINGS


def test_they_are_among_all_the_findings_and_none_is_said_twice() -> None:
    assert FINDINGS.items() <= outcome.FINDINGS.items()
    assert not FINDINGS.keys() & intake.FINDINGS.keys()


def test_what_is_not_known_of_support_is_named_for_each_technology() -> None:
    found = Finding.notice("support_unknown", "support", technologies=["PHP 9", "Vårt eget"])
    assert finding_sentence(found) == "Støtteslutt er ikke kjent for PHP 9 og Vårt eget."
    assert outcome.support_unknown(("PHP 9",)) == "Støtteslutt er ikke kjent for PHP 9."
