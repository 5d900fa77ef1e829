"""The municipality's template as rows: every one that was used is kept, the latest counts."""

import hashlib

from requirements_lib.domain.procurement.template import TemplateRevision
from requirements_lib.storage.tables import template as table
from store.revision import append_revision, latest
from store.work import Work

_KEY = {"id": "municipality"}
"""One for the whole municipality."""


def save(work: Work, name: str, content: bytes | None, expected: int) -> str:
    """Append a revision and return its digest; no content is the house style. Raises Stale."""
    digest = hashlib.sha256(content).hexdigest() if content else ""
    values = {"name": name, "digest": digest, "content": content, **work.stamp}
    append_revision(work, table, _KEY, values, expected)
    return digest


def current(work: Work) -> TemplateRevision | None:
    """The latest revision, without the file; None when there has never been one."""
    row = latest(work, table, **_KEY)
    if row is None:
        return None
    return TemplateRevision(name=row.name, digest=row.digest, at=row.at, by=row.actor, revision=row.number)


def content(work: Work) -> bytes | None:
    """The file that is used now; None for the house style."""
    row = latest(work, table, **_KEY)
    return bytes(row.content) if row is not None and row.content is not None else None
