"""`malestokk systems assess` and `phase-out`: what the register and the ratings come to, as a list or as JSON."""

import argparse
import json
from datetime import UTC, datetime

from requirements_lib.storage import law
from requirements_lib.storage.library import load
from scoring.domain.phase_out import in_order
from scoring.domain.phase_out_list import parted
from scoring.domain.system import AssessedSystem
from scoring.domain.triage import Triage
from scoring.services import phase_out as lists
from scoring.services import quick_rating
from scoring.services.quick_rating import QuickResult
from scoring.words import forecast, latest_day, quadrant, triage
from scoring.words.phase_out import advice, reason_sentences, why_sentences
from scoring.words.phase_out_list import as_json, marking
from scoring.words.risk import band_words, class_sentence, figure
from ui.commands.outcome import FINE
from ui.commands.register_source import assessed


def assess(given: argparse.Namespace) -> int:
    """Which systems to rate first, and what is known of each that somebody has rated."""
    now = datetime.now(UTC)
    found, library = assessed(given, now.date()), load()
    first = quick_rating.first(found, now)
    rated = [one for one in found if one.is_rated or one.system.quick]
    results = {one.system.id: quick_rating.result(one, library, now) for one in rated}
    if given.json:
        print(_as_json(found, first, results, now))
    else:
        print("\n".join(_lines(first, results)))
    return FINE


def phase_out(given: argparse.Namespace) -> int:
    """The phase-out list, most urgent first."""
    today = datetime.now(UTC).date()
    data = lists.data(load(), law.load())
    found = parted(in_order(assessed(given, today), today, data), today)
    mark = marking(data.law, today)
    if given.json or given.format == "json":
        print(as_json(found, mark))
        return FINE
    for place, one in enumerate(found.whole, start=1):
        print(f"{place}. {one.system.name}: {advice(one.proposal)}")
        told = (*why_sentences(one.proposal), latest_day.sentence(one.latest))
        print("\n".join(f"   {sentence}" for sentence in told))
    print(f"\n{mark}")
    return FINE


def _lines(first: Triage, results: dict[str, QuickResult]) -> list[str]:
    rule = quick_rating.rule()
    lines = [triage.summary(first)]
    lines += [
        f"{place}. {one.name}: {one.points} poeng. {triage.reason(one, rule)}"
        for place, one in enumerate(first.picked, start=1)
    ]
    for one in results.values():
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
    return json.dumps({"date": now.date().isoformat(), "systems": listed}, ensure_ascii=False, indent=1)


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
