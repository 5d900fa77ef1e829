"""A bokmål sentence for every finding and refusal of this package: what, where, and what to do."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from paper.norwegian import OSLO
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.words import outcome as below
from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.phase_out_reason import FEW
from scoring.domain.systems.quick_rating import Stop
from scoring.words.bids import sealing
from scoring.words.numbers import day, given, percent, percent_span, plain, span
from scoring.words.systems import intake, renewal, system_finding
from scoring.words.terms import criteria_in_words, label

FINDINGS: dict[str, str] = {
    "weights_not_100": "Vektene er {total} % til sammen ({weights}). De skal være nøyaktig 100 %.",
    "criterion_as_part": (
        "Kriteriet «{name}» er oppgitt som en del av {under}. I en evaluering står bare kriteriene som vurderes, hver "
        "med sin prosent av hele."
    ),
    "criterion_twice": "Kriteriet {subject} står to ganger.",
    "requirement_twice": "{subject} gir poeng under to kriterier.",
    "two_price_criteria": "Det er mer enn ett priskriterium.",
    "criterion_without_points": "Kriteriet «{name}» har ingen krav under seg.",
    "requirement_weight_missing": "{subject} mangler vekt. Oppgi vekt for alle kravene, eller for ingen.",
    "requirement_weight_not_positive": "Vekten på {subject} er {weight}. Den må være større enn 0.",
    "no_bids": "Ingen tilbud er med i rangeringen.",
    "bid_twice": "Tilbudet {subject} står to ganger.",
    "points_missing": "{subject} mangler omforente poeng i tilbud {bid}.",
    "points_off_scale": "{subject} har {points} poeng i tilbud {bid}. Poeng må være fra 0 til {highest}.",
    "points_not_used": "{subject} har poeng i tilbud {bid}, men hører ikke til noe kriterium.",
    "price_missing": "Tilbud {bid} mangler pris.",
    "price_not_positive": "Prisen i tilbud {bid} er {price}. Den må være større enn 0.",
    "amounts_not_as_lines": "Tilbud {bid} har {count} beløp. Prismodellen har {wanted} linjer, og alle må ha et beløp.",
    "price_not_as_lines": (
        "Prisen i tilbud {bid} er {price}, men linjene gir {computed}. Rett det som er feil, eller oppgi bare linjene."
    ),
    "cost_given_whole": (
        "Prisen i tilbud {bid} er gitt som én sum. Kontroller at den er regnet ut slik prismodellen sier."
    ),
    "below_least_on_criterion": (
        "Tilbud {bid} har {points} poeng på «{name}», og minstekravet er {least}. Vurder om tilbudet skal avvises."
    ),
    "below_least_in_all": (
        "Tilbud {bid} har {points} poeng for kvalitet samlet, og minstekravet er {least}. "
        "Vurder om tilbudet skal avvises."
    ),
    "one_bid_only": "Det er bare ett tilbud i rangeringen, tilbud {bid}.",
    "unmet_absolute_takes_part": (
        "Tilbud {bid} er med i rangeringen, men oppfyller ikke {requirements}. "
        "Vurder om tilbudet skal avvises."
    ),
    "absolute_unmet": "Tilbud {bid} svarer ikke at {subject} er oppfylt i dag. Det er et absolutt krav.",
    "absolute_unanswered": "Tilbud {bid} har ikke svart på {subject}, som er et absolutt krav.",
    "absolute_overruled": "Tilbud {bid} svarer ja på {subject}, men svaret er overprøvd.",
    "supplier_bids_twice": (
        "{supplier} har gitt tilbud {bids}. Konkurransegrunnlaget sier ett tilbud fra hver leverandør. "
        "Avklar hvilket som gjelder, eller om noe skal avvises."
    ),
    "supplier_bids_twice_unsaid": (
        "{supplier} har gitt tilbud {bids}. Konkurransegrunnlaget sier ikke om en leverandør kan gi flere. "
        "Avklar hvilket som gjelder, og skriv hvorfor."
    ),
    "bid_late": ("Tilbud {bid} kom {received}, etter fristen {deadline}. Avklar om det skal avvises."),
    "variant_not_allowed": (
        "Tilbud {bid} er et alternativt tilbud, og konkurransegrunnlaget sier at slike ikke godtas. "
        "Vurder om det skal avvises."
    ),
    "variant_unsaid": (
        "Tilbud {bid} er et alternativt tilbud. Konkurransegrunnlaget sier ikke at slike godtas. "
        "Vurder om det skal avvises."
    ),
    "variant_without_main": (
        "Tilbud {bid} er et alternativt tilbud uten et vanlig tilbud fra samme leverandør. "
        "Konkurransegrunnlaget krever begge. Vurder om det skal avvises."
    ),
    "tie_needs_draw": "Tilbud {bids} har likt resultat. Rekkefølgen avgjøres ved loddtrekning.",
    "draw_not_used": "Loddtrekningen mellom tilbud {bids} er ikke brukt, for de står ikke likt.",
    **system_finding.FINDINGS,
}

REFUSALS: dict[str, str] = {
    "deadline_not_passed": "Tilbudsfristen er {deadline}. Tilbudene kan åpnes etter den.",
    "unknown_bid": "Tilbudet finnes ikke.",
    "other_lot": "Tilbud {bid} gjelder delkontrakt {lot}. Registrer skjemaet som et nytt tilbud.",
    "price_not_positive": "Prisen må være et beløp større enn 0.",
    "price_too_high": "Prisen er høyere enn noe beløp Målestokk regner med. Se etter en tastefeil.",
    "price_too_fine": "Prisen har flere enn seks desimaler. Se etter en tastefeil.",
    **sealing.REFUSALS,
    **intake.REFUSALS,
    "deviation_before_price": "Før prisen først. Prissatte avvik forsegles sammen med den.",
    "unknown_deviation": "Avviket finnes ikke lenger. Last siden på nytt.",
    "no_price_lines": "Prismodellen har ikke linjer. Før prisen som ett beløp.",
    "lines_missing": "Det er gitt {given} beløp. Prismodellen har {wanted} linjer, og alle må ha et beløp.",
    "no_bids": "Ingen tilbud er med. Registrer et tilbud først.",
    "no_evaluators": "Ingen evaluatorer er valgt.",
    "no_lead": "Ingen leder av evalueringsgruppen er valgt. Velg en før vurderingen åpnes.",
    "points_off_scale": "{points} er ikke på skalaen. Velg fra {lowest} til {highest} i trinn på {step}.",
    "already_submitted": "Du har levert vurderingen. Den kan ikke endres.",
    "scores_missing": "{count} krav mangler. Du kan levere når alle har poeng og begrunnelse.",
    "waiting_for_evaluators": "{count} har ikke levert. Fellesvurderingen starter når alle har levert.",
    "consensus_missing": (
        "{count} krav mangler omforente poeng eller felles begrunnelse. "
        "Kvaliteten kan låses når alle har det."
    ),
    "prices_missing": (
        "Pris mangler i tilbud {bids}. Innkjøperen må føre den før kvaliteten låses. Etterpå er det for sent."
    ),
    "ranking_outdated": "Tilbudene er endret etter rangeringen. Ranger på nytt før meddelelsen føres.",
    "ranking_stands": (
        "Meddelelsen er sendt, og ingen tilbud er avvist eller tatt med igjen siden. Rangeringen står."
    ),
    "notice_stands": "Den siste meddelelsen gjelder denne rangeringen. Det er ingenting nytt å meddele.",
    "reversal_reason_missing": "Skriv hvorfor beslutningen er omgjort. Det står i saken.",
    "nobody_chosen_reason_missing": "Skriv hvorfor ingen er valgt. Det står i saken.",
    "ground_missing": "Meddelelsen er sendt. Skriv hjemmelen for å omgjøre beslutningen.",
    "contract_not_said_open": (
        "Kryss av for at kontrakten ikke er inngått. Etterpå kan beslutningen ikke omgjøres."
    ),
    "contract_signed": (
        "Kontrakten er ført som inngått, så valget kan ikke omgjøres. Er det ført feil, kan det trekkes på Resultat."
    ),
    "notice_waits": "Valget er i ferd med å omgjøres. Ranger på nytt og før den nye meddelelsen først.",
    "not_chosen": "Tilbud {bid} er ikke valgt, så ingen kontrakt kan føres med det.",
    "contract_stands": "Kontrakten er allerede ført som inngått.",
    "no_contract": "Ingen kontrakt er ført som inngått med dette tilbudet.",
    "withdrawal_reason_missing": "Skriv hva som var feil. Det står i saken.",
    "signed_outside_time": "Datoen må være fra og med meddelelsen, {notified}, til og med i dag.",
    "standstill_unsaid": (
        "Skriv siste dag i karensperioden dere satte i meddelelsen ({basis}), eller begrunn hvorfor det ikke er noen."
    ),
    "standstill_runs": (
        "Karensperioden går ut {ends} ({basis}). Er kontrakten likevel inngått før det, må du skrive hvorfor."
    ),
    "not_ranked": "Tilbudene er ikke rangert ennå.",
    "evaluation_changed": (
        "Evalueringsfilen er endret etter at den ble laget: innholdet svarer ikke til fingeravtrykket i den."
    ),
    "unknown_promise": "Løftet finnes ikke. Last siden på nytt.",
    "check_without_evidence": "Skriv hva som viser om løftet er holdt.",
    "replaces_nothing": "Anskaffelsen erstatter ikke noe system i registeret.",
    "renewal_unreadable": (
        "Setningen kan ikke leses. Skriv hver lengde med år eller måneder, for eksempel «tre år, deretter ett år om "
        "gangen, tre måneders varsel» eller «2+1+1 år»."
    ),
    "milestone_without_name": "Milepælen må ha et navn.",
    "decision_without_reason": "Dette går mot forslaget. Skriv hvorfor.",
    "milestone_changed": "Milepælene er endret av noen andre. Last siden på nytt, og prøv igjen.",
    "too_many_milestones": "Planen kan ha {most} milepæler. Slå sammen noen av dem.",
    "unknown_answer": "Svaret finnes ikke lenger. Last siden på nytt.",
    "unknown_release": "Utgaven står ikke i listen over når støtte slutter.",
    "unknown_system": "Systemet finnes ikke i registeret.",
    "system_without_name": "Systemets navn mangler.",
    "system_name_long": intake.NAME_LONG,
}


def _number(value: Any) -> str:
    try:
        return plain(Fraction(value), 4)
    except ValueError:
        return str(value)


def _date(value: Any) -> str:
    return day(date.fromisoformat(value))


def _percent(value: Any) -> str:
    return percent(Fraction(value))


def _moment(value: datetime | str) -> str:
    """An instant, also as it is read from a file."""
    at = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    local = at.astimezone(OSLO)
    return f"{day(local)} kl.\u00a0{local:%H.%M}"


def _list(values: Any) -> str:
    return joined([str(value) for value in values])


_SHOWN: dict[str, Callable[[Any], str]] = {
    **dict.fromkeys(("weight", "points", "price", "step", "computed", "least"), _number),
    **dict.fromkeys(("ended", "ends", "last", "notice_by", "notified", "out", "tested"), _date),
    **dict.fromkeys(("requirements", "bids", "names", "fields", "technologies"), _list),
    "total": lambda value: given(Decimal(value)),
    "weights": lambda value: (
        ", ".join(f"{name} {given(Decimal(own))} %" for name, own in value) or "ingen kriterier"
    ),
    "cell_form": intake.WANTED.__getitem__,
    **dict.fromkeys(("drivers", "unknown", "criteria"), criteria_in_words),
    "coverage": _percent,
    "stop": lambda value: label(Stop(value)),
    "longer": lambda months: renewal.length(months) if months else "litt",
    **dict.fromkeys(("deadline", "received"), _moment),
}


def finding_sentence(finding: Finding) -> str:
    """The sentence for a finding of this package or the one below, with its facts put in."""
    if finding.code in intake.FINDINGS:
        return intake.FINDINGS[finding.code].format(subject=finding.subject, **_shown(finding.facts))
    if finding.code not in FINDINGS:
        return below.finding_sentence(finding)
    return together([finding])


def together(findings: Sequence[Finding]) -> str:
    """One sentence for findings that say the same of different requirements."""
    first = findings[0]
    return FINDINGS[first.code].format(subject=first.subject, named=in_a_row(findings), **_shown(first.facts))


def in_a_row(findings: Sequence[Finding]) -> str:
    """The requirements that findings are about, with what they are called."""
    return joined([_named(one.subject, one.facts.get("title")) for one in findings])


def support_unknown(technologies: Sequence[str]) -> str:
    """That nobody knows the end of support of these."""
    return FINDINGS["support_unknown"].format(technologies=joined(list(technologies)))


def refusal_sentence(refusal: Refusal) -> str:
    """The sentence for a refusal of this package or the one below, with its facts put in."""
    if refusal.code not in REFUSALS:
        return below.refusal_sentence(refusal)
    return REFUSALS[refusal.code].format(**_shown(refusal.facts))


def _shown(facts: Mapping[str, Any]) -> dict[str, str]:
    found = {name: _SHOWN.get(name, str)(value) for name, value in facts.items()}
    if "requirements" in facts:
        found |= _requirements(facts["requirements"], facts.get("titles"))
    if "low" in facts:
        low, high = Fraction(facts["low"]), Fraction(facts["high"])
        found["span"] = span(low, high)
        found["gap"] = percent_span(low, high)
    return found


def _requirements(requirements: Sequence[str], titles: Sequence[str] | None) -> dict[str, str]:
    """How many there are and, where they are few, which: with what they are called, when that is told."""
    count = len(requirements)
    named = _list([_named(*one) for one in zip(requirements, titles or [""] * count, strict=True)])
    is_few = count <= FEW
    return {
        "count": str(count),
        "requirements": named,
        "which": f": {named}" if is_few else "",
        "few": named if is_few else f"{count} krav",
    }


def _named(requirement: str, title: str | None) -> str:
    return f"{requirement} ({title})" if title else requirement
