"""The result for one system: what is recommended and why, and every figure with its formula."""

from collections.abc import Callable, Iterable, Sequence

import streamlit as st

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from scoring.domain.appended import Appended
from scoring.domain.phase_out.phase_out import Proposal
from scoring.domain.phase_out.phase_out_reason import has_many
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating as service
from scoring.words.fulfilment import fulfils
from scoring.words.numbers import plain as number
from scoring.words.phase_out.phase_out import NOTE, advice, basis, reason_sentences, unknown_sentence
from scoring.words.phase_out.phase_out_method import FRAME, bands
from scoring.words.rating import gap as gap_words
from scoring.words.systems import risk as risk_words
from scoring.words.systems.quick_rating import given_sentence
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.plain import plain
from ui.widgets.systems.quick_result import show_answers, show_changes, show_forecast, show_quadrant
from ui.widgets.systems.replacement import show_start
from ui.widgets.table import show_table

REQUIREMENTS_AT = "krav"
CERTAIN = "Ingen svar som mangler, kan endre forslaget."
REQUIREMENTS = ["Krav", "Poeng", "Oppfylt", "Gjør avstanden lengre med", "Når og av hvem", "Begrunnelse"]
LEVELS = ["Kriterium", "Nivå", "Gjør risikoen høyere med", "Når og av hvem", "Begrunnelse"]

Given = Callable[[Appended], str]
"""When something was given and by whom, in words."""


def show(app: Application, person: Person, now: AssessedSystem, judged: Judged) -> None:
    """The recommendation first and what would change it, then what it rests on. `now` is the system as stored."""
    proposal = judged.proposal
    _replaced(app, person, judged.assessed.system.id)
    if not judged.assessed.is_rated:
        st.markdown("**Systemet er ikke vurdert ennå.** Begynn med «Kort vurdering».")
        show_start(app, person, judged)
        return
    given = _given(app)
    found = service.result(now, app.library, app.store.clock())
    _advice(proposal)
    show_start(app, person, judged)
    show_changes(app, now, found, app.store.clock())
    st.header("Krav som er oppfylt", anchor=REQUIREMENTS_AT)
    st.markdown(f"Systemet {fulfils(proposal.fulfilment)}. Et krav er oppfylt med minst 5 poeng.")
    _table(requirement_rows(app.library, judged, given), REQUIREMENTS, "Poeng og begrunnelse for hvert krav")
    st.header("Avstand til behovet", anchor=False)
    st.markdown(f"**{gap_words.figure(proposal.gap)}.** {gap_words.basis_sentence(proposal.gap)}")
    _lines(gap_words.formulas(proposal.gap))
    st.caption("Vekt ganger poeng for hvert krav. Poeng over 5 regnes som 5, for da er behovet dekket.")
    st.header("Risiko", anchor=False)
    st.markdown(f"**{risk_words.band_words(proposal.risk)}, {risk_words.figure(proposal.risk)}.**")
    _lines(risk_words.formulas(proposal.risk))
    st.caption(
        "Summen av sannsynlighetene pluss sju ganger den høyeste, ganget med summen av alvoret pluss seks ganger det "
        "høyeste, delt på 168."
    )
    _table(level_rows(judged, given), LEVELS, "Nivå og begrunnelse for hvert risikokriterium")
    st.caption(plain(bands(app.risk_scale)))
    show_forecast(found)
    show_quadrant(found)
    show_answers(app, now, app.store.clock())
    st.caption(FRAME)


def _given(app: Application) -> Given:
    names, at = people.names(app.store), app.store.clock()
    return lambda one: given_sentence(one.at, names.get(one.by, ""), at, service.form())


def _replaced(app: Application, person: Person, system_id: str) -> None:
    """The way to today's system beside the bids, once the award notice is sent."""
    for one in procurements.replacing(app.store, person, system_id):
        title = plain(one.profile.title)
        st.page_link(
            entry("resultat").file,
            label=f"Se systemet ved siden av tilbudene i «{title}»",
            query_params={"sak": one.id},
        )


def _advice(proposal: Proposal) -> None:
    st.header("Forslag", anchor=False)
    with st.container(border=True, key="kort_forslag"):
        st.markdown(f"**{plain(advice(proposal))}.**")
        lacking = basis(proposal)
        if lacking:
            st.badge(lacking, color="orange")
        st.markdown("\n".join(f"- {plain(one)}" for one in reason_sentences(proposal)))
        if has_many(proposal.fulfilment):
            st.markdown(f"[Se hvert krav med tittel og poeng](#{REQUIREMENTS_AT})")
        st.markdown(f"**Hva er usikkert?** {plain(certainty(proposal))}")
    st.caption(NOTE)


def certainty(proposal: Proposal) -> str:
    """Whether what is not known can change the recommendation, and what that is."""
    unknown = unknown_sentence(proposal)
    if not unknown:
        return "Alle svar er gitt."
    can = "Svarene kan endre forslaget." if not proposal.is_certain else CERTAIN
    return f"{unknown} {can}"


def requirement_rows(library: Library, judged: Judged, given: Given) -> list[tuple[str, ...]]:
    """Each requirement that applies, or may: points, whether it is met, what it adds, when by whom, and why."""
    found, added = judged.proposal.fulfilment, {one.requirement: one for one in judged.proposal.gap.drivers}
    words = [
        *((one, "Ja") for one in found.met),
        *((one, "Nei") for one in found.unmet),
        *((one, "Ukjent") for one in found.unknown),
        *((one, "Ikke avgjort om det gjelder") for one in found.undecided),
    ]
    rows: list[tuple[str, ...]] = []
    for requirement, met in sorted(words):
        rating = judged.assessed.rating(requirement)
        points = "–" if rating is None or rating.points is None else str(rating.points)
        share = gap_words.share(added[requirement]) if requirement in added else "–"
        title = f"{requirement} {plain(library.requirement(requirement).title)}"
        told = (plain(given(rating)), plain(rating.reason)) if rating else ("", "")
        rows.append((title, points, met, share, *told))
    return rows


def level_rows(judged: Judged, given: Given) -> list[tuple[str, ...]]:
    """Each risk criterion with its level on its scale, how much it drives the risk, when by whom, and why."""
    risk = judged.proposal.risk
    added = {one.criterion: number(one.effect) for one in risk.drivers}
    rows: list[tuple[str, ...]] = []
    for one in RiskCriterion:
        answer = judged.assessed.answer(one)
        words = risk_words.level_words(risk, one)
        shown = "Ukjent" if words == "ukjent" else f"{words} av {one.highest}"
        told = (plain(given(answer)), plain(answer.reason)) if answer else ("", "")
        rows.append((f"{one} {label(one)}", shown, added.get(one, "–"), *told))
    return rows


def _table(rows: Sequence[tuple[str, ...]], columns: list[str], alt: str) -> None:
    if rows:
        show_table(rows, columns, alt)


def _lines(sentences: Iterable[str]) -> None:
    for one in sentences:
        st.markdown(plain(one))
