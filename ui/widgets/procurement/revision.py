"""A published tender: its revisions, and the way to correct it before the deadline."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.correction import QUESTIONS, Correction
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import revision as revisions
from requirements_lib.services.people import known
from requirements_lib.services.revision import Revision
from requirements_lib.words.field import FIELDS
from requirements_lib.words.fingerprint import fingerprint
from requirements_lib.words.revision import to_be_sent
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.clock import moment
from ui.widgets.documents.published import WORD
from ui.widgets.frame import attempt
from ui.widgets.parts import go_to
from ui.widgets.plain import plain
from ui.widgets.procurement import correction
from ui.widgets.signature import made


def show(app: Application, person: Person, now: Procurement) -> None:
    """What was published, the correction under way or the way to one, and the earlier revisions."""
    found = revisions.revisions(app.store, person, now.id)
    latest = found[-1]
    st.markdown(f"**Revisjon {latest.publication.number} gjelder.** {_published(app, latest)}")
    if now.correction is None:
        st.page_link(entry("dokumenter").file, label="Gå til dokumentene", query_params={"sak": now.id})
    if now.correction is not None:
        correction.show(app, person, now)
    elif procurements.may(person, now, Action.CORRECT_TENDER):
        _begin(app, person, now)
    _letter(app, person, now, latest)
    if len(found) > 1:
        st.header("Revisjonene", anchor=False)
    for one in reversed(found):
        _revision(app, person, now, one)


def show_under_way(now: Procurement, part: str) -> None:
    """On every part of the page: that a published tender is being corrected, and where it is announced."""
    if now.correction is None or not now.is_open:
        return
    st.warning(
        f"Dere retter en kunngjort konkurranse. Leverandørene har fortsatt revisjon {len(now.corrections) + 1}, til "
        "rettelsen er kunngjort.",
        icon=":material/edit_document:",
    )
    if part != "Kontroll og kunngjøring":
        st.button(
            "Se og kunngjør rettelsen", key="se_rettelsen", on_click=go_to, args=["Kontroll og kunngjøring"]
        )


def _published(app: Application, revision: Revision) -> str:
    published = revision.publication
    return plain(made("Kunngjort", published.at, known(app.store, published.by)))


def _begin(app: Application, person: Person, now: Procurement) -> None:
    deadline = procurements.tender(app.store, person, now.id).bid_deadline
    if app.store.clock() >= deadline:
        st.markdown(
            plain(f"Tilbudsfristen {moment(deadline)} er passert. Konkurransen kan ikke rettes lenger.")
        )
        return
    with st.container(border=True, key="kort_rett"):
        st.subheader("Rette konkurransen", anchor=False)
        st.markdown(
            plain(
                f"Fram til tilbudsfristen {moment(deadline)} kan du rette det som er kunngjort. Du endrer i delene "
                "over, ser forskjellen her og kunngjør en ny revisjon. Til da gjelder det som er kunngjort."
            )
        )
        if st.button("Rett konkurransen", key="rett_konkurransen"):
            attempt(lambda: revisions.begin(app.store, person, now.id))
            st.rerun()


def _letter(app: Application, person: Person, now: Procurement, latest: Revision) -> None:
    if latest.correction is None:
        return
    with st.container(border=True, key="kort_endringsbrev"):
        st.subheader("Endringsbrevet til leverandørene", anchor=False)
        tender = procurements.tender(app.store, person, now.id)
        st.markdown(plain(to_be_sent(now.profile.regime(app.law), app.law)))
        st.markdown(
            plain(
                "Brevet sier hva som er endret, hvilke dokumenter som erstattes, og at tilbudsfristen er "
                f"{moment(tender.bid_deadline)}. De nye dokumentene er på siden Dokumenter."
            )
        )
        _download(app, person, now, latest.publication.number)


def _download(app: Application, person: Person, now: Procurement, number: int) -> None:
    letter = attempt(lambda: revisions.letter(app.store, person, now.id, number, app.contracts))
    if letter is not None:
        st.download_button(
            f"Last ned endringsbrevet for revisjon {number} (Word)",
            letter,
            f"endringsbrev-revisjon-{number}.docx",
            WORD,
            key=f"last_ned_endringsbrev_{number}_{now.id}",
            on_click="ignore",
        )


def _revision(app: Application, person: Person, now: Procurement, revision: Revision) -> None:
    published = revision.publication
    with st.expander(f"Detaljer om revisjon {published.number}"):
        st.markdown(f"{_published(app, revision)}  \nKravbibliotek {plain(revision.library_version)}")
        st.markdown(fingerprint(published.fingerprint, "at det var dette som ble kunngjort"))
        if revision.correction is not None:
            _answers(revision.correction)


def _answers(given: Correction) -> None:
    for question in QUESTIONS:
        answer = "Ja" if given.answer(question) else "Nei"
        st.markdown(f"**{FIELDS[question]}** {answer}. {plain(given.reason(question))}")
