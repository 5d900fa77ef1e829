"""Counts what each engine and tool was tried with, and names what this machine could not run.

Tests of a tool that is missing are not run, and with CI in the environment that is a failure: a test nobody ran must
not look like one that passed. The slow tools come last, so that the quick answers come first.
"""

import os
from collections import Counter
from dataclasses import dataclass, field

import pytest

from dev import TOOLS, Tool

NAMES = {"engine_duckdb": "DuckDB", "engine_postgresql": "PostgreSQL"} | {one.mark: one.name for one in TOOLS}
REST = "Øvrige"
OUTCOMES = ("bestått", "ikke kjørt", "feilet")  # from best to worst


@dataclass
class Counts:
    """The worst outcome of each test so far, and why some were not run."""

    outcome: dict[str, str] = field(default_factory=dict)
    marks: dict[str, list[str]] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, report: pytest.TestReport) -> None:
        """Take in one phase of one test."""
        outcome = {"passed": "bestått", "failed": "feilet", "skipped": "ikke kjørt"}[report.outcome]
        known = self.outcome.get(report.nodeid, outcome)
        self.outcome[report.nodeid] = max(outcome, known, key=OUTCOMES.index)
        marked = [name for mark, name in NAMES.items() if mark in report.keywords]
        self.marks[report.nodeid] = marked or [REST]
        if report.skipped:
            self.reasons[_reason(report)] += 1

    def lines(self) -> list[str]:
        """The table: one row for each engine and tool, and the reasons."""
        rows = [f"{'':<14}" + "".join(f"{outcome:>12}" for outcome in OUTCOMES)]
        for name in (*NAMES.values(), REST):
            counted = Counter(self.outcome[test] for test, names in self.marks.items() if name in names)
            rows.append(f"{name:<14}" + "".join(f"{counted[outcome]:>12}" for outcome in OUTCOMES))
        return rows + [f"Ikke kjørt, {number}: {reason}" for reason, number in self.reasons.items()]


def pytest_configure(config: pytest.Config) -> None:
    """Count from the first report."""
    config.stash[_COUNTS] = Counts()
    config.pluginmanager.register(_Listener(config.stash[_COUNTS]), "malestokk-counting")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Keep a file's tests of the tools in one process, and those that share what is made once for the file.

    Each process has one app and one browser for all of its own.
    """
    if any(item.get_closest_marker(tool.mark) for tool in TOOLS) or _shares(item):
        item.add_marker(pytest.mark.xdist_group(item.path.stem))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of the slow tools last, and leave out those of a tool that is missing."""
    items.sort(key=_slowness)
    for tool in missing(TOOLS):
        for item in items:
            if item.get_closest_marker(tool.mark):
                item.add_marker(pytest.mark.skip(reason=f"fant ikke {tool.name} på maskinen"))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything must be run, what was not run is a failure."""
    if (
        os.environ.get("CI")
        and session.config.stash[_COUNTS].reasons
        and session.exitstatus == pytest.ExitCode.OK
    ):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """End with the table."""
    terminalreporter.section("Motorer og verktøy")
    for line in config.stash[_COUNTS].lines():
        terminalreporter.line(line)


def missing(tools: tuple[Tool, ...]) -> list[Tool]:
    """The tools this machine lacks."""
    return [tool for tool in tools if not tool.found()]


class _Listener:
    def __init__(self, counts: Counts) -> None:
        self._counts = counts

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._counts.add(report)


_COUNTS = pytest.StashKey[Counts]()


def _shares(item: pytest.Item) -> bool:
    """Whether it takes something that is made once for all the tests of its file."""
    taken = item._fixtureinfo.name2fixturedefs.values() if isinstance(item, pytest.Function) else ()
    return any(one.scope == "module" for made in taken for one in made)


def _slowness(item: pytest.Item) -> int:
    marks = [tool.mark for tool in TOOLS]
    return max((marks.index(mark) + 1 for mark in marks if item.get_closest_marker(mark)), default=0)


def _reason(report: pytest.TestReport) -> str:
    return report.longrepr[2].removeprefix("Skipped: ") if isinstance(report.longrepr, tuple) else "skipped"
