"""What the systems of a register are built on and nobody has confirmed, gathered by technology as it is written."""

from collections.abc import Iterable
from datetime import date

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value
from scoring.domain.systems.support_end import Match, SupportEnds, match
from scoring.domain.systems.system import System


class ToConfirm(Value):
    """A technology the list knows the product of, and the systems where nobody has said which line it is."""

    technology: Text
    match: Match
    systems: tuple[tuple[str, str], ...]
    """Id and name."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The systems by id."""
        return tuple(id for id, _ in self.systems)


class Confirmation(Value):
    """Which line a technology is said to be in some systems: «» for none of the list, None to take it back."""

    technology: Text
    release: str | None
    systems: tuple[str, ...]


class Unconfirmed(Value):
    """Everything nobody has confirmed."""

    listed: tuple[ToConfirm, ...]
    """Those the list has, what seems to be without support first, and what it has no proposal for last."""
    unlisted: tuple[str, ...]
    """Those it does not have under any name."""


def unconfirmed_in(systems: Iterable[System], ends: SupportEnds) -> Unconfirmed:
    """Every technology that is not confirmed in every system that has it."""
    found: dict[str, tuple[Match, list[tuple[str, str]]]] = {}
    for system in systems:
        for one in system.technologies:
            whole = one.whole
            if whole not in system.support:
                if whole not in found:
                    found[whole] = match(one, ends), []
                found[whole][1].append((system.id, system.name))
    listed = [
        ToConfirm(technology=name, match=matched, systems=tuple(some))
        for name, (matched, some) in found.items()
        if matched.lines
    ]
    unlisted = sorted((name for name, (matched, _) in found.items() if not matched.lines), key=str.casefold)
    return Unconfirmed(listed=tuple(sorted(listed, key=_gravest_first)), unlisted=tuple(unlisted))


def proposals(some: Iterable[ToConfirm]) -> tuple[Confirmation, ...]:
    """What the list proposes, where it proposes one line."""
    return tuple(
        Confirmation(technology=one.technology, release=one.match.proposed.id, systems=one.ids)
        for one in some
        if one.match.proposed
    )


def _gravest_first(one: ToConfirm) -> tuple[bool, date, int, str]:
    longest = one.match.longest
    end = date.max if longest is None or not (longest.ends or longest.ended) else longest.ends or date.min
    return longest is None, end, -len(one.systems), one.technology.casefold()
