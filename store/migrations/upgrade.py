"""Bringing a database up to this release's tables."""

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, text

from store.connect import wait_for_other_processes
from store.outcome import UnknownRevision

VERSIONS = Path(__file__).parent / "versions"

_ALEMBIC = Lock()
"""Alembic keeps what it is working on in module globals: one upgrade at a time within a process."""


def upgrade(engine: Engine, versions: Path = VERSIONS) -> None:
    """Run the steps the database lacks, each in its own transaction. Threads and processes may call it at once.

    Raises UnknownRevision, and changes nothing, when the database is ahead of `versions`.
    """
    known = newest(versions)
    with engine.connect() as connection:
        stored = stored_revision(connection)
    if stored > known:
        raise UnknownRevision(stored, known)
    if stored < known:
        _run(engine, versions)


def newest(versions: Path = VERSIONS) -> str:
    """Return the number of the last step, read from the file names: «0000» when there is none."""
    return max((path.name[:4] for path in versions.glob("[0-9]*.py")), default="0000")


def stored_revision(connection: Connection) -> str:
    """Return the number of the last step the database has been through, «0000» when it is empty."""
    known = text("SELECT 1 FROM information_schema.tables WHERE table_name = 'alembic_version'")
    if connection.scalar(known) is None:
        return "0000"
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or "0000"


def _run(engine: Engine, versions: Path) -> None:
    from alembic import command  # a third of a second, and a database that is up to date never needs it

    from store.migrations.configuration import configuration

    with _ALEMBIC, engine.begin() as guard, engine.connect() as connection:
        wait_for_other_processes(guard)
        command.upgrade(configuration(connection, versions), "head")
