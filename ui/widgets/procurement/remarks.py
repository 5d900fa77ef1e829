"""Remarks on language and law: mended elsewhere, or kept here with a written reason that stays in the case."""

import streamlit as st

from requirements_lib.domain.language.override import FindingOverride, Overridden, Remaining, quoted
from requirements_lib.domain.outcome import Finding, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.remark import unanswered
from requirements_lib.services import profile as profiles
from requirements_lib.words.outcome import finding_sentence
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt, summary
from ui.widgets.plain import plain


def show(app: Application, person: Person, now: Procurement, review: Remaining, editable: bool) -> None:
    """Each remark that stands, with the way to keep what it is about; what to think over; and those set aside."""
    waiting = unanswered(review.open)
    apart = (*errors(review.open), *waiting)
    if waiting:
        st.header("Merknader", anchor=False)
        st.markdown(
            "Rett det merknaden gjelder, eller behold det med en begrunnelse. Begrunnelsen står i saken."
        )
    for place, one in enumerate(waiting):
        _remark(app, person, now, one, place, editable)
    summary([one for one in review.open if one not in apart], "Tenk over dette")
    _set_aside(app, person, now, review.overridden, editable)


def _remark(
    app: Application, person: Person, now: Procurement, finding: Finding, place: int, editable: bool
) -> None:
    with st.container(border=True, key=f"kort_merknad_{place}"):
        st.markdown(plain(finding_sentence(finding)))
        if not editable:
            return
        with (
            st.expander(f"Behold og begrunn, merknad {place + 1}"),
            st.form(f"behold_{place}", border=False),
        ):
            reason = keepable(st.text_input(f"Begrunnelse for merknad {place + 1}"))
            if not st.form_submit_button("Behold med begrunnelsen"):
                return
            if not reason.strip():
                st.error("Begrunnelse mangler. Skriv hvorfor. Den står i saken.")
                return
            kept = _override(finding, reason)
            attempt(lambda: profiles.set_finding_aside(app.store, person, now.id, kept))
            st.rerun()


def _set_aside(
    app: Application, person: Person, now: Procurement, kept: tuple[Overridden, ...], editable: bool
) -> None:
    if not kept:
        return
    st.header("Beholdt med begrunnelse", anchor=False)
    for place, one in enumerate(kept):
        with st.container(border=True, key=f"kort_beholdt_{place}"):
            st.markdown(plain(finding_sentence(one.finding)))
            st.markdown(f"**Begrunnelse:** {plain(one.reason)}")
            if editable:
                st.button(
                    f"Angre begrunnelse {place + 1}",
                    key=f"angre_merknad_{place}",
                    on_click=_raise,
                    args=[app, person, now, one],
                )


def _raise(app: Application, person: Person, now: Procurement, kept: Overridden) -> None:
    again = _override(kept.finding, kept.reason)
    attempt(lambda: profiles.raise_finding_again(app.store, person, now.id, again))


def _override(finding: Finding, reason: str) -> FindingOverride:
    return FindingOverride(
        code=finding.code, subject=finding.subject, quote=quoted(finding), reason=reason.strip()
    )
