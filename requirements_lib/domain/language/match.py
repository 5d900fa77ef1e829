"""What a rule found in a text."""

from typing import NamedTuple


class Match(NamedTuple):
    """Words at a place, the code of what is wrong with them, and what to write instead."""

    code: str
    start: int
    found: str
    suggestion: str = ""

    def holds(self, other: "Match") -> bool:
        """Whether the other one lies inside the words of this one."""
        return self.start <= other.start < self.start + len(self.found)
