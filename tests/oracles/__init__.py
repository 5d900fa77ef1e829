"""Figures that others have published, copied as figures: what our formulas must agree with."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


def bid_case(case_id: str) -> dict[str, Any]:
    """One case of published bid scoring: its inputs, and the figures published or following from its rule."""
    return next(case for case in bid_cases() if case["id"] == case_id)


def bid_cases() -> list[dict[str, Any]]:
    """Every published case of bid scoring that a configured model or rule can express."""
    found: list[dict[str, Any]] = json.loads((_HERE / "bid_scoring.json").read_text("utf-8"))
    return found


def reversals() -> list[dict[str, Any]]:
    """Cases where a bid that loses falls away and another wins."""
    found: list[dict[str, Any]] = json.loads((_HERE / "model_reversal.json").read_text("utf-8"))
    return found


def legacy() -> dict[str, Any]:
    """The figures of the Legacy IT Risk Assessment Framework."""
    found: dict[str, Any] = json.loads((_HERE / "legacy_litraf.json").read_text("utf-8"))
    return found


def agrees(exact: Fraction, printed: str) -> bool:
    """Whether an exact figure gives the printed one when rounded half up to as many decimals."""
    decimals = len(printed.partition(".")[2])
    return abs(exact - Fraction(printed)) <= Fraction(1, 2 * 10**decimals)
