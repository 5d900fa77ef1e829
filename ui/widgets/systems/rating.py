"""Rating a system in use, one requirement at a time, on the rubric the bids are scored on."""

from collections.abc import Iterable, Sequence

import streamlit as st

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Line, Standing
from scoring.domain.fulfilment import standing as requirements_in
from scoring.domain.rating.known import Known, lines_of
from scoring.domain.scale import INDIVIDUAL
from scoring.domain.systems.system import AssessedSystem, SystemRating
from scoring.services import quick_rating
from scoring.services import system as systems
from scoring.words.systems.system import RATING_FIELDS
from ui.bootstrap import Application
from ui.widgets.clock import today
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.requirement import rubric
from ui.widgets.stored import show_stored
from ui.widgets.systems.answered import show_answered
from ui.widgets.systems.course import BY_SHORT, FROM_SHORT, UNKNOWN, choose, progress, standing, step
from ui.widgets.text_field import text_field

KEY = "krav"
_LEFT = "krav_utenfor"
POINTS: list[int | str] = [*map(int, INDIVIDUAL.steps), UNKNOWN]
_HELP = {
    "reason": "Hva viser at det er slik?",
    "evidence": "Lenke, dokument, prøve eller hvem som har bekreftet det.",
}


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> bool:
    """Progress, the chosen requirement, its points and texts; whether there is another requirement after it."""
    lines = lines_of(now.system, app.library)
    asked = requirements_in(lines, Standing.IN)
    if not asked:
        st.markdown("Ingen krav gjelder ennå. Svar på spørsmålene under «Behov» først.")
        return False
    st.markdown("Ett krav om gangen, på skalaen tilbudene vurderes på. Svar «Ukjent» når ingen vet det.")
    found = quick_rating.so_far(now, app.library, today(app.store.clock())).known
    if applying := [one for one in asked if one.id not in found.left_out]:
        known, unknown, answered = counts(applying, now, found.assessed)
        progress(known, unknown, len(applying), "krav", answered)
    ids = [one.id for one in asked]
    named, told = st.query_params.get(KEY, ""), st.container()
    chosen = choose("Krav", KEY, in_list(asked, now, found))
    with told:
        _show_left(now, lines, "" if named in ids else named, chosen)
    step(ids, chosen, KEY, "krav", place="topp")
    _asked(app, now, next(one for one in asked if one.id == chosen))
    _rate(app, person, now, chosen, editable)
    return step(ids, chosen, KEY, "krav", place="bunn")


def _show_left(now: AssessedSystem, lines: Sequence[Line], named: str, chosen: str) -> None:
    """Why the requirement a link named is not shown, until another than the one shown instead is chosen."""
    if named:
        st.session_state[_LEFT] = now.system.id, named, chosen
    system, named, instead = st.session_state.get(_LEFT, ("", "", ""))
    if (system, instead) == (now.system.id, chosen):
        st.info(plain(left_sentence(named, lines)), icon=":material/info:")
    else:
        st.session_state.pop(_LEFT, None)


def left_sentence(named: str, lines: Iterable[Line]) -> str:
    """Why a requirement is not rated here: it does not apply, nobody knows, it is about the supplier, or is unknown."""
    line = next((one for one in lines if one.requirement.id == named), None)
    if line is None:
        return f"«{named}» finnes ikke i kravbiblioteket."
    called = f"«{named} {line.requirement.title}»"
    match line.standing:
        case Standing.OUT:
            return f"{called} gjelder ikke for systemet, etter svarene under «Behov»."
        case Standing.UNDECIDED:
            return f"Det er ikke avgjort om {called} gjelder for systemet. Svar på spørsmålene under «Behov»."
        case _:
            return f"{called} vurderes ikke for systemer i bruk."


def counts(asked: Sequence[Requirement], now: AssessedSystem, found: AssessedSystem) -> tuple[int, int, int]:
    """How many have points, how many are «ukjent», and how many of the first have them from the short rating.

    `now` is the system as stored, `found` with everything that is known of it.
    """
    given = [(rating, now.rating(one.id)) for one in asked if (rating := found.rating(one.id)) is not None]
    unknown = sum(rating.points is None for rating, _ in given)
    return len(given) - unknown, unknown, sum(rating != stored for rating, stored in given)


def in_list(asked: Sequence[Requirement], now: AssessedSystem, found: Known) -> dict[str, str]:
    """«ARK-05 Kontrollert uttrekk (3 av 14, vurdert)» by id."""
    return {
        one.id: f"{one.id} {one.title} ({_standing(one.id, now, found, place, len(asked))})"
        for place, one in enumerate(asked, 1)
    }


def _standing(requirement: str, now: AssessedSystem, found: Known, place: int, whole: int) -> str:
    stored, counts = now.rating(requirement), found.assessed.rating(requirement)
    if requirement in found.left_out:
        return f"{place} av {whole}, gjelder ikke {BY_SHORT}"
    if counts != stored:
        return f"{place} av {whole}, poeng {FROM_SHORT}"
    return standing(counts is not None, counts is not None and counts.points is not None, place, whole)


def _asked(app: Application, now: AssessedSystem, asked: Requirement) -> None:
    st.header(f"{asked.id} {plain(asked.title)}", anchor=False)
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(f"**{plain(asked.today.question)}**")
        st.markdown(plain(asked.worded(asked.need)))
        if asked.today.blocks_switch_off:
            st.markdown(
                "Under 5 poeng betyr at arkivet kan gå tapt når systemet slås av. Det veies ikke mot noe annet."
            )
        show_answered(app, now, asked.id)
    with right:
        rubric(asked)


def _rate(app: Application, person: Person, now: AssessedSystem, requirement: str, editable: bool) -> None:
    rating = now.rating(requirement)
    with st.container(border=True, key=f"kort_{requirement}"):
        _points(app, person, now, requirement, rating, editable)
        for field, name in RATING_FIELDS.items():
            text_field(
                person,
                name,
                f"system/{now.system.id}/{requirement}/{field}",
                getattr(rating, field) if rating else "",
                rating.number if rating else 0,
                help=_HELP[field],
                saved=rating.at if rating and getattr(rating, field) else None,
                disabled=not editable,
            )


def _points(
    app: Application,
    person: Person,
    now: AssessedSystem,
    requirement: str,
    rating: SystemRating | None,
    editable: bool,
) -> None:
    key = show_stored(f"poeng_{now.system.id}_{requirement}", chosen_points(rating))

    def save() -> None:
        given = st.session_state[key]
        points = None if given == UNKNOWN else given
        attempt(lambda: systems.rate(app.store, person, now.system.id, requirement, points))

    st.radio(
        "Poeng for systemet slik det er i dag",
        POINTS,
        index=None,
        horizontal=True,
        key=key,
        on_change=save,
        disabled=not editable,
    )


def chosen_points(rating: SystemRating | None) -> int | str | None:
    """What stands chosen: points, «Ukjent», or nothing as long as nobody has answered."""
    if rating is None:
        return None
    return UNKNOWN if rating.points is None else rating.points
