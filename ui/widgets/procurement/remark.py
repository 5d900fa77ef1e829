"""Remarks on language and law: mended, or kept with a written reason that stays in the case."""

import streamlit as st

from requirements_lib.domain.language.override import FindingOverride, Overridden, Remaining, quoted
from requirements_lib.domain.outcome import Finding, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.remark import unanswered
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.words.outcome import finding_sentence
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.frame import summary
from ui.widgets.panel import fold_button, fold_in, fold_out, is_open
from ui.widgets.plain import plain
from ui.widgets.undo import act

_LANGUAGE = "language_"
_REASON = "Begrunnelse for å beholde det som står"


def found(app: Application, now: Procurement) -> Remaining:
    """What is remarked in the words of this procurement's requirements, and what is kept with a reason."""
    own = {one.requirement for one in now.profile.edits} | {one.id for one in now.profile.own_requirements}
    if not own:
        return Remaining((), ())
    return _about(procurements.reviewed(now.profile, app.library, app.law, app.store.clock()), own)


def show_under(
    app: Application,
    person: Person,
    now: Procurement,
    remaining: Remaining,
    requirement: str,
    mend: str,
    editable: bool,
) -> None:
    """Each remark on one requirement; `mend` is the form that «Rett» folds out."""
    _show(app, person, now, _about(remaining, {requirement}), editable, mend)


def show(app: Application, person: Person, now: Procurement, review: Remaining, editable: bool) -> None:
    """Each remark that stands, what to think over, and what is kept with a reason."""
    waiting = unanswered(review.open)
    apart = (*errors(review.open), *waiting)
    if waiting:
        st.header("Merknader", anchor=False)
        st.markdown(
            "Rett det merknaden gjelder, eller behold det med en begrunnelse. Begrunnelsen står i saken."
        )
    with st.container(key="kort_merknader"):
        _show(app, person, now, Remaining(waiting, ()), editable)
    summary([one for one in review.open if one not in apart], "Tenk over dette")
    if review.overridden:
        st.header("Beholdt med begrunnelse", anchor=False)
    with st.container(key="kort_beholdt"):
        _show(app, person, now, Remaining((), review.overridden), editable)


def _about(all_found: Remaining, requirements: set[str]) -> Remaining:
    """What is about how these requirements are worded."""

    def is_about(finding: Finding) -> bool:
        return finding.code.startswith(_LANGUAGE) and finding.subject in requirements

    return Remaining(
        tuple(one for one in all_found.open if is_about(one)),
        tuple(one for one in all_found.overridden if is_about(one.finding)),
    )


def _show(
    app: Application, person: Person, now: Procurement, remaining: Remaining, editable: bool, mend: str = ""
) -> None:
    """Each once: what is said of the same words twice is answered in one."""
    for key, finding in {_key(now, one): one for one in remaining.open}.items():
        st.warning(plain(finding_sentence(finding)), icon=":material/edit_note:")
        if editable:
            _ways(app, person, now, finding, key, mend)
    for key, kept in {_key(now, one.finding): one for one in remaining.overridden}.items():
        _kept(app, person, now, kept, key, editable)


def _ways(app: Application, person: Person, now: Procurement, finding: Finding, key: str, mend: str) -> None:
    place = f"behold_{key}"
    with st.container(horizontal=True):
        if mend:
            st.button(
                f"Rett {finding.subject}",
                key=f"rett_{key}",
                on_click=fold_out,
                args=(mend, now.revision),
                type="tertiary",
            )
        keep = f"Behold {finding.subject} og begrunn" if mend else "Behold og begrunn"
        fold_button(place, keep, "Lukk begrunnelsen", now.revision)
    if not is_open(place):
        return
    fields = Fields(place, {"reason": _REASON}, {"reason": ""})
    with st.form(place, border=False):
        fields.line("reason")
        fields.send("Behold med begrunnelsen", lambda: _keep(app, person, now, finding, fields))


def _keep(app: Application, person: Person, now: Procurement, finding: Finding, fields: Fields) -> None:
    reason = fields.typed("reason")
    if not reason:
        fields.tell({"reason": "Begrunnelse mangler. Skriv hvorfor. Den står i saken."})
        return
    override = _override(finding, reason)
    if fields.saved(lambda: profiles.set_finding_aside(app.store, person, now.id, override)):
        fold_in(fields.place)


def _kept(
    app: Application, person: Person, now: Procurement, kept: Overridden, key: str, editable: bool
) -> None:
    st.markdown(f"{plain(finding_sentence(kept.finding))} **Beholdt fordi:** {plain(kept.reason)}")
    if editable:
        override = _override(kept.finding, kept.reason)
        st.button(
            "Angre at det er beholdt",
            key=f"angre_behold_{key}",
            on_click=act,
            args=(lambda: profiles.raise_finding_again(app.store, person, now.id, override),),
            type="tertiary",
        )


def _override(finding: Finding, reason: str) -> FindingOverride:
    return FindingOverride(code=finding.code, subject=finding.subject, quote=quoted(finding), reason=reason)


def _key(now: Procurement, finding: Finding) -> str:
    return f"{now.id}_{finding.code}_{finding.subject}_{quoted(finding)}"
