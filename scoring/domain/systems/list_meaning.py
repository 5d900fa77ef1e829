"""What somebody has chosen that the columns and the words of a list mean, for the next time it comes."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from pydantic import Field

from requirements_lib.domain.value import Value
from scoring.domain.appended import Appended
from scoring.domain.systems.intake import KEPT, LEFT

Words = Mapping[str, Mapping[str, str]]
"""By field, the answer or the day each of somebody's own words means."""


class Meaning(Value):
    """What one column means."""

    field: str
    words: dict[str, str] = Field(default_factory=dict)
    """The answer each of somebody's own words means; empty where none had to be explained."""


class ListMeaning(Appended):
    """What the columns of a list with these headings mean."""

    columns: dict[str, Meaning] = Field(default_factory=dict)

    def with_chosen(self, chosen: Mapping[str, Meaning]) -> "ListMeaning":
        """The same, and what is chosen now; a column that has nothing in it this time keeps its meaning."""
        return self.model_copy(update={"columns": {**self.columns, **chosen}})


class Recalled(Value):
    """Columns that mean what somebody once chose."""

    columns: dict[str, Meaning]
    by: str
    at: datetime | None
    is_same_list: bool
    """Whether it was a list with the very same headings."""


def chosen(guessed: Mapping[str, str], mapping: Mapping[str, str], words: Words) -> dict[str, Meaning]:
    """What is chosen for the columns that have anything in them."""
    return {
        name: Meaning(field=field, words=dict(words.get(field, {})))
        for name, field in mapping.items()
        if (guessed.get(name, LEFT), field) != (LEFT, LEFT)
    }


def recall(
    guessed: Mapping[str, str], same: ListMeaning | None, others: Iterable[ListMeaning]
) -> tuple[Recalled, ...]:
    """What the columns that have anything in them meant before: in the same list, else in the newest of the others.

    The others come newest first. No field is given to two columns, and where another list only says what is guessed
    all the same, nothing is recalled.
    """
    sought = [name for name, field in guessed.items() if field != LEFT]
    found: list[Recalled] = []
    taken: set[str] = set()
    for one in (*((same,) if same else ()), *others):
        known = {name: one.columns[name] for name in sought if name in one.columns}
        sought = [name for name in sought if name not in known]
        columns = {}
        for name, meaning in known.items():
            if meaning.field not in taken and (one is same or meaning != Meaning(field=guessed[name])):
                columns[name] = meaning
                taken |= {meaning.field} - {KEPT, LEFT}
        if columns:
            found.append(Recalled(columns=columns, by=one.by, at=one.at, is_same_list=one is same))
    return tuple(found)


def fields(guessed: Mapping[str, str], recalled: Iterable[Recalled]) -> dict[str, str]:
    """The field of each column: what it meant before, else what is guessed and no other column means."""
    before = {name: one.field for found in recalled for name, one in found.columns.items()}
    taken = set(before.values()) - {KEPT, LEFT}
    free = {name: KEPT if field in taken else field for name, field in guessed.items()}
    return free | before


def words(mapping: Mapping[str, str], recalled: Iterable[Recalled]) -> dict[str, dict[str, str]]:
    """What somebody's own words meant before, by field, in the columns that still mean the same."""
    columns = [pair for found in recalled for pair in found.columns.items()]
    return {one.field: one.words for name, one in columns if one.words and mapping.get(name) == one.field}
