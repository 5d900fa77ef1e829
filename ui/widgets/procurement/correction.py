"""A correction under way: what differs from what was announced, two questions, and announcing or dropping it."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.correction import QUESTIONS, Correction
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.remark import unanswered
from requirements_lib.domain.tender.revision import Changes
from requirements_lib.services import procurement as procurements
from requirements_lib.services import revision as revisions
from requirements_lib.services.revision import Preview
from requirements_lib.words.field import FIELDS
from requirements_lib.words.phrase import things
from requirements_lib.words.revision import Row, criterion_rows, field_rows, part_rows, rules
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.frame import attempt, summary, told
from ui.widgets.outbox import waiting_button
from ui.widgets.plain import plain
from ui.widgets.procurement import remark
from ui.widgets.stored import show_stored
from ui.widgets.table import show_table
from ui.widgets.text_field import text_field

_HELP = {
    "essential": "Skriv hva endringen betyr for hvem som kan gi tilbud, og for hva de tilbyr.",
    "prolong": (
        "Skriv om leverandørene trenger mer tid på grunn av endringen, og hvorfor. Ny frist settes i delen Om "
        "anskaffelsen."
    ),
}


def show(app: Application, person: Person, now: Procurement) -> None:
    """The difference, the questions, what is missing, and the two ways out."""
    seen = attempt(lambda: revisions.preview(app.store, person, now.id, app.library, app.law))
    if seen is None:
        told()
        return
    may = procurements.may(person, now, Action.CORRECT_TENDER)
    late = _too_late(app, person, now)
    st.header("Endret siden kunngjøringen", anchor=False)
    _difference(seen)
    if not late:
        _finish(app, person, now, seen, may)
    if may:
        _discard(app, person, now)


def _finish(app: Application, person: Person, now: Procurement, seen: Preview, may: bool) -> None:
    """The questions, what is missing, and announcing it when nothing is."""
    st.header("To spørsmål om endringen", anchor=False)
    assert now.correction is not None  # the caller has looked
    for question in QUESTIONS:
        _question(app, person, now, now.correction, question, may)
    blocking = errors(seen.findings)
    summary(blocking, f"Du må rette {things(len(blocking))} før du kan kunngjøre rettelsen")
    remark.show(app, person, now, seen.review, may)
    if may:
        _publish(app, person, now, bool(blocking or unanswered(seen.review.open)))


def _too_late(app: Application, person: Person, now: Procurement) -> bool:
    """A correction that the deadline has overtaken can only be dropped."""
    deadline = procurements.tender(app.store, person, now.id).bid_deadline
    late = app.store.clock() >= deadline
    if late:
        st.error(
            plain(
                f"Tilbudsfristen {moment(deadline)} er passert. Rettelsen kan ikke kunngjøres. Forkast den, så "
                "tilbudene kan åpnes."
            ),
            icon=":material/error:",
        )
    return late


def _difference(seen: Preview) -> None:
    if seen.changes is None:
        st.markdown("Forskjellen vises når det som mangler, er fylt ut.")
    elif not seen.changes:
        st.markdown("Ingenting er endret ennå. Velg en av delene over og gjør endringen der.")
    else:
        _tables(seen.changes)


def _tables(found: Changes) -> None:
    _table(field_rows(found), "Opplysning", "Opplysningene om konkurransen")
    for one in found.altered:
        st.subheader(plain(f"{one.id} {one.title}"), anchor=False)
        _table(part_rows(one), "Del av kravet", f"Endringene i {one.id}")
    _listed("Nye krav", [f"{one.id} {one.title}" for one in found.added])
    _listed("Krav som er tatt ut", [f"{one.id} {one.title}" for one in found.removed])
    if found.reordered:
        st.markdown("Kravene står i en annen rekkefølge.")
    _table(criterion_rows(found), "Kriterium", "Tildelingskriteriene")


def _table(rows: list[Row], what: str, alt: str) -> None:
    if rows:
        show_table([tuple(map(plain, row)) for row in rows], [what, "Før", "Nå"], alt)


def _listed(heading: str, named: list[str]) -> None:
    if named:
        st.markdown("\n".join((f"**{heading}**\n", *(f"- {plain(one)}" for one in named))))


def _question(
    app: Application, person: Person, now: Procurement, correction: Correction, question: str, may: bool
) -> None:
    with st.container(border=True, key=f"kort_{question}"):
        key = show_stored(f"{question}_{now.id}", correction.answer(question))

        def save() -> None:
            given = st.session_state[key]
            attempt(lambda: revisions.answer(app.store, person, now.id, question, given))

        if rule := rules(question, now.profile.regime(app.law), app.law):
            st.markdown(plain(rule))
        st.radio(
            FIELDS[question],
            [True, False],
            format_func=lambda one: "Ja" if one else "Nei",
            key=key,
            on_change=save,
            horizontal=True,
            disabled=not may,
        )
        text_field(
            person,
            FIELDS[f"{question}_reason"],
            f"rettelse/{now.id}/{question}_reason",
            correction.reason(question),
            now.revision,
            help=_HELP[question],
            disabled=not may,
        )


def _publish(app: Application, person: Person, now: Procurement, lacking: bool) -> None:
    """Always there: a reason that was written the moment before is saved first, and then what is lacking is known."""
    number = len(now.corrections) + 2
    st.markdown(
        f"Når rettelsen er kunngjort, gjelder revisjon {number}. Svar i det gamle svarskjemaet kan ikke registreres."
    )
    sure = st.checkbox("Jeg har sett over endringene. De kan ikke trekkes tilbake.", key="sikker_rettelse")
    if waiting_button("Kunngjør rettelsen", "kunngjor_rettelsen"):
        if lacking:
            st.error("Rettelsen er ikke kunngjort. Rett det som står over først.")
            return
        if not sure:
            st.error("Kryss av for at du har sett over.")
            return
        attempt(lambda: revisions.publish(app.store, person, now.id, app.library, app.law, now.revision))
        st.rerun()


def _discard(app: Application, person: Person, now: Procurement) -> None:
    with st.expander("Forkast rettelsen"):
        st.markdown(
            "Alle endringene etter kunngjøringen blir borte. Konkurransen blir stående slik den er kunngjort."
        )
        if waiting_button("Forkast rettelsen", "forkast_rettelsen", primary=False):
            attempt(lambda: revisions.discard(app.store, person, now.id))
            st.rerun()
