"""For developers: write the step that takes the database from the last step to the tables as declared now."""

import re
from importlib import import_module
from pathlib import Path

from alembic import command

from store.connect import connect
from store.migrations.configuration import configuration
from store.migrations.upgrade import VERSIONS, newest, upgrade


def import_rooms(root: Path) -> list[str]:
    """Import every `*/storage/tables.py` below `root`, so that its tables are registered; return their names.

    The store may not know the packages above it, so a developer's command looks for them instead.
    """
    names = [
        ".".join(path.relative_to(root).with_suffix("").parts) for path in root.glob("*/storage/tables.py")
    ]
    for name in sorted(names):
        import_module(name)
    return sorted(names)


def new(text: str, versions: Path = VERSIONS) -> None:
    """Write the next numbered step, called `text`. Read it before committing it: renames look like losses."""
    engines = connect("duckdb:///:memory:")
    upgrade(engines.writing, versions)
    number = f"{int(newest(versions)) + 1:04}"
    with engines.writing.connect() as connection:
        command.revision(configuration(connection, versions), text, autogenerate=True, rev_id=number)
    engines.close()


def again(versions: Path = VERSIONS) -> None:
    """Write the last step anew, under the same name: for as long as it has not been released."""
    last = max(versions.glob("[0-9]*.py"))
    name = re.sub(r"^\d+_|\.py$", "", last.name).replace("_", " ")
    last.unlink()
    new(name, versions)
