"""The whole register with everything it is judged by, as the file `malestokk schema systems` describes."""

from collections.abc import Iterator

from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.systems.register import Register
from scoring.domain.systems.system import AssessedSystem
from scoring.services import whole_register
from scoring.words.phase_out.phase_out_list import MARK
from store.engine import Store

_PUT_TOGETHER = {"stops", "support_unknown", "disagree"}
"""What is worked out anew whenever a register is read."""


def exported(store: Store, person: Person) -> bytes:
    """Every system with its answers, points and levels, by name; what reads it comes to the same as the database."""
    systems = whole_register.systems(store, person)
    names = people.names(store)
    wrote = sorted({id for one in systems for id in _by(one)} & names.keys())
    register = Register(systems=systems, people={id: names[id] for id in wrote}, marking=MARK)
    return register.model_dump_json(indent=1, exclude={"systems": {"__all__": _PUT_TOGETHER}}).encode()


def _by(one: AssessedSystem) -> Iterator[str]:
    """Everybody who wrote what counts of a system now."""
    yield one.by
    parts = (one.ratings, one.risk, one.system.quick.values(), one.system.decisions)
    yield from (each.by for part in parts for each in part)
