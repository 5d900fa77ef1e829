"""A newer list of when support ends: looked at first, then taken in beside the older ones.

Neither the municipality's own day for phase-out nor what somebody has confirmed is changed by it.
"""

import csv
from threading import Lock
from weakref import WeakKeyDictionary

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action, require
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import require_apart
from scoring.domain.systems.support_difference import SupportDifference, difference, with_kept
from scoring.domain.systems.support_end import SupportEnds
from scoring.storage import support_ends
from scoring.storage import system as storage
from store.engine import Store
from store.work import Work

_TURN = Lock()
_SEEN: WeakKeyDictionary[Store, int] = WeakKeyDictionary()
"""How many lists each store had when it was last read."""
LARGEST = 5 * 2**20
"""Bytes."""


def compare(store: Store, person: Person, content: bytes) -> SupportDifference:
    """What a file would change; nothing is written.

    Raises Refusal «support_list_unreadable», «support_line_unreadable», «support_line_twice», «support_list_not_newer»
    when it holds for no later day than the one in use, and «support_list_in_the_future»: every list after such a one
    would be older than it.
    """
    with store.reading(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        return _compared(work, _parsed(_text(content)))


def take_in(store: Store, person: Person, content: bytes) -> SupportDifference:
    """Judge every system by the file from now on, and tell what changed. Raises as `compare`."""
    require(person.roles, None, Action.EDIT_SYSTEMS)
    text = _text(content)
    given = _parsed(text)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        found = _compared(work, given)
        support_ends.save(work, text)
        work.append("support_list_taken_in", "support_list", {"as_of": given.as_of.isoformat()})
    begin(store)
    return found


def keep_up(store: Store) -> None:
    """Judge by a list another process has taken in since the last time; one number is read when nobody has."""
    with store.reading("") as work:
        now = support_ends.number(work)
    if _SEEN.get(store) != now:
        begin(store)


def begin(store: Store) -> None:
    """Judge by the newest list of this store, when the store is opened."""
    with _TURN, store.reading("") as work:
        _SEEN[store] = support_ends.number(work)
        support_ends.use(_in_force(work))


def _in_force(work: Work) -> SupportEnds:
    """The list that counts by what is stored now, whatever this process counts by.

    Every list taken in that is newer than the one before it, with the lines that systems rest on and it has left out.
    """
    found = support_ends.load()
    given = [one for one in support_ends.taken_in(work) if one.as_of > found.as_of]
    systems = storage.fetch_systems(work) if given else ()
    for one in given:
        if one.as_of > found.as_of:
            found = with_kept(one, difference(found, one, systems).kept)
    return found


def _compared(work: Work, given: SupportEnds) -> SupportDifference:
    now = _in_force(work)
    if given.as_of > work.at.astimezone(OSLO).date():
        raise Refusal("support_list_in_the_future", ends=given.as_of.isoformat())
    if given.as_of <= now.as_of:
        raise Refusal("support_list_not_newer", ends=given.as_of.isoformat(), ended=now.as_of.isoformat())
    return difference(now, given, storage.fetch_systems(work))


def _text(content: bytes) -> str:
    if len(content) > LARGEST:
        raise Refusal("support_list_unreadable")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Refusal("support_list_unreadable") from fault


def _parsed(text: str) -> SupportEnds:
    try:
        given = support_ends.parsed(text)
    except (ValueError, csv.Error) as fault:
        raise Refusal("support_list_unreadable") from fault
    if not given.releases:
        raise Refusal("support_list_unreadable")
    return given
