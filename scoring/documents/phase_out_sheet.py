"""The phase-out list as Excel: every system in order, how each latest day is counted, and every milestone."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from paper.norwegian import moment
from paper.workbook import List, Written, fitting, write_all
from scoring.documents import register_decision as decisions
from scoring.documents.phase_out_handout import Handout
from scoring.domain.phase_out.overview import Overview
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.speak_up import soon
from scoring.domain.rounding import half_up
from scoring.domain.systems.ending import Endings, SystemEnding
from scoring.words.phase_out import ending, knock_on, latest_day, speak_up, worth
from scoring.words.phase_out.phase_out import NOTE
from scoring.words.phase_out.phase_out_list import (
    MARK,
    archive_sentences,
    contract,
    decided,
    plan,
    recommended,
    why,
)
from scoring.words.phase_out.phase_out_summary import summary
from scoring.words.rating import position_row
from scoring.words.systems.risk import band_words, figure
from scoring.words.terms import label

HEADINGS = (
    *("Nr.", "System", "Eier", "Anbefaling", "Hvorfor", "Stilling", "Bestem senest", "Avtalen"),
    *("Arkiv", "Planen", "Bestemt"),
)
"""What stands on the sheet that is read and printed."""
ALL = (
    *("Nr.", "System", "Del av listen", "Leverandør", "Eier", "Enhet"),
    *("Risiko", "Risiko, lavest", "Risiko, høyest", "Kostnad per år"),
    *(*decisions.HEADINGS, "Mot forslaget"),
    *(
        "Bestem senest",
        "Kunngjør senest",
        "Signer senest",
        "Si fra senest",
        "Regnet tilbake fra",
    ),
    *("Perioden går ut", "Brukes alle opsjoner", "Støtten slutter", "Støtteslutt ikke kjent"),
    *("Ut av bruk", "Ansvarlig", "Det gamle systemet", "Neste milepæl", "Neste dato"),
    *("Hva kan gjøres", "Hva arkivet mangler", "Skal bevares", "Arbeid", "Finansiering"),
)
_STEPS = ("System", *latest_day.COLUMNS)
_NARROW, _DAY, _THEME = 22, 13, 19
_WIDE = {"Nr.": 5, "Hvorfor": 46, "Bestem senest": _DAY, "Avtalen slutter": _DAY, "Stilling": 15, "Arkiv": 15}
_ORDER = ("Nr.", "Skift", "Frigjør", "Hvorfor", "Holder igjen", "Venter på", "Integrasjoner")
_WORTH = (
    *("Nr.", "System", "Prioritet, minst", "Prioritet, mest", "Risiko som fjernes", "Kostnad"),
    *("Kostnad i dag per år", "Ventet nytte per år", "Målt nytte per år", "Målt", "Ansvarlig for nytten"),
    *("Netto på fem år", "Mangler"),
)
_MILESTONES = ("System", "Milepæl", "Dato", "Gjort")


def make(given: Handout, said: ending.Confirmations = ending.NOBODY) -> bytes:
    """The Excel file. `said` is who has confirmed what the systems are built on, where it is known."""
    found, around = given.list, given.around
    lists = (
        List("Om listen", ("Hva", "Innhold"), _about(given)),
        List("Utfasing", HEADINGS, _systems(found), _NARROW, _WIDE),
        List("Alle felt", ALL, _all(found)),
        List("Regnestykker", _STEPS, _steps(found.whole)),
        List("Milepæler", _MILESTONES, _milestones(found.whole)),
        List("Si fra snart", speak_up.COLUMNS, _speak_up(found), _NARROW),
        *_endings(around, said),
        List("Rekkefølge", _ORDER, _order(around)),
        List("Nytte for pengene", _WORTH, _worths(around)),
        *_pictured(around),
    )
    return write_all((one._replace(rows=map(_fitted, one.rows)) for one in lists), f"{MARK}. {NOTE}")


def _fitted(row: Sequence[Written]) -> Sequence[Written]:
    return [fitting(cell) if isinstance(cell, str) else cell for cell in row]


def _about(given: Handout) -> Iterator[tuple[str, str]]:
    yield "Merking", f"{MARK}. {given.mark}"
    yield "Laget", f"{moment(given.at)} av {given.by}"
    yield "Forslag", NOTE
    yield from (("Kort sagt", one) for one in summary(given.list))
    if given.around.staying:
        yield "Rekkefølge", knock_on.staying_sentence(given.around.staying)
    yield "Tidene", latest_day.ESTIMATES
    yield from (("Slik er forslagene laget", one) for one in given.method)


def _systems(found: PhaseOutList) -> Iterator[Sequence[Written]]:
    for place, one in enumerate(found.whole, 1):
        system, aim = one.system, one.latest.aim
        yield [
            *(place, system.name, system.owner or system.unit, recommended(one)),
            *(why(one) if one.is_rated else "Ikke vurdert ennå.", label(one.latest.reach)),
            aim.decide_by if aim and one.latest.course is None else None,
            *(contract(one), label(one.readiness.standing), plan(one), decided(one)),
        ]


def _speak_up(found: PhaseOutList) -> Iterator[Sequence[Written]]:
    for one in soon(found):
        name, by, *rest = speak_up.row(one)
        yield [name, one.by or by, *rest]


def _all(found: PhaseOutList) -> Iterator[Sequence[Written]]:
    parts = {
        "Bestemt erstattet eller avviklet": found.leaving,
        "Foreslått utfaset": found.proposed,
        "Kan bli foreslått": found.possible,
        "Bestemt beholdt eller forbedret": found.staying,
        "Ikke foreslått": found.kept,
        "Ikke vurdert": found.unrated,
    }
    part = {one.system.id: name for name, some in parts.items() for one in some}
    for place, one in enumerate(found.whole, 1):
        yield [place, one.system.name, part[one.system.id], *_fields(one), *_texts(one)]


def _fields(one: Listed) -> list[Written]:
    system, coming = one.system, one.system.plan.next()
    return [
        *(system.supplier, system.owner, system.unit),
        f"{band_words(one.proposal.risk)}, {figure(one.proposal.risk)}" if one.is_rated else "Ikke vurdert",
        *_risk(one),
        system.yearly_cost,
        *_decision(one),
        *_days(one),
        *(one.support_ends, ", ".join(one.support_unknown), system.decommission, system.plan.responsible),
        label(system.plan.disposal) if system.plan.disposal else None,
        *((coming.name, coming.on) if coming else (None, None)),
    ]


def _risk(one: Listed) -> list[Written]:
    """The lowest and the highest it can be, of 30, as numbers to sort by."""
    if not one.is_rated:
        return [None, None]
    overall = one.proposal.risk.overall
    return [Decimal(int(half_up(end * 100, 0))) / 100 for end in (overall.low, overall.high)]


def _decision(one: Listed) -> list[Written]:
    """As in the register as a list, so that an import leaves it out here too."""
    made = one.system.decision
    names = {made.by: one.decided_by} if made and one.decided_by else {}
    against = ("Ja" if one.goes_against else "Nei") if made else None
    return [*decisions.cells(one.system, names), against]


def _days(one: Listed) -> list[Written]:
    """The days of what is decided, else of what is proposed, and both ends of the contract."""
    aim, contract = one.latest.aim, one.system.contract
    to_decide, procured = one.latest.course is None, one.latest.replaces
    last = contract.last_possible_end() if contract.option_months else None
    return [
        aim.decide_by if aim and to_decide else None,
        *((aim.publish_by, aim.sign_by) if aim and procured else (None, None)),
        *((aim.notice_by, aim.ends) if aim else (None, None)),
        *(one.latest.contract_ends, last),
    ]


def _texts(one: Listed) -> tuple[str, ...]:
    first, *lacks = archive_sentences(one.readiness)
    plan = one.system.plan
    can = " ".join(latest_day.what_can_be_done(one.latest))
    return can, " ".join(lacks) or first, plan.preserve, plan.work, plan.funding


def _steps(systems: Iterable[Listed]) -> Iterator[Sequence[Written]]:
    for one in systems:
        for each in one.latest.rounds:
            for step in latest_day.steps(each):
                yield [one.system.name, *step]


def _milestones(systems: Iterable[Listed]) -> Iterator[tuple[str, str, date | None, str]]:
    for one in systems:
        for each in one.system.plan.milestones:
            yield one.system.name, each.name, each.on, "Ja" if each.done else "Nei"


def _endings(around: Overview, said: ending.Confirmations) -> Iterator[List]:
    """Every end in the register, and how many there are in each period."""
    found = around.endings
    if found is None:
        return
    rows = (_ending(one, found, said) for one in found.rows)
    yield List("Avtaler og støtte", (*ending.COLUMNS, "Periode"), rows, 60)
    counts = [
        (ending.name(one.period), one.contracts, one.renewing, one.optional, one.supports)
        for one in found.counts
    ]
    yield List("Slutt per halvår", ending.COUNTED, counts)


def _ending(one: SystemEnding, found: Endings, said: ending.Confirmations) -> Sequence[Written]:
    name, what, _, source = ending.row(one, found, said)
    return name, what, one.ending.on, source, ending.name(one.period)


def _order(around: Overview) -> Iterator[Sequence[Written]]:
    for place, one in enumerate(around.steps, 1):
        freed, waits = ", ".join(one.frees), ", ".join(one.waits_for)
        yield [place, knock_on.name(one), len(one.frees), knock_on.reason(one), freed, waits, one.links]


def _worths(around: Overview) -> Iterator[Sequence[Written]]:
    for place, one in enumerate(around.worth, 1):
        system, priority = one.system, one.priority
        ends = (
            [Decimal(round(end)) for end in (priority.low, priority.high)] if one.is_ordered else [None, None]
        )
        yield [
            *(place if one.is_ordered else None, system.name, *ends, worth.removed(one)),
            *(system.replacement_cost, system.benefit_baseline, system.benefit_expected),
            *(system.benefit_measured, system.benefit_measured_on, system.benefit_owner),
            *(one.net, worth.missing(one)),
        ]


def _pictured(around: Overview) -> Iterator[List]:
    """The figures of the pictures, for every system."""
    positions = position_row.told_apart(around.positions)
    if not positions:
        return
    placed = list(enumerate(positions, 1))
    yield List(
        "Teknisk tilstand og nytte", position_row.TIME, [position_row.time_row(*one) for one in placed]
    )
    yield List("Risiko", position_row.RISK, [position_row.risk_row(*one) for one in placed])
    themes = [position_row.theme_row(one, around.themes) for one in positions]
    yield List("Tema", ("System", *around.themes), themes, _THEME, {"System": 40})
