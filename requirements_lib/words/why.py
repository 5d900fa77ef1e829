"""What the case file says of why a requirement is in or left out: the rule, the version and the law, with certainty."""

from collections.abc import Collection, Iterable
from datetime import date

from requirements_lib.domain.library.library import Library, Theme
from requirements_lib.domain.library.requirement import DeliveryModel, Requirement
from requirements_lib.domain.library.trigger import AllOf, Always, Is, Trigger
from requirements_lib.domain.rules.law import BasisCheck, Certainty, LegalBasis, printable
from requirements_lib.domain.tender.selection import Ground, Line, Standing
from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import term

ORDER = (Standing.IN, Standing.OFFERED, Standing.UNDECIDED, Standing.OUT)
HEADINGS = {
    Standing.IN: "Med",
    Standing.OFFERED: "Tilbys, men er ikke tatt med",
    Standing.UNDECIDED: "Ikke avgjort",
    Standing.OUT: "Utelatt",
}
MEANINGS = {
    Standing.IN: "Disse kravene stilles i anskaffelsen.",
    Standing.OFFERED: (
        "Disse kravene gjelder etter svarene om behovet, men er utenfor startsettet, som er det lille utvalget "
        "kravbiblioteket foreslår. Innkjøperen har ikke tatt dem med."
    ),
    Standing.UNDECIDED: "Om disse kravene gjelder, avhenger av spørsmål som ikke er besvart.",
    Standing.OUT: (
        "Disse kravene stilles ikke. Svarene om behovet gjør dem uaktuelle, eller innkjøperen har tatt dem ut."
    ),
}
FIELDS = {
    "title": "tittel",
    "need": "behov",
    "text": "kravtekst",
    "kind": "type",
    "kind_reason": "begrunnelse for typen",
    "rubric": "poengskala",
    "weight": "vekt",
}
"""What each field of a requirement that may be edited is called."""
_OTHERS = Theme(code="", name="Andre krav", about="Krav utenfor temaene.")


def rule(line: Line, library: Library) -> str:
    """What the reason does not tell already: when the requirement applies, and whether it is in the start set."""
    told = [_when(line, library)]
    if line.ground is not Ground.DELIVERY_MODEL:
        told.append(_models(line.requirement))
    if line.by_rule is not Standing.OFFERED:
        told.append(f"Kravet er {'' if line.requirement.start_set else 'ikke '}i startsettet.")
    return " ".join(filter(None, told))


def version(line: Line, library: Library) -> str:
    """Which version of the requirement and of the library is used."""
    if line.ground is Ground.OWN:
        return "Eget krav, ikke fra kravbiblioteket"
    return f"Versjon {line.requirement.version}, bibliotek {library.version}"


def bases(requirement: Requirement, on: date, checks: tuple[BasisCheck, ...]) -> list[str]:
    """Each legal basis that may be printed, with what it is and how sure; then how many are held back, and why."""
    printed = [_basis(one, on, checks) for one in requirement.legal_bases if printable(one, on, checks)]
    return [*dict.fromkeys(printed), *_held_back(requirement.legal_bases, on)]


def grounds(requirement: Requirement, on: date, checks: tuple[BasisCheck, ...]) -> list[str]:
    """The legal bases, or the municipality's own goal when there are none."""
    found = bases(requirement, on, checks)
    return found or [f"Ingen regel. Kommunens mål: {requirement.goal.rstrip('.')}."]


def by_theme(lines: Iterable[Line], library: Library) -> list[tuple[Theme, tuple[Line, ...]]]:
    """The lines under the library's themes, in its order; a theme it does not have comes last."""
    kept = tuple(lines)
    known = {theme.code for theme in library.themes}
    groups = [
        (theme, tuple(one for one in kept if one.requirement.theme == theme.code)) for theme in library.themes
    ]
    others = tuple(one for one in kept if one.requirement.theme not in known)
    return [(theme, own) for theme, own in (*groups, (_OTHERS, others)) if own]


def overview(lines: Iterable[Line], library: Library) -> list[tuple[str, ...]]:
    """Each theme with how many requirements stand where, and the sum of all at the end."""
    kept = tuple(lines)
    rows = [(theme.name, *_counted(own)) for theme, own in by_theme(kept, library)]
    return [*rows, ("Alle temaene", *_counted(kept))]


OVERVIEW_HEAD = ("Tema", "Med", "Tilbys", "Ikke avgjort", "Utelatt", "I alt")


def choice(line: Line) -> str:
    """What the officer's choice changed, or that it changed nothing; empty when there is none."""
    if line.override is None:
        return ""
    if line.ground is Ground.OFFICER:
        return f"Uten valget: {HEADINGS[line.by_rule].lower()}."
    wanted = "ta kravet med" if line.override.include else "ta kravet ut"
    return " ".join(filter(None, (f"Innkjøperen har også valgt å {wanted}.", line.override.reason.strip())))


def changed(names: Collection[str]) -> str:
    """«Endret her: kravtekst og type.»"""
    return f"Endret her: {joined([FIELDS[one] for one in dict.fromkeys(names)])}."


def _counted(lines: tuple[Line, ...]) -> tuple[str, ...]:
    standings = [one.standing for one in lines]
    return (*(str(standings.count(one)) for one in ORDER), str(len(lines)))


def _when(line: Line, library: Library) -> str:
    """Briefly where the rule decided, for then the reason has told the answers."""
    when = line.requirement.trigger
    if line.ground is Ground.RULE and isinstance(when, Always):
        return ""
    if line.ground is Ground.RULE and isinstance(when, Is):
        return "Regelen er svaret på dette ene spørsmålet."
    applies = "alle anskaffelser" if isinstance(when, Always) else f"når {_clause(when, library)}"
    return f"Regelen: Gjelder {applies}."


def _clause(when: Trigger, library: Library, *, nested: bool = False) -> str:
    if isinstance(when, Always):
        return "det alltid gjelder"
    if isinstance(when, Is):
        return library.question(when.question).phrase(when.answer).rstrip(".")
    every = isinstance(when, AllOf)
    parts = [_clause(part, library, nested=True) for part in when.parts]
    lead = ("både " if every else "enten ") if nested else ""
    return lead + (joined(parts) if every else _either(parts))


def _either(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} eller {parts[-1]}"


def _models(requirement: Requirement) -> str:
    if requirement.delivery_models == frozenset(DeliveryModel):
        return ""
    return f"Gjelder bare {joined(sorted(term(one) for one in requirement.delivery_models))}."


def _basis(basis: LegalBasis, on: date, checks: tuple[BasisCheck, ...]) -> str:
    """«arkivforskrifta § 5 (forskrift, bekreftet)»."""
    check = next((one for one in checks if one.source == basis.source), None)
    told = f"{printable(basis, on, checks)} ({term(basis.kind)}, {term(basis.certainty)})"
    if basis.certainty is not Certainty.PROBABLE:
        return told
    if check is None:
        return f"{told}. Bestemmelsen er ikke kontrollert"
    return f"{told}. Kontrollert {check.checked:%d.%m.%Y} av {check.checked_by} ({check.where})"


def _held_back(found: tuple[LegalBasis, ...], on: date) -> list[str]:
    """What is never printed: the unconfirmed, and what is not law on the day."""
    unconfirmed = sum(one.certainty is Certainty.UNCONFIRMED for one in found)
    elsewhen = sum(one.certainty is not Certainty.UNCONFIRMED and not one.in_force(on) for one in found)
    told = {
        "er ubekreftet og trykkes ikke": unconfirmed,
        f"er ikke i kraft {on:%d.%m.%Y} og trykkes ikke": elsewhen,
    }
    return [f"{_number(number)} rettsgrunnlag {what}" for what, number in told.items() if number]


def _number(count: int) -> str:
    return "Ett" if count == 1 else str(count)
