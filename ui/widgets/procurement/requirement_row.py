"""One requirement in the list: what is asked, why it is there, and everything an officer may do with it."""

import streamlit as st

from requirements_lib.domain.language.override import Remaining
from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import Certainty
from requirements_lib.domain.tender.proportion import need_reasons
from requirements_lib.domain.tender.selection import Ground, Line, Standing
from requirements_lib.domain.tender.selection_view import is_changed
from requirements_lib.services import profile as profiles
from requirements_lib.services import selection as service
from requirements_lib.words.selection import why
from requirements_lib.words.terms import label, term
from ui.bootstrap import Application
from ui.widgets.panel import fold_button, is_open
from ui.widgets.plain import plain
from ui.widgets.procurement import bases, own_requirement, remark, requirement_edit
from ui.widgets.procurement.requirement_choice import choice_button, reason_form, was_touched
from ui.widgets.requirement import show as show_requirement
from ui.widgets.short_field import read_text, short_field
from ui.widgets.undo import act, show_undo


class Row:
    """What every row of the list is shown with."""

    def __init__(
        self, app: Application, person: Person, now: Procurement, remaining: Remaining, editable: bool
    ) -> None:
        self.app, self.person, self.now = app, person, now
        self.remaining, self.editable = remaining, editable
        self.reasoned = need_reasons(now.profile.chosen(app.library))

    def show(self, line: Line, up: bool, down: bool) -> None:
        """The row, in a card; `up` and `down` say whether it can be moved so."""
        one = line.requirement
        with st.container(border=True, key=f"kort_{one.id}", gap="xsmall"):
            if line.ground is Ground.OFFICER and line.standing is Standing.OUT:
                self._taken_out(line)
                return
            self._asked(line)
            show_undo(f"kort_{one.id}")
            mend = self._form_of(line)
            remark.show_under(self.app, self.person, self.now, self.remaining, one.id, mend, self.editable)
            if self.reasoned and one.kind is Kind.ABSOLUTE and line.standing is Standing.IN:
                self._absolute_reason(one)
            self._acts(line, up, down)
            self._folded_out(line)

    def _taken_out(self, line: Line) -> None:
        one = line.requirement
        reason = plain(line.override.reason) if line.override else ""
        st.markdown(f"**{one.id} {plain(one.title)}** er tatt ut. {reason}")
        if self.editable:
            choice_button(self.app, self.person, self.now, line)

    def _asked(self, line: Line) -> None:
        one = line.requirement
        numbers = self.now.profile.parameters.get(one.id, {})
        badges = "".join(f" :gray-badge[{words}]" for words in self._badges(line))
        st.markdown(f"**{one.id} {plain(one.title)}** · {term(one.kind)}{badges}")
        st.markdown(plain(one.worded(one.text, numbers)))
        versions = f"Kravets versjon {one.version}, bibliotek {self.now.library_version}."
        st.caption(plain(f"{why(line, self.app.library)} {versions}"))
        if line.ground is not Ground.OWN:
            requirement_edit.show_difference(self.app, self.now, line)

    def _badges(self, line: Line) -> list[str]:
        found = [label(line.standing)] if was_touched(line) else []
        if line.ground is not Ground.OWN and is_changed(line, self.now.profile.parameters):
            found.append("Endret av oss")
        return found

    def _form_of(self, line: Line) -> str:
        """Where it is reworded."""
        if line.ground is Ground.OWN:
            return own_requirement.place_of(self.now, line.requirement.id)
        return requirement_edit.place_of(self.now, line.requirement.id)

    def _absolute_reason(self, one: Requirement) -> None:
        app, person, now = self.app, self.person, self.now
        short_field(
            f"Hvorfor {one.id} må være absolutt",
            f"absolutt_{one.id}_{now.id}",
            now.profile.absolute_reasons.get(one.id, ""),
            read_text,
            lambda read: profiles.give_absolute_reason(app.store, person, now.id, one.id, read),
            disabled=not self.editable,
        )

    def _acts(self, line: Line, up: bool, down: bool) -> None:
        app, person, now, one = self.app, self.person, self.now, line.requirement
        with st.container(horizontal=True, key=f"handlinger_{one.id}"):
            if self.editable:
                if line.ground is Ground.OWN:
                    fold_button(
                        self._form_of(line), f"Endre {one.id}", f"Lukk {one.id} uten å lagre", now.revision
                    )
                    own_requirement.take_away_button(app, person, now, one)
                else:
                    choice_button(app, person, now, line)
                    self._adapt_buttons(line)
                for words, by, can in (("opp", -1, up), ("ned", 1, down)):
                    if can:
                        self._move_button(f"Flytt {one.id} {words}", one, by)
            if line.standing is Standing.IN and _probable(one):
                bases_of = f"rettsgrunnlaget for {one.id}"
                fold_button(f"hjemmel_{one.id}", f"Kontroller {bases_of}", f"Lukk {bases_of}", now.revision)
            fold_button(f"hele_{one.id}", f"Vis hele {one.id}", f"Lukk hele {one.id}", now.revision)

    def _adapt_buttons(self, line: Line) -> None:
        if line.standing is not Standing.OUT:
            one = line.requirement.id
            fold_button(self._form_of(line), f"Tilpass {one}", f"Lukk {one} uten å lagre", self.now.revision)
        if is_changed(line, self.now.profile.parameters):
            requirement_edit.back_button(self.app, self.person, self.now, line)

    def _move_button(self, words: str, one: Requirement, by: int) -> None:
        app, person, now = self.app, self.person, self.now
        st.button(
            words,
            key=f"flytt_{by}_{one.id}",
            on_click=act,
            args=(lambda: service.move(app.store, person, now.id, app.library, one.id, by),),
            type="tertiary",
        )

    def _folded_out(self, line: Line) -> None:
        app, person, now, one = self.app, self.person, self.now, line.requirement
        if self.editable:
            reason_form(app, person, now, line)
            if is_open(self._form_of(line)):
                if line.ground is Ground.OWN:
                    own_requirement.show(app, person, now, one)
                else:
                    requirement_edit.show(app, person, now, line)
        if is_open(f"hjemmel_{one.id}"):
            bases.show(app, person, now, one, self.editable)
        if is_open(f"hele_{one.id}"):
            show_requirement(one)


def _probable(one: Requirement) -> bool:
    return any(basis.certainty is Certainty.PROBABLE for basis in one.legal_bases)
