"""Candidates measured in turn, so that noise on the machine strikes them alike; only ratios within a run count."""

import gc
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import log
from statistics import median
from time import perf_counter

Candidates = Mapping[str, Callable[[], object]]
_SEED = 11


@dataclass(frozen=True)
class Measured:
    """The median seconds of each candidate."""

    seconds: dict[str, float]

    def ratio(self, of: str, to: str) -> float:
        """How many times as long `of` takes as `to`."""
        return self.seconds[of] / self.seconds[to]

    def lines(self, floor: str) -> list[str]:
        """A table, quickest first, with each candidate's ratio to `floor`."""
        rows = sorted(self.seconds.items(), key=lambda row: row[1])
        return [f"  {name:<34}{told(taken):>12}{self.ratio(name, floor):>10.2f} ×" for name, taken in rows]


def measure(candidates: Candidates, rounds: int) -> Measured:
    """Call every candidate once a round, in a new order each round, after one call that is not counted."""
    order = random.Random(_SEED)
    taken: dict[str, list[float]] = {name: [] for name in candidates}
    for candidate in candidates.values():
        candidate()
    for _ in range(rounds):
        for name in order.sample(list(candidates), len(candidates)):
            gc.collect()
            start = perf_counter()
            candidates[name]()
            taken[name].append(perf_counter() - start)
    return Measured({name: median(times) for name, times in taken.items()})


def exponent(small: int, large: int, measured: Measured, names: tuple[str, str]) -> float:
    """How the time grows from `small` to `large` pieces of work: 1 is in step with the work."""
    return log(measured.ratio(names[1], names[0])) / log(large / small)


def told(seconds: float) -> str:
    """«12.3 ms»."""
    if seconds < 1e-3:
        return f"{seconds * 1e6:.1f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def bound(what: str, found: float, most: float) -> tuple[str, bool]:
    """A sentence about a goal, and whether it is met."""
    met = found <= most
    return f"  {'møtt' if met else 'IKKE MØTT'}: {what}: {found:.4f}, høyst {most:.4f}", met
