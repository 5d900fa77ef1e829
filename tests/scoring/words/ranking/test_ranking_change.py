"""What has changed is told in whole sentences with the figures before and after."""

from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.domain.ranking.ranking_change import change
from scoring.words.ranking.ranking_change import NOTHING, change_sentences, reason_sentences
from tests.scoring.domain.builders import evaluated, evaluation

O8 = evaluation(
    evaluated("A", 4_000_000, 5, supplier="Nordfjell AS"),
    evaluated("B", 6_000_000, 8, supplier="Fjordsak AS"),
    evaluated("C", 10_000_000, 10, supplier="Myrdata AS"),
)


def _without_a() -> Evaluation:
    a, *others = O8.bids
    return O8.model_copy(
        update={"bids": (a.model_copy(update={"rejected_because": "For sent levert"}), *others)}
    )


def _told(before: Evaluation, after: Evaluation) -> tuple[list[str], list[str]]:
    now = rank(after)
    found = change(rank(before), now)
    said = (change_sentences(now, found), reason_sentences(found))
    told, reasons = ([one.replace("\u00a0", " ") for one in sentences] for sentences in said)
    return told, reasons


def test_the_fall_of_a_loser_is_told_with_what_it_did_to_the_others() -> None:
    told, reasons = _told(O8, _without_a())
    assert told == [
        "Fjordsak AS (B) er nå først. Før var Myrdata AS (C) først.",
        "Nordfjell AS (A) er avvist og ikke lenger med: For sent levert.",
        "Fjordsak AS (B) går fra plass 2 til plass 1.",
        "Resultatet til Fjordsak AS (B) endres fra 7,47 til 8,80 poeng: Pris fra 6,67 til 10,00 poeng.",
        "Myrdata AS (C) går fra plass 1 til plass 2.",
        "Resultatet til Myrdata AS (C) endres fra 7,60 til 8,40 poeng: Pris fra 4,00 til 6,00 poeng.",
    ]
    assert reasons == [
        "Prisene gjøres om til poeng etter laveste pris blant tilbudene som er med. Den er nå 6 000 000 kr, "
        "før 4 000 000 kr."
    ]


def test_one_that_is_taken_in_again_and_one_that_has_the_same_are_told() -> None:
    told, _ = _told(_without_a(), O8)
    assert "Nordfjell AS (A) er med igjen, på plass 3." in told
    assert _told(O8, O8) == ([NOTHING], [])
