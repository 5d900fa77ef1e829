"""Control and publishing: every finding at once, then a review with a tick before what cannot be undone."""

from datetime import date

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.remark import unanswered
from requirements_lib.domain.tender.selection import Standing, counts
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.services import procurement as procurements
from requirements_lib.words import environment
from requirements_lib.words.field import FIELDS
from requirements_lib.words.lot import asked_in
from requirements_lib.words.phrase import things
from requirements_lib.words.quality_model import least_words, scale_words
from requirements_lib.words.terms import label, term
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.clock import day, moment, today
from ui.widgets.frame import attempt, summary
from ui.widgets.outbox import waiting_button
from ui.widgets.plain import plain
from ui.widgets.procurement import remark, revision
from ui.widgets.table import show_table
from ui.widgets.weights import announced_rows, price_rows, whole_rows

_SURE = (
    "Jeg har sett over. Når anskaffelsen er kunngjort, er innholdet låst. Fram til tilbudsfristen kan det bare endres "
    "ved å rette konkurransen."
)
_LATER = " De endelige vektene fryses før tilbudene åpnes."


def show(app: Application, person: Person, now: Procurement) -> None:
    """What was published, or what stands in the way, or the review."""
    if procurements.publication(app.store, person, now.id) is not None:
        revision.show(app, person, now)
        return
    review = procurements.review(now, app.library, app.law, app.store.clock())
    blocking, waiting = errors(review.open), unanswered(review.open)
    summary(blocking, f"Du må rette {things(len(blocking))} før du kan kunngjøre")
    remark.show(app, person, now, review, procurements.may(person, now, Action.EDIT_PROCUREMENT))
    if not blocking and not waiting:
        _review(app, person, now)


def reviewed(profile: Profile, library: Library, law: LawTable) -> list[tuple[str, str]]:
    """What is frozen by publishing, by name, as it is read through before."""
    counted = counts(profile.lines(library))
    told = [f"{counted[one]} {term(one)}" for one in (Standing.IN, Standing.UNDECIDED) if counted[one]]
    return [
        (FIELDS["title"], profile.title),
        (FIELDS["reference"], profile.reference),
        (FIELDS["organisation"], profile.organisation),
        (FIELDS["starts"], day(profile.starts) if profile.starts else ""),
        (FIELDS["bid_deadline"], moment(profile.bid_deadline) if profile.bid_deadline else ""),
        (
            FIELDS["estimated_value"],
            f"{given(profile.estimated_value)} kr" if profile.estimated_value else "",
        ),
        (FIELDS["need"], profile.need),
        ("Krav", ", ".join(told)),
        *((f"Krav i {one.label}", asked_in(one, profile.chosen(library))) for one in profile.lots),
        *announced_rows(profile),
        *whole_rows(profile.weighed),
        *price_rows(profile.priced),
        ("Ved likt resultat", label(profile.tie_rule)),
        ("Poengskala for kravene", scale_words(profile.quality_model.requirement_highest)),
        (
            "Justering av poengene for kvalitet",
            label(profile.quality_model.normalisation),
        ),
        ("Minstekrav til kvalitet", least_words(profile.quality_model)),
        *environment.reviewed(profile, law),
    ]


def _warn_of_another_day(profile: Profile, on: date) -> None:
    """The rules follow the announced day, so it should be the day it is done."""
    if profile.starts and profile.starts != on:
        st.warning(
            f"Kunngjøringsdatoen er {day(profile.starts)}, men du kunngjør i dag, {day(on)}. Rett datoen, eller vent.",
            icon=":material/event:",
        )


def _review(app: Application, person: Person, now: Procurement) -> None:
    st.header("Se over før du kunngjør", anchor=False)
    rows = [(name, plain(value)) for name, value in reviewed(now.profile, app.library, app.law)]
    show_table(rows, ["Felt", "Verdi"], "Det som kunngjøres")
    st.markdown("Velg en av delene over når noe skal endres.")
    _warn_of_another_day(now.profile, today(app.store.clock()))
    if not procurements.may(person, now, Action.PUBLISH):
        st.markdown("Innkjøperen kunngjør anskaffelsen.")
        return
    later = "" if now.profile.weighting is Weighting.EXACT else _LATER
    sure = st.checkbox(f"{_SURE}{later}", key="sikker")
    if waiting_button("Kunngjør", "kunngjor"):
        if not sure:
            st.error("Kryss av for at du har sett over.")
            return
        attempt(lambda: procurements.publish(app.store, person, now.id, app.library, app.law, now.revision))
        st.rerun()
