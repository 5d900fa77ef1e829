"""The fields of a form that is saved by its button: what is wrong stands under each field, and no word is lost."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import streamlit as st

from requirements_lib.words.phrase import things
from requirements_lib.words.terms import label
from ui.fields import keepable
from ui.widgets.form_draft import chosen_before
from ui.widgets.plain import plain
from ui.widgets.refused import why_refused
from ui.widgets.stored import show_first, show_stored

_REFUSED = "refused"
_LINE, _AREA = 300, 5000
"""So many characters are taken in one line, and in a longer text."""


class Fields(NamedTuple):
    """The fields of one form: `place` tells it from every other, `names` are what they are called."""

    place: str
    names: Mapping[str, str]
    first: Mapping[str, Any]
    """What stands in each field when the form is opened."""
    saved_wrong: Mapping[str, Sequence[str]] = MappingProxyType({})
    """What is wrong with what is saved already, by field."""

    def line(self, name: str, help: str = "", remembered: bool = True) -> None:
        """A field of one line; the browser offers nothing written before in one that is not `remembered`."""
        st.text_input(
            self._named(name, help),
            key=self._seeded(name),
            max_chars=_LINE,
            autocomplete=None if remembered else "off",
        )
        self._told(name)

    def area(self, name: str, help: str = "", most: int = _AREA) -> None:
        """A field of some lines."""
        st.text_area(self._named(name, help), key=self._seeded(name), max_chars=most, height="content")
        self._told(name)

    def choice(self, name: str, options: Sequence[StrEnum]) -> None:
        """One of some words."""
        self._choose_again(name, {one: label(one) for one in options})
        st.radio(self.names[name], options, format_func=label, key=self._seeded(name), horizontal=True)
        self._told(name)

    def one_of(self, name: str, options: Mapping[str, str], help: str = "") -> None:
        """One of some things that have names; the first when what was chosen is no longer there."""
        self._choose_again(name, options)
        if self._stored(name) not in options:
            show_stored(self._key(name), next(iter(options)))
        st.selectbox(
            self.names[name],
            list(options),
            format_func=options.__getitem__,
            key=self._seeded(name),
            help=help or None,
        )
        self._told(name)

    def several(self, name: str, options: Mapping[str, str], placeholder: str, help: str = "") -> None:
        """Any of some things that have names."""
        before = chosen_before(self._key(name))
        if before is not None:
            st.session_state[self._key(name)] = [one for one, called in options.items() if called in before]
        st.session_state[self._key(name)] = [one for one in self._stored(name) if one in options]
        st.multiselect(
            self.names[name],
            list(options),
            format_func=options.__getitem__,
            key=self._key(name),
            placeholder=placeholder,
            help=help or None,
        )
        self._told(name)

    def tick(self, name: str, help: str = "") -> None:
        """Yes or no."""
        before = chosen_before(self._key(name))
        if before is not None:
            st.session_state[self._key(name)] = bool(before)
        st.checkbox(self.names[name], key=self._seeded(name), help=help or None)
        self._told(name)

    def typed(self, name: str) -> str:
        """What stands in a field, without spaces around."""
        return keepable(str(st.session_state[self._key(name)])).strip()

    def chosen(self, name: str) -> Any:
        """What is chosen."""
        return st.session_state[self._key(name)]

    def summary(self) -> None:
        """How many things are wrong, and each of them, above the fields."""
        found = list(dict.fromkeys(self.wrong.values()))
        if found:
            st.error(
                "\n".join(
                    [
                        f"**Rett {things(len(found))} før du lagrer**",
                        "",
                        *(f"- {plain(one)}" for one in found),
                    ]
                ),
                icon=":material/error:",
            )

    @property
    def wrong(self) -> dict[str, str]:
        """What was wrong when it was last sent, by field."""
        found: dict[str, str] = st.session_state.get(f"{self.place}_feil", {})
        return found

    def tell(self, wrong: Mapping[str, str]) -> None:
        """Show this at the fields; what is typed stays."""
        st.session_state[f"{self.place}_feil"] = dict(wrong)

    def forget(self) -> None:
        """Let what is typed go; for the callback that has saved it."""
        st.session_state.pop(f"{self.place}_feil", None)
        st.session_state.update({self._key(name): first for name, first in self.first.items()})

    def saved(self, act: Callable[[], object]) -> bool:
        """Save, or show at the fields why it was refused; whether it was saved."""
        refused = why_refused(act)
        self.tell({_REFUSED: refused} if refused else {})
        return not refused

    def send(self, words: str, act: Callable[[], None], primary: bool = True) -> None:
        """The button that saves, with a word beside it when the last try did not, or why it was refused."""
        self._told(_REFUSED)
        if self.wrong and _REFUSED not in self.wrong and len(self.names) > 1:
            st.markdown(f":red[:material/error: Ikke lagret. Rett {things(len(self.wrong))} i skjemaet.]")
        kind: Literal["primary", "secondary"] = "primary" if primary else "secondary"
        st.form_submit_button(words, type=kind, on_click=act, key=f"{self.place}_lagre")

    def _named(self, name: str, help: str) -> str:
        return f"{self.names[name]} ({help})" if help else self.names[name]

    def _told(self, name: str) -> None:
        if name in self.wrong:
            st.markdown(f":red[:material/error: {plain(self.wrong[name])}]")
        for sentence in self.saved_wrong.get(name, ()):
            st.markdown(f":red[:material/error: {plain(sentence)}]")

    def _choose_again(self, name: str, options: Mapping[Any, str]) -> None:
        """Let what was chosen before a reload be chosen, when it is still there."""
        before = chosen_before(self._key(name)) or ()
        for one, called in options.items():
            if called in before:
                show_stored(self._key(name), one)

    def _stored(self, name: str) -> Any:
        return st.session_state.get(self._key(name), self.first[name])

    def _key(self, name: str) -> str:
        return f"{self.place}_{name}"

    def _seeded(self, name: str) -> str:
        return show_first(self._key(name), self.first[name])
