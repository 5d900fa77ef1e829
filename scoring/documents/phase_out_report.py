"""The phase-out list for the management, as Word: the summary first, then what must be decided, why, and the plans."""

from collections.abc import Iterable, Sequence
from datetime import date

from paper import timeline
from paper.document import write
from paper.norwegian import long_day, moment
from paper.story import Story
from scoring.documents.phase_out_handout import Handout
from scoring.documents.phase_out_pictures import NOTHING_DRAWN, Pictures, tell_order, tell_pictures
from scoring.documents.phase_out_summary import WIDTHS
from scoring.domain.phase_out.decide_first import decide_first
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.speak_up import soon
from scoring.domain.phase_out.timeline import Bar, Mark, bars, drawn_together, edge
from scoring.words.numbers import day
from scoring.words.phase_out import latest_day, speak_up, to_decide
from scoring.words.phase_out import timeline as timeline_words
from scoring.words.phase_out.ending import support_days
from scoring.words.phase_out.phase_out import NOTE
from scoring.words.phase_out.phase_out_list import (
    MARK,
    MAYBE_DIRECT,
    OTHERS,
    PAST,
    STAYING,
    archive,
    archive_sentences,
    contract,
    decided,
    deciding,
    plan,
    plan_rows,
    recommended,
)
from scoring.words.phase_out.phase_out_summary import background
from scoring.words.systems.risk import band_words, figure
from scoring.words.terms import label

TITLE = "Systemer som bør fases ut"
_DRAWN, _PICTURE = 25, 9300
FIRST = 12
"""So many systems stand on the first pages; every one is further down."""
_DATES = (1800, 1350, *(1150,) * 4, 1650)
_WHY = (1900, 3000, 2450, 2050)
_OTHERS = (3000, 2600, 3800)
_STAYING = (2200, 3000, 4200)
_PAST = (2700, 2600, 1500, 2600)
_SPEAK_UP = (1900, 1300, 2400, 1800, 2000)
_NOW = "Bestem nå. Ventetiden kommer i tillegg."


def make(given: Handout, drawn: Pictures = NOTHING_DRAWN) -> bytes:
    """The Word file."""
    told = story(given, drawn)
    return write(told.body(), given.properties(TITLE), pictures=told.pictures)


def story(given: Handout, drawn: Pictures = NOTHING_DRAWN) -> Story:
    """The report, most important first."""
    found, around = given.list, given.around
    told = Story()
    told.title(TITLE, f"Til ledelsen · {long_day(found.on)}", f"Laget {moment(given.at)} av {given.by}")
    told.text(f"{MARK}. {given.mark}")
    _summary(told, found)
    _speak_up(told, found)
    _past(told, found.past_last_option)
    _late(told, found.too_late)
    _picture(told, found)
    _listed(told, "Foreslått utfaset", found.proposed)
    _listed(told, "Kan bli foreslått utfaset", found.possible, "Svarene som mangler, avgjør.")
    _listed(told, "Bestemt erstattet eller avviklet", found.leaving)
    _staying(told, found.staying)
    tell_order(told, around)
    _others(told, found.other_deadlines)
    _archives(told, found.blocked)
    _plans(told, found.listed)
    tell_pictures(told, around, drawn)
    _method(told, given.method)
    return told


def _summary(told: Story, found: PhaseOutList) -> None:
    told.heading("Dette må bestemmes")
    chosen = decide_first(found, FIRST)
    told.text(f"{to_decide.asked(found)} {NOTE}", leads=bool(chosen))
    if chosen:
        which = to_decide.which(chosen, len(found.undecided))
        told.text(f"{which} {to_decide.costs(chosen)} {to_decide.owners(chosen)}".strip(), leads=True)
        told.listing(to_decide.COLUMNS, map(to_decide.row, chosen), WIDTHS, "Det som må bestemmes først")
    told.heading("Slik står det")
    told.bullets(background(found))


def _speak_up(told: Story, found: PhaseOutList) -> None:
    listed = soon(found)
    if listed:
        told.heading(speak_up.HEADING)
        told.text(f"{speak_up.summary(listed)} {speak_up.ABOUT}", leads=True)
        told.listing(speak_up.COLUMNS, map(speak_up.row, listed), _SPEAK_UP, speak_up.ALT)


def _past(told: Story, past: Sequence[Listed]) -> None:
    if not past:
        return
    told.heading(MAYBE_DIRECT)
    told.text(PAST, leads=True)
    head = ("System", "Leverandør", "Avtalen løp ut", "Bestemt")
    told.listing(head, map(_past_row, past), _PAST, "Avtaler som er løpt ut med alle opsjoner")


def _past_row(one: Listed) -> tuple[str, ...]:
    last = one.system.contract.last_end()
    return one.system.name, one.system.supplier or "Ikke kjent", day(last) if last else "", decided(one)


def _late(told: Story, late: Sequence[Listed]) -> None:
    if not late:
        return
    undecided = any(one.system.decision is None for one in late)
    told.heading("For sent å skifte før avtalen slutter")
    told.bullets((f"{one.system.name}:", latest_day.sentence(one.latest)) for one in late)
    told.text("Dette kan gjøres:", leads=True)
    told.bullets((*(one for one in (_NOW,) if undecided), *latest_day.TOO_LATE))


def _picture(told: Story, found: PhaseOutList) -> None:
    drawn = bars(found.listed, found.on)
    if not drawn:
        return
    told.heading("Tidslinje")
    told.text(timeline_words.EXPLAINED, leads=True)
    together = drawn_together(drawn[:_DRAWN])
    places = edge(together, found.on)
    shown = tuple(_bar(one, places) for one in together)
    kinds = tuple(label(one) for one in Mark)
    told.picture(timeline.bars(shown, kinds, found.on), timeline_words.ALT, _PICTURE)
    if len(drawn) > _DRAWN:
        told.text(f"Bildet viser de {_DRAWN} mest hastende av {len(drawn)}. Tabellene har alle.")
    if left_out := timeline_words.left_out_sentence(len(found.listed) - len(drawn)):
        told.text(left_out)
    dates = timeline_words.rows(found.listed)
    told.listing(timeline_words.COLUMNS, dates, _DATES, "Datoene i tidslinjen")


def _bar(one: Bar, places: Sequence[date]) -> timeline.Bar:
    name = f"For sent: {one.name}" if one.late else one.name
    passed = ((label(what), day) for what, day in zip(one.over, places, strict=False))
    marks = (*passed, *((label(what), day) for what, day in one.marks))
    return timeline.Bar("\n".join(filter(None, (name, timeline_words.over(one)))), one.turns, one.ends, marks)


def _listed(told: Story, heading: str, systems: Sequence[Listed], about: str = "") -> None:
    if not systems:
        return
    told.heading(heading)
    if about:
        told.text(about, leads=True)
    head = ("System", "Hvorfor", "Datoer", "Plan og arkiv")
    told.listing(head, (_row(one) for one in systems), _WHY, heading)


def _row(one: Listed) -> tuple[str, ...]:
    owner = one.system.owner or one.system.unit
    name = "\n".join(filter(None, (one.system.name, f"Eier: {owner}" if owner else "Mangler eier")))
    risk = f"Risiko: {band_words(one.proposal.risk)}, {figure(one.proposal.risk)}."
    by = latest_day.in_brief(one.latest)
    days = (
        by if one.system.decision else f"Bestem senest: {by}",
        f"Avtalen: {contract(one)}",
        f"Støtten slutter: {'; '.join(support_days(one.supports))}",
    )
    return (
        name,
        "\n".join(
            (
                recommended(one),
                deciding(one),
                risk,
                f"Bestemt: {decided(one)}" if one.system.decision else decided(one),
            )
        ),
        "\n".join(days),
        f"{plan(one)}\n{archive(one.readiness)}",
    )


def _staying(told: Story, systems: Sequence[Listed]) -> None:
    """What people have decided to keep although it is, or could be, proposed that it goes."""
    if not systems:
        return
    told.heading("Bestemt beholdt eller forbedret")
    told.text(STAYING, leads=True)
    rows = (
        (one.system.name, f"{recommended(one)}\n{deciding(one)}", f"{decided(one)}\nAvtalen: {contract(one)}")
        for one in systems
    )
    head = ("System", "Forslaget", "Bestemt, og hva som gjelder for avtalen")
    told.listing(head, rows, _STAYING, "Systemer det er bestemt at blir")


def _others(told: Story, systems: Sequence[Listed]) -> None:
    if not systems:
        return
    told.heading("Andre avtaler som må avklares")
    told.text(OTHERS, leads=True)
    rows = ((one.system.name, latest_day.in_brief(one.latest), contract(one)) for one in systems)
    told.listing(("System", "Bestem senest", "Avtalen"), rows, _OTHERS, "Andre avtaler")


def _archives(told: Story, blocked: Sequence[Listed]) -> None:
    if not blocked:
        return
    told.heading("Kan ikke slås av ennå")
    told.text("Det som skal bevares, må være sikret før systemet slås av.", leads=True)
    told.bullets((f"{one.system.name}:", " ".join(archive_sentences(one.readiness)[1:])) for one in blocked)


def _plans(told: Story, systems: Iterable[Listed]) -> None:
    planned = [one for one in systems if one.system.plan.is_begun]
    if not planned:
        return
    told.heading("Planene")
    for one in planned:
        told.heading(one.system.name, 2)
        rows = plan_rows(one.system.plan, one.system.decommission)
        told.facts(((name, said or "Ikke fylt ut") for name, said in rows), f"Planen for {one.system.name}")


def _method(told: Story, method: Sequence[str]) -> None:
    if method:
        told.heading("Slik er forslagene laget")
        told.bullets(method)
    told.heading("Slik er datoene regnet")
    told.text(
        "Det er regnet tilbake fra dagen avtalen kan slutte: innføring og flytting, karensperiode, vurdering, tid "
        "til å gi tilbud og forberedelse. Verdien er kostnaden per år ganger antall år, og dagens beløpsgrenser avgjør "
        "hvilke regler det er regnet etter. Er kostnaden ikke kjent, er det regnet med reglene som tar lengst tid."
    )
    told.text(
        f"{latest_day.ESTIMATES} Listen er ordnet etter hvor sikkert og hvor alvorlig det er, og så etter siste dag "
        "for å bestemme."
    )
