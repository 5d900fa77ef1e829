"""Which lines of the list of support ends the technologies of a register are: confirmed in many systems at once."""

from collections.abc import Sequence

from requirements_lib.domain.access import Action, require
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import require_apart
from scoring.domain.systems.system import System
from scoring.domain.systems.to_confirm import Confirmation
from scoring.services.quick_rating import require_release
from scoring.storage import system as storage
from store.engine import Store


def confirm(store: Store, person: Person, confirmations: Sequence[Confirmation]) -> tuple[Confirmation, ...]:
    """Write what somebody says technologies are, with an event for each system; returned is what was changed.

    A system where somebody has said something else meanwhile, or that has the technology no more, is left alone.
    Raises Refusal «unknown_release» or «unknown_system», and then writes nothing.
    """
    require(person.roles, None, Action.EDIT_SYSTEMS)
    for one in confirmations:
        require_release(one.release)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        known = storage.fetch_some(work, {id for one in confirmations for id in one.systems})
        now = {id: one.system for id, one in known.items()}
        done = []
        for one in confirmations:
            touched = tuple(id for id in one.systems if id in now and _is_open(now[id], one))
            now |= {id: _with(now[id], one) for id in touched}
            done += [one.model_copy(update={"systems": touched})] if touched else []
        for id in dict.fromkeys(id for one in done for id in one.systems):
            storage.save(work, now[id])
            work.append("support_confirmed", f"system/{id}", now[id].model_dump(mode="json"))
    return tuple(done)


def take_back(store: Store, person: Person, confirmations: Sequence[Confirmation]) -> None:
    """Undo what `confirm` has changed. Raises as `confirm`."""
    confirm(store, person, [one.model_copy(update={"release": None}) for one in confirmations])


def _is_open(system: System, given: Confirmation) -> bool:
    """Whether it has the technology, and there is nothing in the way of what is said of it."""
    has = any(one.whole == given.technology for one in system.technologies)
    return has and (given.technology in system.support) is (given.release is None)


def _with(system: System, given: Confirmation) -> System:
    others = {name: id for name, id in system.support.items() if name != given.technology}
    said = {} if given.release is None else {given.technology: given.release}
    return system.model_copy(update={"support": others | said})
