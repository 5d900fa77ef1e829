"""Remarks on how a requirement is worded: mended, or kept with a written reason that stays on record."""

from collections.abc import Iterable

import streamlit as st

from requirements_lib.domain.language.override import FindingOverride, Overridden, Remaining, quoted
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.words.outcome import finding_sentence
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, fold_out, is_open
from ui.widgets.plain import plain
from ui.widgets.undo import act

_LANGUAGE = "language_"
_REASON = "Begrunnelse for å beholde teksten"


def found(app: Application, now: Procurement) -> Remaining:
    """What is remarked in the requirements of this procurement, and what is kept with a reason."""
    own = {one.requirement for one in now.profile.edits} | {one.id for one in now.profile.own_requirements}
    if not own:
        return Remaining((), ())
    all_found = procurements.reviewed(now.profile, app.library, app.law, app.store.clock())
    return Remaining(
        tuple(one for one in all_found.open if _is_about(one, own)),
        tuple(one for one in all_found.overridden if _is_about(one.finding, own)),
    )


def show(
    app: Application,
    person: Person,
    now: Procurement,
    remaining: Remaining,
    requirement: str,
    mend: str,
    editable: bool,
) -> None:
    """Each remark on one requirement; `mend` is the form that «Rett» folds out."""
    for number, finding in enumerate(_of(remaining.open, requirement)):
        st.warning(plain(finding_sentence(finding)), icon=":material/edit_note:")
        if editable:
            _ways(app, person, now, finding, f"{requirement}_{number}_{now.id}", mend)
    for number, kept in enumerate(remaining.overridden):
        if kept.finding.subject == requirement:
            _kept(app, person, now, kept, f"{requirement}_{number}_{now.id}", editable)


def _ways(app: Application, person: Person, now: Procurement, finding: Finding, key: str, mend: str) -> None:
    place = f"behold_{key}"
    with st.container(horizontal=True):
        st.button("Rett", key=f"rett_{key}", on_click=fold_out, args=(mend, now.revision), type="tertiary")
        fold_button(place, "Behold og begrunn", "Lukk begrunnelsen", now.revision)
    if not is_open(place):
        return
    fields = Fields(place, {"reason": _REASON}, {"reason": ""})
    with st.form(place, border=False):
        fields.line("reason")
        fields.send("Behold teksten", lambda: _keep(app, person, now, finding, fields))


def _keep(app: Application, person: Person, now: Procurement, finding: Finding, fields: Fields) -> None:
    reason = fields.typed("reason")
    if not reason:
        fields.tell({"reason": f"{_REASON}: Skriv hvorfor. Den står i saken."})
        return
    override = FindingOverride(
        code=finding.code, subject=finding.subject, quote=quoted(finding), reason=reason
    )
    if fields.saved(lambda: profiles.set_finding_aside(app.store, person, now.id, override)):
        fold_in(fields.place)


def _kept(
    app: Application, person: Person, now: Procurement, kept: Overridden, key: str, editable: bool
) -> None:
    said = f"{finding_sentence(kept.finding)} Teksten er beholdt: {kept.reason}"
    st.caption(plain(said))
    if editable:
        finding = kept.finding
        override = FindingOverride(
            code=finding.code, subject=finding.subject, quote=quoted(finding), reason=kept.reason
        )
        st.button(
            "Angre at teksten er beholdt",
            key=f"angre_behold_{key}",
            on_click=act,
            args=(lambda: profiles.raise_finding_again(app.store, person, now.id, override),),
            type="tertiary",
        )


def _of(findings: Iterable[Finding], requirement: str) -> list[Finding]:
    return [one for one in findings if one.subject == requirement]


def _is_about(finding: Finding, requirements: set[str]) -> bool:
    return finding.code.startswith(_LANGUAGE) and finding.subject in requirements
