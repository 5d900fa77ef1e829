"""The phase-out list in words: what must be decided when, what is too late, what each plan and archive lacks."""

import json
from collections.abc import Sequence
from datetime import date

from paper.norwegian import today
from requirements_lib.domain.law import Certainty, LawTable
from requirements_lib.words.phrase import joined
from scoring.domain.archive import Archive, Readiness
from scoring.domain.latest_day import Way
from scoring.domain.phase_out import Listed
from scoring.domain.phase_out_list import PhaseOutList
from scoring.domain.plan import Milestone, Plan
from scoring.domain.plan_length import findings as plan_findings
from scoring.words import contract_end, latest_day
from scoring.words.numbers import day
from scoring.words.outcome import finding_sentence
from scoring.words.phase_out import advice, basis, deciding_sentences, reason_sentences, why_sentences
from scoring.words.terms import label, term

MARK = "Kan være unntatt offentlighet"
OTHERS = (
    "Systemene er ikke foreslått utfaset, eller det er bestemt at de blir. Avtalen må likevel avklares innen ett år, "
    "eller burde vært det."
)
STAYING = "Disse er ikke med i tidslinjen, kalenderen eller rekkefølgen. Avtalene må følges opp likevel."
"""Of the systems that people have decided stay."""
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
    return tuple(filter(None, (*first, _soon(found), *_decided(found), _late(found), *last)))


def background(found: PhaseOutList) -> tuple[str, ...]:
    """The same without what must be decided and what is too late: for beside a table of that."""
    return tuple(filter(None, (*_first(found), *_decided(found), *_last(found))))


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
    """«Erstatt, 26.11.2026, av Mona Dahl. Mot forslaget: …», or that nothing is decided."""
    made = one.system.decision
    if made is None:
        return "Ikke bestemt."
    by = f", av {one.decided_by}" if one.decided_by else ""
    against = "Mot forslaget: " if one.goes_against else ""
    reason = f" {against}{made.reason}" if made.reason or against else ""
    return f"{label(made.course)}, {day(today(made.at))}{by}.{reason}"


def contract(one: Listed) -> str:
    """Every end of the contract, and the last day to speak up, each with what it is."""
    return contract_end.ends(one.system.contract, one.latest.on)


def plan(one: Listed) -> str:
    """What the plan lacks, or what comes next in it."""
    now, on = one.system.plan, one.latest.on
    lacking = now.lacking(one.system.decommission)
    if one.system.stays:
        return "Systemet blir, så planen gjelder ikke." if now.is_begun else "Ingen plan: Systemet blir."
    if not now.is_begun and one.system.decommission is None:
        return "Ingen plan."
    parts = [f"Mangler {joined([term(each) for each in lacking])}." if lacking else "Planen er hel."]
    parts += [finding_sentence(each) for each in plan_findings(one.system, on)]
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
        "decided_by": one.decided_by,
        "goes_against_proposal": one.goes_against,
        "contract_ends_text": contract(one),
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


def _decided(found: PhaseOutList) -> tuple[str, ...]:
    return _leaving(found), _staying(found)


def _last(found: PhaseOutList) -> tuple[str, ...]:
    rated = len(found.whole) - len(found.unrated)
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
    return f"{_of(len(found.soon), len(found.undecided))} må bestemmes innen 90 dager.{by}"


def _leaving(found: PhaseOutList) -> str:
    """How many it is decided that go, and how many of them against what is proposed."""
    if not found.leaving:
        return ""
    return f"{systems(len(found.leaving))} er bestemt erstattet eller avviklet{_against(found.leaving)}."


def _staying(found: PhaseOutList) -> str:
    if not found.staying:
        return ""
    return f"{systems(len(found.staying))} er bestemt beholdt eller forbedret{_against(found.staying)}."


def _against(decided: Sequence[Listed]) -> str:
    against = sum(one.goes_against for one in decided)
    if not against:
        return ""
    if against == len(decided):
        return " mot forslaget" if against == 1 else ", alle mot forslaget"
    return f", {against} av dem mot forslaget"


def _late(found: PhaseOutList) -> str:
    if not found.late:
        return ""
    own = any(one.latest.aim and one.latest.aim.way is Way.OWN for one in found.late)
    end = "avtalen slutter eller dagen dere har satt" if own else "avtalen slutter"
    late = f"allerede for sent å skifte før {end}."
    whole = len(found.listed)
    if whole == 1:
        return f"Det er {late}"
    comma = "," if found.leaving and len(found.late) < whole else ""
    return f"For {_of(len(found.late), whole, _those(found)).lower()}{comma} er det {late}"


def _blocked(found: PhaseOutList) -> str:
    if not found.blocked:
        return ""
    count, whole = len(found.blocked), len(found.listed)
    stands = "det står" if whole == 1 else "de står"
    cannot = f"kan slås av slik {stands} nå, fordi det som skal bevares, ikke er sikret."
    if count == whole > 1:
        return f"Ingen av {_those(found).format(whole)}{',' if found.leaving else ''} {cannot}"
    comma = "," if found.leaving and count < whole else ""
    return f"{_of(count, whole, _those(found))}{comma} {cannot.replace('kan', 'kan ikke', 1)}"


def _those(found: PhaseOutList) -> str:
    """Who is meant, when some of them are decided and no longer only proposed."""
    return "de {} som er bestemt eller foreslått ut" if found.leaving else "disse {}"


def _of(count: int, whole: int, those: str = "disse {}") -> str:
    """«Det», «3 av disse 17», «Begge», «Alle 17»: as somebody would say it."""
    if whole == 1:
        return "Det"
    if count < whole:
        return f"{count} av {those.format(whole)}"
    return "Begge" if whole == 2 else f"Alle {whole}"


def _unplanned(found: PhaseOutList) -> str:
    count, whole = len(found.unplanned), len(found.leaving) + len(found.proposed)
    if not count:
        return ""
    lacks = "mangler hele eller deler av planen."
    if whole == 1:
        return f"Det {lacks}"
    return f"{f'{count} av de {whole}' if count < whole else _of(count, whole)} som er bestemt eller foreslått, {lacks}"


def _rated(rated: int, unrated: int) -> str:
    if not rated:
        return f"{systems(unrated)} er ikke vurdert ennå." if unrated else ""
    if not unrated:
        return "Alle systemene i registeret er helt eller delvis vurdert."
    return (
        f"{rated} av {rated + unrated} systemer er helt eller delvis vurdert. {unrated} er ikke vurdert ennå."
    )
