"""The columns of the register: where each value stands in a system, and of which kind it is."""

from collections.abc import Mapping
from typing import Any

from paper.workbook import Written
from scoring.documents import register_cell
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import Paper, Papers
from scoring.domain.systems.system import System
from scoring.words.systems.intake import NAMES

_KINDS: Mapping[str, str] = {
    **dict.fromkeys(("integrations", "sends_to", "receives_from", "data_sets"), "lines"),
    **dict.fromkeys(("starts", "ends", "decommission", "support_ends", "leaves_on"), "day"),
    **dict.fromkeys(("renewal_months", "notice_months"), "months"),
    **dict.fromkeys(
        ("exposed", "personal_data", "special_categories", "record_worthy", "open_data"), "answer"
    ),
    "plan.milestones": "milestones",
    "plan.disposal": "disposal",
    **{name: name for name in ("criticality", "delivery_model", "life_cycle", "technologies")},
    "option_months": "options",
    "benefit_measured_on": "day",
    **dict.fromkeys(("yearly_cost", "benefit_baseline", "benefit_expected", "benefit_measured"), "amount"),
    "replacement_cost": "once",
}
COLUMNS = tuple(NAMES)
PLAN = "plan."
_CONTRACT = frozenset(SystemContract.model_fields)
_PAPERS = {
    one: (Papers(name), part)
    for one in COLUMNS
    if one.startswith("papers.")
    for _, name, part in (one.split("."),)
}
_PLANS = {one: one.removeprefix(PLAN) for one in COLUMNS if one.startswith(PLAN)}


def kind(column: str) -> str:
    """How its cells are read and written."""
    return "day" if column.endswith(".on") else _KINDS.get(column, "text")


def value(system: System, column: str) -> Any:
    """What a system has in a column."""
    if column in _PAPERS:
        name, part = _PAPERS[column]
        return getattr(system.papers.get(name, Paper()), part)
    if column in _PLANS:
        return getattr(system.plan, _PLANS[column])
    return getattr(system.contract if column in _CONTRACT else system, column)


def cell(system: System, column: str) -> Written:
    """The same as it is written in a cell."""
    return register_cell.written(value(system, column), kind(column))


def with_values(system: System, given: Mapping[str, Any], others: Mapping[str, str]) -> System:
    """The system with other values in some columns. Raises ValidationError."""
    fields: dict[str, Any] = {**vars(system)}
    contract: dict[str, Any] = {}
    plan: dict[str, Any] = {}
    papers: dict[Papers, dict[str, Any]] = {}
    for column, new in given.items():
        if column in _PAPERS:
            name, part = _PAPERS[column]
            papers.setdefault(name, dict(system.papers.get(name, Paper())))[part] = new
        elif column in _PLANS:
            plan[_PLANS[column]] = new
        elif column in _CONTRACT:
            contract[column] = new
        else:
            fields[column] = new
    # What is as it was is passed on as it is, and not checked again: most rows of a list touch few parts.
    if contract:
        fields["contract"] = vars(system.contract) | contract
    if plan:
        fields["plan"] = vars(system.plan) | plan
    if papers:
        fields["papers"] = {**system.papers, **papers}
    if others:
        fields["others"] = {name: text for name, text in {**system.others, **others}.items() if text}
    return System.model_validate(fields)
