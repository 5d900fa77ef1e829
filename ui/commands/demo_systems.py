"""The systems of the demonstration: taken in from the municipality's own list, a third rated, some on their way out."""

from dataclasses import dataclass

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from scoring.domain.systems.support_end import match
from scoring.domain.systems.system import System
from scoring.domain.systems.to_confirm import Confirmation
from scoring.services import quick_rating, register_list, support_match, system, system_decision
from store.engine import Store
from ui.commands import demo_files as files


@dataclass(frozen=True)
class Inventory:
    """The system manager's work with the register."""

    store: Store
    manager: Person
    library: Library

    def fill(self) -> None:
        """The list goes in, and what the meetings answered, planned and decided is written down."""
        self._take_in()
        known = {one.system.name: one.system for one in system.systems(self.store, self.manager)}
        for name, answers in files.short_ratings().items():
            now = known[name]
            quick_rating.answer_all(self.store, self.manager, now.id, answers, _likeliest(now))
        self._confirm_rated()
        for one in files.phase_outs():
            self._phase_out(one, known[one.name].id)

    def _confirm_rated(self) -> None:
        """The versions of what is rated already are confirmed too; the rest wait, as after any import."""
        rated = [one.system for one in system.systems(self.store, self.manager) if one.is_rated]
        said = [
            Confirmation(technology=name, release=line, systems=(now.id,))
            for now in rated
            for name, line in _likeliest(now).items()
        ]
        support_match.confirm(self.store, self.manager, said)

    def _phase_out(self, one: files.PhaseOut, id: str) -> None:
        if one.fields:
            system.set_fields(self.store, self.manager, id, **one.fields)
        if one.course:
            system_decision.decide(self.store, self.manager, self.library, id, one.course, one.reason)

    def _take_in(self) -> None:
        """As on the page: what a column and a class mean is chosen, and the five that stand there are filled in."""
        given = register_list.listed(files.form(files.SYSTEM_LIST))
        mapping = given.mapping | {"Klasse": "criticality"}
        words = {"criticality": {word.casefold(): code for word, code in files.CLASSES.items()}}
        register_list.take_in(self.store, self.manager, given, mapping, words)


def _likeliest(now: System) -> dict[str, str]:
    """The first line that may be meant is the right one for every version in the list."""
    ends = system.lists().ends
    found = {one.whole: match(one, ends).likely for one in now.technologies} if ends else {}
    return {name: likely[0].id for name, likely in found.items() if likely}
