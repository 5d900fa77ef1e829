"""`malestokk demo`: the database with the demonstration municipality, made anew."""

import argparse
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from requirements_lib.services import people
from requirements_lib.storage import law, library
from store.backup import backup
from store.connect import connect
from store.engine import open_store
from ui.bootstrap import database_url
from ui.commands.demo_story import Story
from ui.commands.outcome import FINE, Unwritable

_FILE = "duckdb:///"
_IN_MEMORY = f"{_FILE}:memory:"
"""Where the story is told: hundreds of small acts, each waiting for the disk, would take far longer in the file."""


def demo(given: argparse.Namespace) -> int:
    """Make the demonstration where the database is; a database file that stands there is moved aside."""
    url = database_url()
    if url.startswith(_FILE) and url != _IN_MEMORY:
        _replace(Path(url.removeprefix(_FILE)))
    else:
        _fill(url)
    print("Start programmet og velg hvem du vil være, for eksempel Ragnhild Aas (innkjøper).")
    return FINE


def _replace(file: Path) -> None:
    """Make the new file beside, so that a demonstration that cannot be made leaves everything as it was."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _require_free(file)
        with TemporaryDirectory(prefix=".demo-", dir=file.parent) as beside:
            _fill(_IN_MEMORY, Path(beside, file.name))
            _require_free(file)
            aside = _move_aside(file)
            for made in Path(beside).iterdir():
                made.replace(file.with_name(made.name))
    except (FileExistsError, NotADirectoryError, PermissionError) as fault:
        raise Unwritable(f"Databasen kan ikke lages i mappen «{file.parent}».") from fault
    print(f"Demonstrasjonskommunen er laget i {file}.")
    if aside is not None:
        print(f"Databasen som sto der, ligger nå i {aside}.")


def _fill(url: str, copy: Path | None = None) -> None:
    """Tell the story to an empty database, and write it to a file when one is named.

    Raises Unwritable when the database holds people already.
    """
    store = open_store(url)
    try:
        if people.everyone(store):
            raise Unwritable(
                "Databasen har innhold og er ikke endret. Velg en tom database for demonstrasjonen."
            )
        Story(store, library.load(), law.load()).tell()
        if copy is not None:
            backup(store, copy)
    finally:
        store.close()


def _require_free(file: Path) -> None:
    """Pass when nobody has the file open. Raises DatabaseBusy."""
    if file.exists():
        connect(f"{_FILE}{file}").close()


def _move_aside(file: Path) -> Path | None:
    """Give the database that stands there, and its log, another name, which is returned."""
    if not file.exists():
        return None
    aside = file.with_name(f"{file.stem}-{datetime.now():%Y-%m-%d-%H%M%S}{file.suffix}")
    for ending in (".wal", ""):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside
