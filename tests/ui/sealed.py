"""Looking for sealed prices in everything that leaves the server, however the figures are written."""

import io
import re
import struct
import zipfile
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.storage import person as people
from scoring.services import bid as bids
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, Case
from tests.scoring.services.kept import once

AMOUNTS = {"A": Decimal("1837461"), "B": Decimal("2293647")}
"""Prices that nothing else on a page looks like."""
MANAGER = Person(id="p-mona", name="Mona Lie", roles=frozenset({Role.MANAGER}))
IT = Person(id="p-siv", name="Siv Tangen", roles=frozenset({Role.SYSTEM_MANAGER}))
OUTSIDER = Person(id="p-unni", name="Unni Moe")
EVERYONE = (KARI, LISE, JONAS, AMINA, OLE, MANAGER, IT, OUTSIDER)
BEFORE = ("opened", "scoring", "in_consensus")
"""The phases where prices are given and sealed."""
_BETWEEN = re.compile(r"(?<=\d)(?:[\s.,'’_]|&nbsp;|\\u00a0|\\u202f|\\xa0|\\\.)+(?=\d)")


def know(store: Store, *others: Person) -> None:
    """Save everybody, as who they are now."""
    with store.work("system") as work:
        for one in others or EVERYONE:
            people.save(work, one)


def sealed(store: Store, stage: str) -> Case:
    """The committee's case in one of the phases before quality is locked, with our prices."""
    return _sealed(store, stage=stage)


@once
def _sealed(store: Store, stage: str) -> Case:
    case = _priced(committee.opened(store))
    if stage != "opened":
        committee.brought_to_scoring(case)
    return committee.brought_to_consensus(case) if stage == "in_consensus" else case


@once
def unsealed(store: Store) -> Case:
    """The same case with quality locked."""
    return committee.brought_to_locked(_priced(committee.opened(store)))


def prices_in(seen: bytes) -> list[str]:
    """Every way in which a price is found in some bytes: figures with any separators, numbers in binary, zipped."""
    parts = [seen, *_unzipped(seen)]
    return [found for amount in AMOUNTS.values() for part in parts for found in _ways(part, amount)]


class Sent:
    """Everything Streamlit's test harness would send to a browser: each message, and each file to be downloaded."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.messages: list[bytes] = []
        self.files: list[bytes] = []
        monkeypatch.setattr(LocalScriptRunner, "forward_msgs", self._messages(LocalScriptRunner.forward_msgs))
        storage = MemoryMediaFileStorage
        monkeypatch.setattr(storage, "load_and_get_id", self._files(storage.load_and_get_id))

    def prices(self) -> list[str]:
        """The prices found since the last time, and then all is forgotten."""
        found = [way for seen in (*self.messages, *self.files) for way in prices_in(seen)]
        self.messages.clear()
        self.files.clear()
        return found

    def _messages(self, before: Callable[[Any], Iterable[ForwardMsg]]) -> Callable[[Any], list[ForwardMsg]]:
        def kept(runner: Any) -> list[ForwardMsg]:
            messages = list(before(runner))
            self.messages += [one.SerializeToString() for one in messages]
            return messages

        return kept

    def _files(self, before: Callable[..., str]) -> Callable[..., str]:
        def kept(storage: Any, data: str | bytes, *others: Any, **named: Any) -> str:
            self.files.append(data if isinstance(data, bytes) else data.encode())
            return before(storage, data, *others, **named)

        return kept


def _priced(case: Case) -> Case:
    for bid in case.bids:
        bids.register_price(case.store, KARI, case.id, bid.id, AMOUNTS[bid.letter])
    return case


def _ways(seen: bytes, amount: Decimal) -> list[str]:
    whole = int(amount)
    written = _BETWEEN.sub("", seen.decode("utf-8", "replace"))
    binary = {"double": struct.pack("<d", whole), "integer": struct.pack("<q", whole)}
    return [str(whole)] * (str(whole) in written) + [way for way, one in binary.items() if one in seen]


def _unzipped(seen: bytes) -> list[bytes]:
    if not zipfile.is_zipfile(io.BytesIO(seen)):
        return []
    with zipfile.ZipFile(io.BytesIO(seen)) as package:
        return [package.read(name) for name in package.namelist()]
