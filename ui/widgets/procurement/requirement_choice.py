"""The officer's choice: what is offered is taken at once, what goes against the rule needs a reason."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.selection import Line, Override, Standing
from requirements_lib.services import profile as profiles
from requirements_lib.services import selection as service
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, is_open
from ui.widgets.undo import act_with_undo, acted

_TOUCHED = "rørt_krav"
_ORDER = (Standing.IN, Standing.UNDECIDED, Standing.OFFERED, Standing.OUT)


def grouped(lines: list[Line]) -> dict[Standing, list[Line]]:
    """By standing; the one that was chosen last stays where it stood, so that nothing moves under the cursor."""
    touched = dict([st.session_state[_TOUCHED]]) if _TOUCHED in st.session_state else {}
    placed = [(touched.get(one.requirement.id, one.standing), one) for one in lines]
    return {standing: [one for place, one in placed if place is standing] for standing in _ORDER}


def was_touched(line: Line) -> bool:
    """Whether it was the last one chosen."""
    return bool(_TOUCHED in st.session_state and st.session_state[_TOUCHED][0] == line.requirement.id)


def forget_touched() -> None:
    """Let the last one go where it belongs; for the callback of a filter."""
    st.session_state.pop(_TOUCHED, None)


def verb(line: Line) -> str:
    """What can be done to it."""
    return "Ta ut" if line.standing is Standing.IN else "Ta med"


def place_of(now: Procurement, requirement_id: str) -> str:
    """Where the reason is written."""
    return f"valg_{requirement_id}_{now.id}"


def choice_button(app: Application, person: Person, now: Procurement, line: Line) -> None:
    """The one thing that can be chosen now."""
    one = line.requirement.id
    if line.override is not None:
        words, key = f"Angre valget for {one}", f"angre_{one}"
        st.button(words, key=key, on_click=_follow_rule, args=(app, person, now, line))
    elif line.standing is Standing.OFFERED:
        take = Override(requirement=one, include=True)
        st.button(f"Ta med {one}", key=f"ta_med_{one}", on_click=_choose, args=(app, person, now, line, take))
    else:
        fold_button(
            place_of(now, one),
            f"{verb(line)} {one}",
            f"Lukk begrunnelsen for {one}",
            now.revision,
            "secondary",
        )


def reason_form(app: Application, person: Person, now: Procurement, line: Line) -> None:
    """The reason for going against the rule, when it is asked for."""
    one = line.requirement.id
    place = place_of(now, one)
    if line.override is not None or not is_open(place):
        return
    fields = Fields(place, {"reason": f"Begrunnelse for å {verb(line).lower()} {one}"}, {"reason": ""})
    with st.form(place, border=False):
        fields.line("reason")
        fields.send(verb(line), lambda: _against(app, person, now, line, fields))


def take_all_button(
    app: Application, person: Person, now: Procurement, offered: list[Line], theme: str
) -> None:
    """«Ta med alle N som tilbys», when there are several; «Angre» stands where it was."""
    ids = [one.requirement.id for one in offered if one.standing is Standing.OFFERED]
    if len(ids) < 2:
        return
    st.button(
        f"Ta med alle {len(ids)} som tilbys",
        key=f"ta_med_alle_{theme}",
        on_click=act_with_undo,
        args=(
            "krav",
            f"{len(ids)} krav er tatt med.",
            lambda: service.take_all(app.store, person, now.id, ids),
            lambda: service.put_back_all(app.store, person, now.id, ids),
        ),
    )


def _against(app: Application, person: Person, now: Procurement, line: Line, fields: Fields) -> None:
    reason = fields.typed("reason")
    if not reason:
        fields.tell({"reason": "Begrunnelse mangler. Skriv hvorfor. Den står i saken."})
        return
    include = line.standing is not Standing.IN
    choice = Override(requirement=line.requirement.id, include=include, reason=reason)
    if fields.saved(lambda: profiles.override(app.store, person, now.id, choice)):
        fold_in(fields.place)
        _touch(line)


def _choose(app: Application, person: Person, now: Procurement, line: Line, choice: Override) -> None:
    if acted(lambda: profiles.override(app.store, person, now.id, choice)):
        _touch(line)


def _follow_rule(app: Application, person: Person, now: Procurement, line: Line) -> None:
    if acted(lambda: profiles.follow_rule(app.store, person, now.id, line.requirement.id)):
        _touch(line)


def _touch(line: Line) -> None:
    """Keep it where it is shown now."""
    before = st.session_state.get(_TOUCHED)
    if before is None or before[0] != line.requirement.id:
        st.session_state[_TOUCHED] = (line.requirement.id, line.standing)
