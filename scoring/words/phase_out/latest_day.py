"""The latest days of a replacement in words: what must be decided when, what can be done, and the calculation."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from requirements_lib.domain.rules.law import Certainty
from requirements_lib.domain.rules.regime import Regime
from requirements_lib.words.regime import kroner
from scoring.domain.phase_out.latest_day import LatestDays, Reach, Round, Way
from scoring.domain.phase_out.lead_time import Length, Stage
from scoring.domain.systems.system_decision import Course
from scoring.words.numbers import day
from scoring.words.terms import label, term

_NO_BREAK = "\u00a0"
ESTIMATES = (
    "Månedene og dagene er forhåndsvalgte anslag der det ikke står noe annet. De er ikke norsk rett og kan endres i "
    "lead_times.yaml."
)
TOO_LATE = (
    "Se om forberedelsen eller innføringen kan kortes ned. De tallene er anslag som kan endres.",
    "Avklar med innkjøp og jurist hva som lovlig kan gjelde mellom de to avtalene. "
    "Det er ikke gitt at avtalen kan forlenges.",
    "Avklar med tjenesten om den kan klare seg uten systemet så lenge, eller bruke et annet.",
)
"""What can be done whichever system it is."""
_ASK = "Se i avtalen når leverandøren senest må få beskjed."
COLUMNS = ("Del av arbeidet", "Tid", "Grunnlag", "Må begynne senest", "Må være ferdig")
_PARTS = {
    Regime.OUTSIDE: "utenfor anskaffelsesloven",
    Regime.PART_I: "etter anskaffelsesforskriften del I",
    Regime.PARTS_I_II: "etter anskaffelsesforskriften del I og II",
    Regime.PARTS_I_III: "etter anskaffelsesforskriften del I og III",
}
_REASONABLE = {Stage.STANDSTILL: "Karensperioden skal være rimelig"}


def sentence(found: LatestDays) -> str:
    """The latest day to decide, or that it is too late already and for what; where it is decided, what comes next."""
    if found.course is not None:
        return _decided(found)
    aim = found.aim
    if aim is None:
        return "Det er ikke kjent når avtalen slutter. Da kan siste dag for å bestemme ikke regnes ut."
    first = found.rounds[0]
    match found.reach:
        case Reach.ENDED:
            return f"Avtalen sluttet {day(first.ends)}. {_earliest(found)}"
        case Reach.TOO_LATE:
            return (
                f"Allerede for sent: Skulle dere skifte før avtalen slutter {day(aim.ends)}, måtte det vært bestemt "
                f"senest {day(aim.decide_by)}. {_earliest(found)}"
            )
        case Reach.LATER_END:
            return (
                f"For sent å skifte før avtalen slutter {day(first.ends)}. {_until(found, aim)}, er siste dag for å "
                f"bestemme {day(aim.decide_by)}."
            )
        case _:
            return f"Siste dag for å bestemme er {day(aim.decide_by)}. Da kan avtalen slutte {day(aim.ends)}."


def in_brief(found: LatestDays) -> str:
    """The same in a table cell: «04.06.2027», «For sent (04.06.2026)», «Nå. Avtalen gikk ut 31.05.2019»."""
    if found.course is not None:
        return _decided_in_brief(found)
    aim = found.aim
    if aim is None:
        return "Ikke kjent"
    if found.reach is Reach.ENDED:
        return f"Nå. Avtalen gikk ut {day(found.rounds[0].ends)}"
    if found.reach is Reach.TOO_LATE:
        return f"For sent ({day(aim.decide_by)})"
    later = f" ({_until(found, aim).lower()})" if found.reach is Reach.LATER_END else ""
    return f"{day(aim.decide_by)}{later}"


def announce(found: LatestDays) -> str:
    """«Kunngjør» where it must be announced; below that limit «Send ut konkurransen»."""
    return "Send ut konkurransen" if _unannounced(found) else "Kunngjør"


def _unannounced(found: LatestDays) -> bool:
    return found.regime in (Regime.OUTSIDE, Regime.PART_I)


def what_can_be_done(found: LatestDays) -> tuple[str, ...]:
    """What is left to do when the next end cannot be reached; nothing when it can."""
    aim = found.aim
    if found.reach is Reach.STAYS:
        return ()
    if aim is None:
        return ("Finn avtalen, og skriv i registeret når den slutter.",)
    if found.course is not None:
        return _what_follows(found, aim)
    match found.reach:
        case Reach.LATER_END if aim.way is Way.OPTION:
            return (
                f"Bruk opsjonen til {day(aim.ends)}. {_ASK}",
                f"Bestem erstatningen senest {day(aim.decide_by)}.",
            )
        case Reach.LATER_END:
            end = f" og si opp senest {day(aim.notice_by)}" if aim.notice_by else " og si opp i tide"
            return (
                f"La avtalen løpe til {day(aim.ends)},{end}.",
                f"Bestem erstatningen senest {day(aim.decide_by)}.",
            )
        case Reach.ENDED | Reach.TOO_LATE:
            return (
                f"Bestem nå. For hver uke dere venter, skyves {day(found.in_use)} en uke fram.",
                *TOO_LATE,
            )
        case _:
            return ()


def rules_sentence(found: LatestDays) -> str:
    """Which rules are reckoned with, and why."""
    if found.value is None:
        return (
            "Kostnaden per år er ikke kjent. Det er regnet med de reglene som tar lengst tid, "
            f"{_PARTS[found.regime]}."
        )
    how = f"{found.years} års kostnad er {kroner(found.value)}"
    if found.assumed:
        return f"{how}. Det er regnet med de reglene som tar lengst tid, {_PARTS[found.regime]}."
    return f"{how}. Anskaffelsen er regnet {_PARTS[found.regime]}."


class Step(NamedTuple):
    """A line of the calculation."""

    part: str
    time: str
    basis: str
    begins: date | None
    ends: date | None


def steps(one: Round) -> Sequence[Step]:
    """The calculation, line by line: from the end backwards to the decision."""
    counted = [
        Step(label(step.length.stage), length(step.length), basis(step.length), step.begins, step.ends)
        for step in one.steps
    ]
    notice = one.notice_by
    given = [Step("Oppsigelse", "–", "Avtalen", None, notice)] if one.must_give_notice and notice else []
    ends = "Ut av bruk" if one.way is Way.OWN else "Avtalen slutter"
    return [Step(ends, "–", label(one.way), None, one.ends), *counted, *given]


def rows(one: Round) -> Sequence[tuple[str, ...]]:
    """The same with the days as text."""
    return [
        (*step[:3], *("–" if when is None else day(when) for when in (step.begins, step.ends)))
        for step in steps(one)
    ]


def length(one: Length) -> str:
    """«5 måneder», «40 dager»."""
    months = f"{one.months}{_NO_BREAK}{'måned' if one.months == 1 else 'måneder'}" if one.months else ""
    days = f"{one.days}{_NO_BREAK}{'dag' if one.days == 1 else 'dager'}" if one.days else ""
    return " og ".join(filter(None, (months, days))) or "ingen tid"


def basis(one: Length) -> str:
    """Whether it is our own estimate or what the law asks, with the provision and its certainty."""
    rule = one.law
    if rule is None or rule.certainty is Certainty.UNCONFIRMED:
        return "Forhåndsvalgt anslag"
    where = f"({rule.basis}, {rule.certainty.value})"
    if one.by_law:
        return f"Det loven minst krever {where}"
    if rule.value.isdecimal():
        return f"Forhåndsvalgt anslag. Loven krever minst {rule.value} dager {where}"
    return f"Forhåndsvalgt anslag. {_REASONABLE.get(one.stage, 'Fristen skal være rimelig')} {where}"


def _until(found: LatestDays, aim: Round) -> str:
    if aim.way is Way.OPTION:
        options = "opsjonen" if len(found.rounds) == 2 else "opsjonene"
        return f"Brukes {options} til {day(aim.ends)}"
    return f"Løper avtalen videre til {day(aim.ends)}"


def _earliest(found: LatestDays) -> str:
    gap = found.days_without
    own = found.aim is not None and found.aim.way is Way.OWN
    since = "den dagen" if own else "at avtalen slutter"
    after = f", {gap} {'dag' if gap == 1 else 'dager'} etter {since}" if gap else ""
    if found.reach is Reach.ENDED:
        after = ""
    begin = "Bestemmer" if found.course is None else "Begynner"
    return f"{begin} dere i dag, kan et nytt system være i bruk tidligst {day(found.in_use)}{after}."


def _decided(found: LatestDays) -> str:
    match found.course:
        case Course.REPLACE:
            return f"Det er bestemt å erstatte systemet. {_to_procure(found)}"
        case Course.RETIRE:
            return " ".join(filter(None, ("Det er bestemt å avvikle systemet.", _to_leave(found))))
        case _:
            kept = "beholde" if found.course is Course.KEEP else "forbedre"
            return f"Det er bestemt å {kept} systemet. Da er det ikke regnet ut noen dag for et skifte. {_stays(found)}"


def _to_procure(found: LatestDays) -> str:
    """The days of the procurement that a decision to replace leads to."""
    aim = found.aim
    if aim is None:
        return "Det er ikke kjent når avtalen slutter. Sett en dato for når systemet skal være ute av bruk."
    until = f"dagen systemet skal være ute av bruk, {day(aim.ends)}"
    if aim.way is not Way.OWN:
        until = f"avtalen slutter {day(aim.ends)}"
    if found.reach is Reach.ENDED:
        return f"Avtalen sluttet {day(found.rounds[0].ends)}. {_earliest(found)}"
    counted = f"regnet tilbake fra {until}"
    if found.on <= aim.publish_by:
        return (
            f"{announce(found)} senest {day(aim.publish_by)} og signer senest {day(aim.sign_by)}, {counted}."
        )
    if found.on <= aim.sign_by:
        done = "sendt ut" if _unannounced(found) else "kunngjort"
        return (
            f"Siste dag for å {announce(found).lower()} var {day(aim.publish_by)}, {counted}. Er konkurransen "
            f"{done}, er siste dag for å signere {day(aim.sign_by)}."
        )
    return (
        f"Siste dag for å signere var {day(aim.sign_by)}, {counted}. Er kontrakten ikke inngått, er det for sent. "
        f"{_earliest(found)}"
    )


def _to_leave(found: LatestDays) -> str:
    """The days of a system that goes and is not replaced."""
    aim = found.aim
    if aim is None:
        return "Det er ikke kjent når avtalen slutter."
    notice = f"Si opp senest {day(aim.notice_by)}." if aim.notice_by and aim.notice_by >= found.on else ""
    out = f"Det skal være ute av bruk {day(aim.ends)}." if aim.way is Way.OWN else ""
    return " ".join(filter(None, (out, _contract(found), notice if aim.must_give_notice else "")))


def _stays(found: LatestDays) -> str:
    """The contract of a system that stays must be followed up all the same."""
    if found.contract_ends is None:
        return "Det er ikke kjent når avtalen slutter."
    return f"{_contract(found)} Avklar i tide hva som skal gjelde etterpå."


def _contract(found: LatestDays) -> str:
    if found.contract_ends is None:
        return ""
    ended = found.contract_ends < found.on
    return f"Avtalen {'sluttet' if ended else 'slutter'} {day(found.contract_ends)}."


def _decided_in_brief(found: LatestDays) -> str:
    aim = found.aim
    if found.course is not Course.REPLACE or aim is None:
        return f"Bestemt: {term(found.course)}" if found.course else ""
    if found.on <= aim.publish_by:
        return f"Bestemt. {announce(found)} senest {day(aim.publish_by)}"
    late = "Bestemt. Signer senest" if found.on <= aim.sign_by else "Bestemt, men for sent. Signere senest"
    return f"{late} {day(aim.sign_by)}"


def _what_follows(found: LatestDays, aim: Round) -> tuple[str, ...]:
    """What is left to do once it is decided that the system goes."""
    if found.reach is Reach.LATER_END and aim.way is Way.OPTION:
        return (f"Bruk opsjonen til {day(aim.ends)}. {_ASK}",)
    if found.reach in (Reach.ENDED, Reach.TOO_LATE) and found.replaces:
        return TOO_LATE
    return ()
