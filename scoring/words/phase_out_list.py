"""The phase-out list in words: what must be decided when, what is too late, what each plan and archive lacks."""

import json
from collections.abc import Sequence
from datetime import date

from paper.norwegian import today
from requirements_lib.domain.law import Certainty, LawTable
from requirements_lib.words.phrase import joined
from scoring.domain.archive import Archive, Readiness
from scoring.domain.phase_out import Listed
from scoring.domain.phase_out_list import PhaseOutList
from scoring.domain.plan import Milestone, Plan
from scoring.domain.system_decision import follows
from scoring.words import latest_day
from scoring.words.numbers import day
from scoring.words.outcome import finding_sentence
from scoring.words.phase_out import advice, basis, deciding_sentences, reason_sentences, why_sentences
from scoring.words.terms import label, term

MARK = "Kan være unntatt offentlighet"
_ACCESS = ("access_crime", "access_internal")


def marking(law: LawTable, on: date) -> str:
    """That the list may be exempt from public access, by which provisions, and that it is for the reader to judge."""
    rules = [law.at(code, on) for code in _ACCESS]
    named = [f"{one.basis} ({one.value})" for one in rules if one and one.certainty is Certainty.CONFIRMED]
    by = f" etter {' eller '.join(named)}" if named else ""
    return (
        f"Listen viser svakheter i systemene. Den kan helt eller delvis være unntatt offentlighet{by}. "
        "Vurder det før du deler den."
    )


def summary(found: PhaseOutList) -> tuple[str, ...]:
    """How many are proposed first; then what must be decided by when, what is too late, and what it all rests on."""
    first, last = _first(found), _last(found)
    return tuple(filter(None, (*first, _soon(found), _settled(found), _late(found), *last)))


def background(found: PhaseOutList) -> tuple[str, ...]:
    """The same without what must be decided and what is too late: for beside a table of that."""
    return tuple(filter(None, (*_first(found), _settled(found), *_last(found))))


def why(one: Listed) -> str:
    """The known grounds in brief, with how the latest day stands when it is late."""
    return " ".join(why_sentences(one.proposal))


def deciding(one: Listed) -> str:
    """The one or two grounds that weigh most, in brief."""
    return " ".join(deciding_sentences(one.proposal))


def recommended(one: Listed) -> str:
    """«Fas ut eller skift.», with «Utilstrekkelig grunnlag.» when it is so."""
    return " ".join(f"{each}." for each in (advice(one.proposal), basis(one.proposal)) if each)


def decided(one: Listed) -> str:
    """«Erstatt, 26.11.2026. Mot forslaget: …», or that nothing is decided."""
    made = one.system.decision
    if made is None:
        return "Ikke bestemt."
    against = one.is_rated and not follows(made.course, one.proposal)
    reason = f" {'Mot forslaget: ' if against else ''}{made.reason}" if made.reason or against else ""
    return f"{label(made.course)}, {day(today(made.at))}.{reason}"


def contract(one: Listed) -> str:
    """When the contract ends, and by when notice must be given where it goes on without."""
    aim = one.latest.aim
    ends = one.proposal.contract_ends
    if aim is None or ends is None:
        return "Ikke kjent"
    if ends < one.latest.on:
        return f"{day(ends)} (utløpt)"
    notice = one.proposal.notice_by
    if notice is None:
        return day(ends)
    return (
        f"{day(ends)}. {'Kunne sies opp til' if notice < one.latest.on else 'Sies opp senest'} {day(notice)}"
    )


def plan(one: Listed) -> str:
    """What the plan lacks, or what comes next in it."""
    now, on = one.system.plan, one.latest.on
    lacking = now.lacking(one.system.decommission)
    if not now.is_begun and one.system.decommission is None:
        return "Ingen plan."
    parts = [f"Mangler {joined([term(each) for each in lacking])}." if lacking else "Planen er hel."]
    if late := now.late(on):
        parts.append(f"Forsinket: {joined([milestone(each) for each in late])}.")
    elif coming := now.next():
        parts.append(f"Neste: {milestone(coming)}.")
    return " ".join(parts)


def milestone(one: Milestone) -> str:
    """«kravene er klare 01.02.2027»."""
    return f"{one.name} {day(one.on)}" if one.on else one.name


def archive(found: Readiness) -> str:
    """Whether the system may be switched off, in a few words."""
    return f"{label(found.standing)}."


def archive_sentences(found: Readiness) -> tuple[str, ...]:
    """Whether the system may be switched off, and everything that stands in the way."""
    match found.standing:
        case Archive.READY:
            tested = f" Uttrekket ble prøvd {day(found.tested)}." if found.tested else ""
            first = f"Det som skal bevares, kan hentes ut og er beskrevet.{tested}"
        case Archive.NOTHING:
            first = "Ingenting i systemet skal bevares etter registeret. Arkivet hindrer ikke at det slås av."
        case _:
            first = "Systemet kan ikke slås av slik det står nå."
    return (first, *(finding_sentence(one) for one in found.findings))


def plan_rows(plan: Plan, decommission: date | None) -> Sequence[tuple[str, str]]:
    """Every part of a plan with what is written, for a table."""
    milestones = "\n".join(f"{milestone(one)}{' (gjort)' if one.done else ''}" for one in plan.milestones)
    return [
        ("Dato for avvikling", day(decommission) if decommission else ""),
        ("Ansvarlig", plan.responsible),
        ("Arbeid", plan.work),
        ("Det gamle systemet", label(plan.disposal) if plan.disposal else ""),
        ("Skal bevares", plan.preserve),
        ("Finansiering", plan.funding),
        ("Milepæler", milestones),
    ]


def as_json(found: PhaseOutList, mark: str) -> str:
    """The list as a file: every figure, and the advice, its grounds, the days, the plan and the archive in words."""
    systems = [_as_data(one) for one in found.whole]
    told = {"date": found.on.isoformat(), "marking": mark, "systems": systems}
    return json.dumps(told, ensure_ascii=False, indent=1)


def _as_data(one: Listed) -> dict[str, object]:
    latest = one.latest.model_dump(mode="json", exclude={"on", "lengths"})
    return one.proposal.model_dump(mode="json") | {
        "advice_text": advice(one.proposal),
        "reason_texts": reason_sentences(one.proposal),
        "latest": latest,
        "latest_text": latest_day.sentence(one.latest),
        "can_be_done": latest_day.what_can_be_done(one.latest),
        "plan": one.system.plan.model_dump(mode="json"),
        "plan_lacks": one.system.plan.lacking(one.system.decommission),
        "decision": one.system.decision.model_dump(mode="json") if one.system.decision else None,
        "decommission": one.system.decommission.isoformat() if one.system.decommission else None,
        "archive": one.readiness.model_dump(mode="json"),
        "archive_texts": archive_sentences(one.readiness),
        "support_ends": one.support_ends.isoformat() if one.support_ends else None,
    }


def systems(count: int) -> str:
    """«Ingen systemer», «1 system», «14 systemer»."""
    if not count:
        return "Ingen systemer"
    return "1 system" if count == 1 else f"{count} systemer"


def _first(found: PhaseOutList) -> tuple[str, ...]:
    return f"{systems(len(found.proposed))} er foreslått utfaset.", _possible(found)


def _last(found: PhaseOutList) -> tuple[str, ...]:
    rated = len(found.listed) + len(found.kept)
    return _blocked(found), _unplanned(found), _rated(rated, len(found.unrated))


def _possible(found: PhaseOutList) -> str:
    if not found.possible:
        return ""
    more = " til" if found.proposed else ""
    return f"{systems(len(found.possible))}{more} kan bli det, avhengig av svar som mangler."


def _soon(found: PhaseOutList) -> str:
    if not found.soon:
        return ""
    first = found.soon[0].latest.aim
    earliest = "Senest" if len(found.soon) == 1 else "Det første senest"
    by = f" {earliest} {day(first.decide_by)}." if first else ""
    return f"{_who(found, len(found.soon))} må bestemmes innen 90 dager.{by}"


def _settled(found: PhaseOutList) -> str:
    count = len(found.listed) - len(found.undecided)
    if not count:
        return ""
    settled = "bestemt hva som skal skje."
    return f"Det er {settled}" if len(found.listed) == 1 else f"For {_who(found, count)} er det {settled}"


def _late(found: PhaseOutList) -> str:
    if not found.late:
        return ""
    late = "allerede for sent å skifte før avtalen slutter."
    return f"Det er {late}" if len(found.listed) == 1 else f"For {_who(found, len(found.late))} er det {late}"


def _blocked(found: PhaseOutList) -> str:
    if not found.blocked:
        return ""
    whole = len(found.listed)
    stands = "det står" if whole == 1 else "de står"
    secured = "fordi det som skal bevares, ikke er sikret"
    if len(found.blocked) == whole > 1:
        return f"Ingen av disse {whole} kan slås av slik {stands} nå, {secured}."
    return f"{_who(found, len(found.blocked))} kan ikke slås av slik {stands} nå, {secured}."


def _who(found: PhaseOutList, count: int) -> str:
    whole = len(found.listed)
    return "Det" if whole == 1 else f"{count} av disse {whole}"


def _unplanned(found: PhaseOutList) -> str:
    if not found.unplanned:
        return ""
    count = len(found.unplanned)
    who = "Alle" if count == len(found.proposed) > 1 else f"{count} av"
    return f"{who} de foreslåtte mangler hele eller deler av planen."


def _rated(rated: int, unrated: int) -> str:
    if not rated:
        return f"{systems(unrated)} er ikke vurdert ennå." if unrated else ""
    if not unrated:
        return "Alle systemene i registeret er helt eller delvis vurdert."
    return (
        f"{rated} av {rated + unrated} systemer er helt eller delvis vurdert. {unrated} er ikke vurdert ennå."
    )
