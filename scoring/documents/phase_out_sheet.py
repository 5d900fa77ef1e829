"""The phase-out list as Excel: every system in order, how each latest day is counted, and every milestone."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from paper.norwegian import moment
from paper.workbook import List, Written, fitting, write_all
from scoring.domain.phase_out import Listed
from scoring.domain.phase_out_list import PhaseOutList
from scoring.words import latest_day
from scoring.words.phase_out import NOTE
from scoring.words.phase_out_list import MARK, archive_sentences, recommended, summary, why
from scoring.words.risk import band_words, figure
from scoring.words.terms import label, term

HEADINGS = (
    *("Nr.", "System", "Eier", "Anbefaling", "Hvorfor", "Stilling", "Bestem senest", "Avtalen slutter"),
    *("Arkiv", "Planen mangler"),
)
"""What stands on the sheet that is read and printed."""
ALL = (
    *("Nr.", "System", "Del av listen", "Leverandør", "Eier", "Enhet", "Risiko", "Kostnad per år"),
    *("Bestem senest", "Kunngjør senest", "Signer senest", "Si opp senest", "Avtalen slutter"),
    *("Støtten slutter", "Ut av bruk", "Ansvarlig", "Det gamle systemet", "Neste milepæl", "Neste dato"),
    *("Hva kan gjøres", "Hva arkivet mangler", "Skal bevares", "Arbeid", "Finansiering"),
)
_STEPS = ("System", *latest_day.COLUMNS)
_NARROW = 28
_MILESTONES = ("System", "Milepæl", "Dato", "Gjort")


def make(found: PhaseOutList, mark: str, by: str, at: datetime) -> bytes:
    """The Excel file. `mark` says that it may be exempt from public access, `by` who it is made for."""
    return write_all(
        (
            List("Om listen", ("Hva", "Innhold"), _about(found, mark, by, at)),
            List("Utfasing", HEADINGS, _systems(found), _NARROW),
            List("Alle felt", ALL, _all(found)),
            List("Regnestykker", _STEPS, _steps(found.whole)),
            List("Milepæler", _MILESTONES, _milestones(found.whole)),
        ),
        f"{MARK}. {NOTE}",
    )


def _about(found: PhaseOutList, mark: str, by: str, at: datetime) -> Iterator[tuple[str, str]]:
    yield "Merking", f"{MARK}. {mark}"
    yield "Laget", f"{moment(at)} av {by}"
    yield "Forslag", NOTE
    yield from (("Kort sagt", one) for one in summary(found))
    yield "Tidene", latest_day.ESTIMATES


def _systems(found: PhaseOutList) -> Iterator[Sequence[Written]]:
    for place, one in enumerate(found.whole, 1):
        system, aim = one.system, one.latest.aim
        yield [
            *(place, system.name, system.owner or system.unit, recommended(one)),
            *(why(one) if one.is_rated else "Ikke vurdert ennå.", label(one.latest.reach)),
            *((aim.decide_by, aim.ends) if aim else (None, None)),
            label(one.readiness.standing),
            ", ".join(term(each) for each in system.plan.lacking(system.decommission)),
        ]


def _all(found: PhaseOutList) -> Iterator[Sequence[Written]]:
    parts = {
        "Foreslått utfaset": found.proposed,
        "Kan bli foreslått": found.possible,
        "Ikke foreslått": found.kept,
        "Ikke vurdert": found.unrated,
    }
    part = {one.system.id: name for name, some in parts.items() for one in some}
    for place, one in enumerate(found.whole, 1):
        cells: list[Written] = [place, one.system.name, part[one.system.id], *_fields(one), *_texts(one)]
        yield [fitting(cell) if isinstance(cell, str) else cell for cell in cells]


def _fields(one: Listed) -> list[Written]:
    system, aim = one.system, one.latest.aim
    coming = system.plan.next()
    return [
        *(system.supplier, system.owner, system.unit),
        f"{band_words(one.proposal.risk)}, {figure(one.proposal.risk)}" if one.is_rated else "Ikke vurdert",
        system.yearly_cost,
        *((aim.decide_by, aim.publish_by, aim.sign_by, aim.notice_by, aim.ends) if aim else (None,) * 5),
        *(one.support_ends, system.decommission, system.plan.responsible),
        label(system.plan.disposal) if system.plan.disposal else None,
        *((coming.name, coming.on) if coming else (None, None)),
    ]


def _texts(one: Listed) -> tuple[str, ...]:
    first, *lacks = archive_sentences(one.readiness)
    plan = one.system.plan
    can = " ".join(latest_day.what_can_be_done(one.latest))
    return can, " ".join(lacks) or first, plan.preserve, plan.work, plan.funding


def _steps(systems: Iterable[Listed]) -> Iterator[Sequence[Written]]:
    for one in systems:
        for each in one.latest.rounds:
            for row in latest_day.rows(each):
                yield [one.system.name, *row]


def _milestones(systems: Iterable[Listed]) -> Iterator[tuple[str, str, date | None, str]]:
    for one in systems:
        for each in one.system.plan.milestones:
            yield one.system.name, each.name, each.on, "Ja" if each.done else "Nei"
