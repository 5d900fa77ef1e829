"""«Hvorfor kravene er med eller utelatt», for the case file: every requirement, also those that are not asked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from paper.document import Properties, write
from paper.norwegian import OSLO, moment
from paper.story import Story
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.history import History, Made
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.selection import Ground, Line, Standing
from requirements_lib.words import selection
from requirements_lib.words import why as words
from requirements_lib.words.signature import name, signed_by
from requirements_lib.words.terms import label, term

TITLE = "Hvorfor kravene er med eller utelatt"
NAME = "hvorfor.docx"
_WIDTHS = (2700, 3800, 2900)
_NOT_GIVEN = "Ikke fylt ut"


@dataclass(frozen=True)
class Case:
    """What the report is made of."""

    procurement: Procurement
    library: Library
    history: History
    people: Mapping[str, Person | None]
    """Those who have made something, by pseudonymous id; None for one whose name is no longer kept."""
    at: datetime
    by: Person
    """The one the report is made for."""
    published: tuple[Made, str] | None = None
    """When the tender was published, by whom, and its fingerprint."""
    lines: tuple[Line, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", self.procurement.profile.lines(self.library))

    @property
    def on(self) -> date:
        """The day whose law counts: the start, or the day of the report while no start is given."""
        return self.procurement.profile.starts or self.at.astimezone(OSLO).date()

    def made(self, made: Made | None) -> str:
        """«24.11.2026 av Kari Nord», or nothing when it is not known."""
        if made is None:
            return ""
        return f"{made.at.astimezone(OSLO):%d.%m.%Y} av {name(self.people.get(made.by))}"


def make(case: Case) -> bytes:
    """The Word file."""
    profile = case.procurement.profile
    properties = Properties(
        title=" · ".join(filter(None, (TITLE, profile.title))),
        organisation=profile.organisation,
        subject=f"Saksnummer {profile.reference}",
        footer=f"Laget {case.at.astimezone(OSLO):%d.%m.%Y} · Kravbibliotek {case.library.version}",
    )
    return write(story(case).body(), properties)


def story(case: Case) -> Story:
    """The report: the overview first, then what the officer has said, then every requirement by standing and theme."""
    told, profile = Story(), case.procurement.profile
    about = " · ".join(filter(None, (profile.organisation, _reference(profile.reference))))
    told.title(TITLE, profile.title, about)
    _overview(told, case)
    told.contents()
    _answers(told, case)
    _changes(told, case)
    for standing in words.ORDER:
        _standing(told, case, standing)
    return told


def _reference(reference: str) -> str:
    return f"Saksnummer {reference}" if reference else ""


def _overview(told: Story, case: Case) -> None:
    told.heading("Oversikt")
    rows = words.overview(case.lines, case.library)
    told.listing(
        words.OVERVIEW_HEAD, rows, (3400, 1100, 1100, 1500, 1200, 1100), "Antall krav per tema og utfall"
    )
    told.text(
        "Rapporten viser hvorfor hvert krav i kravbiblioteket stilles eller ikke stilles i denne anskaffelsen: hvilke "
        "svar som avgjorde det, regelen, versjonene, rettsgrunnlaget og innkjøperens egne valg. Rettsgrunnlag som er "
        "sannsynlige, men ikke kontrollert, står bare med navn."
    )
    told.facts(list(_facts(case)), "Anskaffelsen og grunnlaget for rapporten")


def _facts(case: Case) -> Iterator[tuple[str, str]]:
    profile, library = case.procurement.profile, case.library
    yield "Anskaffelse", profile.title or _NOT_GIVEN
    yield "Saksnummer", profile.reference or _NOT_GIVEN
    yield "Oppdragsgiver", profile.organisation or _NOT_GIVEN
    yield "Kunngjøringsdato", f"{profile.starts:%d.%m.%Y}" if profile.starts else _NOT_GIVEN
    yield "Leveransemodell", label(profile.delivery_model) if profile.delivery_model else _NOT_GIVEN
    yield "Kravbibliotek", f"Versjon {library.version}, godkjent {library.approved:%d.%m.%Y}"
    yield "Status", _status(case)
    yield "Personer", "\n".join(sorted(map(signed_by, case.people.values()))) or "Ingen"
    yield "Rapporten er laget", f"{moment(case.at)} for {signed_by(case.by)}"


def _status(case: Case) -> str:
    if case.published is None:
        return f"Ikke kunngjort. Revisjon {case.procurement.revision}"
    made, fingerprint = case.published
    return f"Kunngjort {case.made(made)}\nKonkurranse-ID {fingerprint[:12]}"


def _answers(told: Story, case: Case) -> None:
    told.heading("Svarene om behovet")
    given = case.procurement.profile.answers
    rows = [
        (one.ask, term(given[one.id]), case.made(case.history.answers.get(one.id)))
        if one.id in given
        else (one.ask, "Ikke besvart", "")
        for one in case.library.questions
    ]
    told.listing(("Spørsmål", "Svar", "Svart"), rows, (5000, 1500, 2900), "Svarene om behovet")


def _changes(told: Story, case: Case) -> None:
    """How the requirements differ from the library."""
    rows = [row for edit in case.procurement.profile.edits for row in _differences(case, edit.requirement)]
    if rows:
        told.heading("Endret fra kravbiblioteket")
        head = ("Krav", "Kravbiblioteket", "Her")
        told.listing(head, rows, (2000, 3700, 3700), "Tekster som er endret fra kravbiblioteket")


def _differences(case: Case, requirement_id: str) -> Iterator[tuple[str, str, str]]:
    original = _original(case.library, requirement_id)
    edit = next(one for one in case.procurement.profile.edits if one.requirement == requirement_id)
    if original is None:
        return
    made = case.made(case.history.edits.get(requirement_id))
    for one in edit.differences(original):
        what = f"{requirement_id}, {words.FIELDS[one.field]}"
        here, there = (_shown(one.field, text) for text in (one.here, one.library))
        yield "\n".join(filter(None, (what, made))), there, here


def _original(library: Library, requirement_id: str) -> Requirement | None:
    try:
        return library.requirement(requirement_id)
    except Refusal:
        return None


def _shown(name: str, text: str) -> str:
    return label(Kind(text)) if name == "kind" else text


def _standing(told: Story, case: Case, standing: Standing) -> None:
    found = tuple(one for one in case.lines if one.standing is standing)
    if not found:
        return
    told.heading(f"{words.HEADINGS[standing]} ({len(found)} krav)")
    told.text(words.MEANINGS[standing], leads=True)
    for theme, lines in words.by_theme(found, case.library):
        told.heading(theme.name, 2)
        rows = [(_named(case, one), _why(case, one), _law(case, one)) for one in lines]
        caption = f"{words.HEADINGS[standing]}: {theme.name}"
        told.listing(("Krav", "Hvorfor", "Rettsgrunnlag"), rows, _WIDTHS, caption)


def _named(case: Case, line: Line) -> str:
    requirement = line.requirement
    return "\n".join(
        (
            f"{requirement.id} {requirement.title}",
            label(requirement.kind),
            words.version(line, case.library),
        )
    )


def _why(case: Case, line: Line) -> str:
    """The reason, the rule, and what the officer has chosen, changed and reasoned."""
    requirement = line.requirement
    chosen = case.made(case.history.overrides.get(requirement.id)) if line.override else ""
    told = [selection.reason(line, case.library), f"Valgt {chosen}." if chosen else "", words.choice(line)]
    if line.ground is not Ground.OWN:
        told.append(words.rule(line, case.library))
    told.append(_edited(case, line))
    if requirement.kind is Kind.ABSOLUTE and line.standing is Standing.IN:
        reason = case.procurement.profile.absolute_reasons.get(requirement.id, "").strip()
        told.append(f"Hvorfor absolutt her: {reason}" if reason else "")
    return "\n".join(filter(None, told))


def _edited(case: Case, line: Line) -> str:
    original = _original(case.library, line.requirement.id) if line.edit else None
    if line.edit is None or original is None:
        return ""
    return words.changed([one.field for one in line.edit.differences(original)])


def _law(case: Case, line: Line) -> str:
    checks = case.procurement.profile.basis_checks
    return "\n".join(words.grounds(line.requirement, case.on, checks)).replace("§ ", "§\u00a0")
