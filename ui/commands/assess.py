"""`malestokk systems assess`: what the register and the ratings come to, as a list or as JSON."""

import argparse
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from paper.letters import printable
from paper.norwegian import today
from requirements_lib.storage.library import load
from scoring.domain.rating.triage import Triage
from scoring.domain.systems.quick_rating import QuickQuestion
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating
from scoring.services.quick_rating import Outcome, QuickResult
from scoring.storage import risk_scale
from scoring.words.phase_out.phase_out import advice, reason_sentences
from scoring.words.phase_out.phase_out_method import bands, sentences
from scoring.words.rating import forecast, quadrant, triage
from scoring.words.systems.risk import band_words, class_sentence, figure
from ui.commands.outcome import FINE
from ui.commands.register_source import assessed


def assess(given: argparse.Namespace) -> int:
    """Which systems to rate first, and what is known of each that somebody has rated."""
    now = datetime.now(UTC)
    found, library = assessed(given, today(now)), load()
    first = quick_rating.first(found, now)
    rated = [one for one in found if one.is_rated or one.system.quick]
    if given.json:
        results = {one.system.id: quick_rating.result(one, library, now) for one in rated}
        print(_as_json(found, first, results, now))
    else:
        outcomes = [quick_rating.outcome(one, library, now) for one in rated]
        print(printable("\n".join([*_lines(first, outcomes), "", bands(risk_scale.load())])))
    return FINE


def _lines(first: Triage, outcomes: Iterable[Outcome]) -> list[str]:
    rule = quick_rating.rule()
    lines = [triage.summary(first)]
    lines += [
        f"{place}. {one.name}: {one.points} poeng. {triage.reason(one, rule)}"
        for place, one in enumerate(first.picked, start=1)
    ]
    for one in outcomes:
        risk = one.proposal.risk
        lines.append(f"\n{one.proposal.name}: {advice(one.proposal)}")
        lines.append(f"   Risiko: {figure(risk)}. {band_words(risk)}. {class_sentence(risk)}")
        lines.append(f"   {forecast.sentence(one.forecast)}")
        lines.append(f"   {quadrant.quadrant_words(one.time)}. {quadrant.quadrant_sentence(one.time)}")
    return lines


def _as_json(
    systems: tuple[AssessedSystem, ...], first: Triage, results: dict[str, QuickResult], now: datetime
) -> str:
    points = {one.system: one for one in first.picked}
    listed = []
    for one in systems:
        picked, result = points.get(one.system.id), results.get(one.system.id)
        listed.append(
            {
                "system": one.system.id,
                "name": one.system.name,
                "rate_first": picked.model_dump(mode="json", include={"points", "signs"}) if picked else None,
                "result": _result(result) if result else None,
            }
        )
    told = {
        "date": today(now).isoformat(),
        "method": sentences(risk_scale.load()),
        "questions": [_question(one) for one in quick_rating.form().questions],
        "systems": listed,
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _question(one: QuickQuestion) -> dict[str, object]:
    """What is asked in the half-hour rating, and the requirements it belongs to."""
    return {
        "question": one.id,
        "ask": one.ask,
        "criteria": one.criteria,
        "gives_points_on": one.requirements,
        "concerns": one.concerns,
        "concerns_all": one.concerns_all,
    }


def _result(one: QuickResult) -> dict[str, object]:
    return {
        "proposal": one.proposal.model_dump(mode="json"),
        "advice_text": advice(one.proposal),
        "reason_texts": reason_sentences(one.proposal),
        "risk_text": class_sentence(one.proposal.risk),
        "time": one.time.model_dump(mode="json"),
        "turns": [turn.model_dump(mode="json") for turn in one.turns],
        "forecast": one.forecast.model_dump(mode="json"),
        "forecast_text": forecast.sentence(one.forecast),
    }
