"""What the columns of lists mean, as rows. Everything is appended: the highest number counts."""

import hashlib
from collections.abc import Collection

from scoring.domain.systems.list_meaning import ListMeaning
from scoring.storage import tables
from store.canonical import canonical
from store.revision import append_revision, latest_of_each
from store.work import Work


def key(headings: Collection[str]) -> str:
    """What a list is known by: its headings, in whichever order."""
    return hashlib.sha256(canonical(sorted(headings)).encode()).hexdigest()


def save(work: Work, headings: str, meaning: ListMeaning) -> int:
    """Append what a list means, from now on, and return its number."""
    body = meaning.model_dump_json(include={"columns"})
    return append_revision(
        work, tables.list_meaning, {"headings": headings}, {"body": body, **work.stamp}, None
    )


def fetch_all(work: Work) -> dict[str, ListMeaning]:
    """What each list means by its key, the one chosen last first."""
    rows = latest_of_each(work, tables.list_meaning, ["headings"])
    return {
        row.headings: ListMeaning.model_validate_json(row.body).model_copy(
            update={"number": row.number, "by": row.actor, "at": row.at}
        )
        for row in sorted(rows, key=lambda row: row.at, reverse=True)
    }
