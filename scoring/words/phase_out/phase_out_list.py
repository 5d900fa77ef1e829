"""The phase-out list in words: what must be decided when, what is too late, what each plan and archive lacks."""

import json
from collections.abc import Sequence
from datetime import date

from paper.norwegian import today
from requirements_lib.domain.rules.law import Certainty, LawTable
from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.systems.archive import Archive, Readiness
from scoring.domain.systems.plan import Milestone, Plan
from scoring.domain.systems.plan_length import findings as plan_findings
from scoring.words.numbers import day
from scoring.words.outcome import finding_sentence
from scoring.words.phase_out import contract_end, latest_day
from scoring.words.phase_out.phase_out import (
    advice,
    basis,
    deciding_sentences,
    reason_sentences,
    why_sentences,
)
from scoring.words.terms import label, term

MARK = "Kan være unntatt offentlighet"
MAYBE_DIRECT = "Mulig ulovlig direkte anskaffelse"
PAST = (
    "Avtalen er løpt ut med alle opsjoner, og systemet er ikke meldt ut av bruk. "
    "Finn ut hva kjøpet bygger på i dag."
)
OTHERS = (
    "Systemene er ikke foreslått utfaset, ikke vurdert ennå, eller det er bestemt at de blir. "
    "Avtalen må likevel avklares innen ett år, eller burde vært det."
)
STAYING = (
    "Disse er ikke med i tidslinjen eller rekkefølgen. I kalenderen står bare siste dag å si fra om avtalen. "
    "Avtalene må følges opp likevel."
)
"""Of the systems that people have decided stay."""
UNRATED = "Ikke vurdert"
NO_GROUND = "Ingen grunn til å skifte er kjent."
_SUPPORT = {"technology", "line", "told", "on"}
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


def why(one: Listed) -> str:
    """The known grounds in brief, with how the latest day stands when it is late."""
    return " ".join(why_sentences(one.proposal))


def deciding(one: Listed) -> str:
    """The one or two grounds that weigh most, in brief."""
    return " ".join(deciding_sentences(one.proposal))


def recommended(one: Listed) -> str:
    """«Fas ut eller skift.», with «Utilstrekkelig grunnlag.» and how old the oldest answer is when it is so."""
    said = (advice(one.proposal), basis(one.proposal), aged(one))
    return " ".join(f"{each}." for each in said if each)


def aged(one: Listed) -> str:
    """«Eldste svar er fra 12.03.2024 og bør gis på nytt», or nothing when none is too old."""
    return f"Eldste svar er fra {day(one.oldest)} og bør gis på nytt" if one.oldest and one.is_aged else ""


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
    """Every end of the contract, and the last day to speak up, each with what it is; and when that is long past."""
    said = contract_end.ends(one.system.contract, one.latest.on)
    return f"{said}. {MAYBE_DIRECT}" if one.is_past_last_option else said


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


def as_json(found: PhaseOutList, mark: str, method: Sequence[str] = ()) -> str:
    """The list as a file: every figure, and the advice, its grounds, the days, the plan and the archive in words."""
    systems = [_as_data(one) for one in found.whole]
    told = {"date": found.on.isoformat(), "marking": mark, "method": list(method), "systems": systems}
    return json.dumps(told, ensure_ascii=False, indent=1)


def _as_data(one: Listed) -> dict[str, object]:
    latest = one.latest.model_dump(mode="json", exclude={"on", "lengths"})
    return one.proposal.model_dump(mode="json") | {
        "advice_text": advice(one.proposal) if one.is_rated else UNRATED,
        "reason_texts": reason_sentences(one.proposal),
        "oldest_answer": one.oldest.isoformat() if one.oldest else None,
        "past_last_option": one.is_past_last_option,
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
        "supports": [each.model_dump(mode="json", include=_SUPPORT) for each in one.supports],
    }
