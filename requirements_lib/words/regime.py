"""Which rules apply and why, in sentences. What is only probable is never told as certain."""

from datetime import date
from decimal import Decimal

from requirements_lib.domain.rules.law import Boundary, Certainty, LawTable, LawValue
from requirements_lib.domain.rules.regime import Decision, Regime
from requirements_lib.domain.rules.time_plan import Procedure, TimePlan
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.terms import term

_NO_BREAK = "\u00a0"
_APPLIES = {
    Regime.OUTSIDE: "anskaffelsesloven gjelder {probably}ikke",
    Regime.PART_I: "anskaffelsesloven og anskaffelsesforskriften del I gjelder {probably}",
    Regime.PARTS_I_II: "anskaffelsesloven og anskaffelsesforskriften del I og II gjelder {probably}",
    Regime.PARTS_I_III: "anskaffelsesloven og anskaffelsesforskriften del I og III gjelder {probably}",
}
LIMITS = {
    "act_value": "beløpsgrensen i regelverket",
    "national_value": "nasjonal terskelverdi",
    "eea_value": "EØS-terskelverdien",
}
"""What each limit is called."""
_IN_PART_II = {
    Procedure.OPEN: "åpen tilbudskonkurranse",
    Procedure.RESTRICTED: "begrenset tilbudskonkurranse",
}
_IN_PART_III = {
    Procedure.OPEN: "åpen anbudskonkurranse",
    Procedure.RESTRICTED: "begrenset anbudskonkurranse",
}
_PROCEDURES = {Regime.PARTS_I_II: _IN_PART_II, Regime.PARTS_I_III: _IN_PART_III}


def kroner(amount: Decimal) -> str:
    """«4 000 000 kr»."""
    digits = f"{amount.normalize():,f}".replace(",", _NO_BREAK).replace(".", ",")
    return f"{digits}{_NO_BREAK}kr"


def day(when: date) -> str:
    """«12.10.2026»."""
    return f"{when:%d.%m.%Y}"


def applies(decision: Decision) -> str:
    """«anskaffelsesloven og anskaffelsesforskriften del I og III gjelder», with «trolig» when it is not certain."""
    probably = "" if decision.certainty is Certainty.CONFIRMED else "trolig "
    return _APPLIES[decision.regime].format(probably=probably).rstrip()


def sentence(decision: Decision) -> str:
    """The value, the day, what applies, and each limit that decided it."""
    told = f"Verdien er {kroner(decision.value)} og oppstart {day(decision.starts)}: {applies(decision)}."
    return " ".join([told, *(_limit(one, one == decision.reached) for one in decision.limits)])


def limit_rows(decision: Decision) -> list[tuple[str, ...]]:
    """Each limit: its name, amount, dates, legal basis, source and certainty, as a table shows them."""
    return [
        (
            capitalised(LIMITS[one.code]),
            kroner(one.number),
            _in_force(one),
            one.basis,
            one.source,
            term(one.certainty),
        )
        for one in decision.limits
    ]


def ahead(then: Decision) -> str:
    """What a start on the next changing day, or later, would bring."""
    return f"Starter dere {day(then.starts)} eller senere, gjelder andre regler: {applies(then)}."


def moved(before: Decision, now: Decision) -> str:
    """The start was moved past a change."""
    return (
        f"Oppstarten er flyttet fra {day(before.starts)} til {day(now.starts)}, forbi en endring i regelverket. "
        f"Før: {applies(before)}. Nå: {applies(now)}."
    )


def late(today: Decision) -> str:
    """The planned start has passed, and other rules apply by now."""
    return f"Datoen er passert. Kunngjør dere {day(today.starts)}, gjelder andre regler: {applies(today)}."


def procedure_name(procedure: Procedure, regime: Regime | None) -> str:
    """What the procedure is called where it is used: «åpen tilbudskonkurranse», «åpen anbudskonkurranse»."""
    named = _PROCEDURES.get(regime, {}) if regime else {}
    return named.get(procedure, term(procedure))


def earliest_deadline(plan: TimePlan, decision: Decision | None, law: LawTable) -> str:
    """How soon the deadline may be, by the law of this regime and procedure; empty while nothing can be said."""
    if decision is None or decision.regime in (Regime.OUTSIDE, Regime.PART_I):
        return ""
    if reasonable := law.at(f"bid_days_{decision.regime}", decision.starts):
        return (
            "Del II har ingen minstefrist i dager. Ta hensyn til hvor kompleks kontrakten er, og hvor lang tid "
            f"leverandørene trenger ({reasonable.basis}, {term(reasonable.certainty)})."
        )
    if plan.procedure is None:
        return "Velg prosedyre for å se minstefristen."
    if minimum := plan.minimum(decision, law):
        stages = " og deretter ".join(_stage(one) for one in minimum.stages)
        return (
            f"Minstefristen er {stages}. Med oppstart {day(decision.starts)} går den ut {day(minimum.ends)}."
        )
    requests = law.at(f"request_days_{plan.procedure}", decision.starts)
    return f"Minstefristen er {_stage(requests)}. For tilbud er det ingen i dager." if requests else ""


def binding(plan: TimePlan, decision: Decision | None, law: LawTable) -> str:
    """How long bids bind when the tender documents say nothing."""
    found = plan.bound_until(decision, law)
    if found is None:
        return ""
    until, rule = found
    return (
        f"Setter dere ingen vedståelsesfrist, er tilbudene bindende i {rule.value} dager etter tilbudsfristen, "
        f"til {day(until)} ({rule.basis}, {term(rule.certainty)})."
    )


def _stage(rule: LawValue) -> str:
    """«30 dager for tilbud (anskaffelsesforskriften § 20-2 første ledd, bekreftet)»."""
    what = "forespørsler om å delta" if rule.code.startswith("request_days") else "tilbud"
    return f"{rule.value} dager for {what} ({rule.basis}, {term(rule.certainty)})"


def _limit(one: LawValue, reached: bool) -> str:
    """«Den er lik eller over 2 500 000 kr, som er EØS-terskelverdien fra 21.04.2026 (§ …, bekreftet).»"""
    side = term(one.boundary or Boundary.EQUAL_OR_ABOVE) if reached else "under"
    since = "" if one.may_be_older else f" fra {day(one.valid_from)}"
    name = LIMITS[one.code]
    return f"Den er {side} {kroner(one.number)}, som er {name}{since} ({one.basis}, {term(one.certainty)})."


def _in_force(one: LawValue) -> str:
    """«fra 21.04.2026», «minst fra 21.03.2024, til 20.04.2026»."""
    since = f"{'minst ' if one.may_be_older else ''}fra {day(one.valid_from)}"
    return since + (f" til {day(one.valid_to)}" if one.valid_to else "")
