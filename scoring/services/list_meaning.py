"""What the columns and the words of somebody's list mean is chosen once, and recalled when the list comes again."""

from collections.abc import Mapping

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import require_apart
from scoring.documents import register_map
from scoring.documents.register_list import Listed
from scoring.documents.register_map import is_answer
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import ListMeaning, Meaning, Recalled, Words, chosen, recall
from scoring.storage import list_meaning as storage
from scoring.words.systems.intake import NAMES
from store.engine import Store
from store.work import Work

CHOSEN = "list_meaning_chosen"
"""What the event of a list that is given another meaning is called."""


def recalled(store: Store, person: Person, given: Listed) -> tuple[Recalled, ...]:
    """What the columns of a list meant before, with who chose it and when; nothing for a list nobody knows."""
    with store.reading(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        kept = storage.fetch_all(work)
    now = {key: _understood(one) for key, one in kept.items()}
    same = now.pop(storage.key(given.headings), None)
    return recall(given.mapping, same, now.values())


def keep(work: Work, given: Listed, mapping: Mapping[str, str], words: Words) -> None:
    """Remember what a list that is taken in means, when it is not remembered already."""
    key = storage.key(given.headings)
    before = storage.fetch_all(work).get(key, ListMeaning())
    after = before.with_chosen(chosen(given.mapping, mapping, words))
    if after.columns != before.columns:
        storage.save(work, key, after)
        work.append(CHOSEN, f"list_meaning/{key}", after.model_dump(mode="json", include={"columns"}))


def as_file(given: Listed, mapping: Mapping[str, str], words: Words) -> bytes:
    """What is chosen for a list as the file that `malestokk systems import --map` reads."""
    return register_map.written(chosen(given.mapping, mapping, words))


def _understood(meaning: ListMeaning) -> ListMeaning:
    """Without fields and answers there are not any more."""
    columns = {
        name: Meaning(field=one.field, words=_answers(one))
        for name, one in meaning.columns.items()
        if one.field in (*NAMES, KEPT, LEFT)
    }
    return meaning.model_copy(update={"columns": columns})


def _answers(one: Meaning) -> dict[str, str]:
    return {word: member for word, member in one.words.items() if is_answer(one.field, member)}
