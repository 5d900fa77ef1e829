"""Procurements and published tenders as rows: every revision is kept, the latest one counts."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Row, and_, func, select

from requirements_lib.domain.access import Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.storage.tables import procurement as table
from requirements_lib.storage.tables import tender as tender_table
from store.revision import append_revision, latest, latest_of_each, since
from store.work import Work


def save(work: Work, procurement: Procurement, expected: int | None = None) -> Procurement:
    """Append a revision; raises Stale when `expected` is given and is not the latest any more."""
    body = procurement.model_dump_json(exclude={"revision"})
    values = {"phase": procurement.phase.value, "body": body, **work.stamp}
    number = append_revision(work, table, {"id": procurement.id}, values, expected)
    return procurement.model_copy(update={"revision": number})


def fetch(work: Work, procurement_id: str) -> Procurement:
    """The latest revision. Raises Refusal «unknown_procurement»."""
    row = latest(work, table, id=procurement_id)
    if row is None:
        raise Refusal("unknown_procurement", procurement=procurement_id)
    return _procurement(row)


def fetch_revision(work: Work, procurement_id: str, number: int) -> Procurement:
    """One revision, as it was saved."""
    row = next(iter(since(work, table, number, id=procurement_id)))
    return _procurement(row)


def fetch_since(work: Work, procurement_id: str, number: int) -> tuple[tuple[Row[Any], Procurement], ...]:
    """Revision `number` and every later one, with the row that tells when and by whom, oldest first."""
    rows = since(work, table, number, id=procurement_id)
    return tuple((row, _procurement(row)) for row in rows)


def fetch_all(work: Work) -> tuple[Procurement, ...]:
    """The latest revision of each procurement."""
    return tuple(_procurement(row) for row in latest_of_each(work, table, ["id"]))


def fetch_in(work: Work, phases: Collection[Phase]) -> tuple[Procurement, ...]:
    """The latest revision of each procurement that is in one of these phases; no other is read."""
    newest = select(table.c.id, func.max(table.c.number).label("number")).group_by(table.c.id).subquery()
    same = and_(table.c.id == newest.c.id, table.c.number == newest.c.number)
    wanted = select(table).join(newest, same).where(table.c.phase.in_([one.value for one in phases]))
    return tuple(_procurement(row) for row in work.connection.execute(wanted.order_by(table.c.id)))


def last_change(work: Work, procurement_id: str) -> Row[Any] | None:
    """When and by whom the procurement was last changed (`at`, `actor`, `number`)."""
    return latest(work, table, id=procurement_id)


def save_tender(work: Work, procurement_id: str, tender: Tender, expected: int = 0) -> int:
    """Keep what was published as the revision after `expected`; every earlier one is kept. Returns its number."""
    values = {"fingerprint": tender.fingerprint, "body": tender.model_dump_json(), **work.stamp}
    return append_revision(work, tender_table, {"procurement": procurement_id}, values, expected)


def fetch_tender(work: Work, procurement_id: str) -> Tender:
    """What was published last. Raises Refusal «not_published»."""
    row = latest(work, tender_table, procurement=procurement_id)
    if row is None:
        raise Refusal("not_published", procurement=procurement_id)
    return Tender.model_validate_json(row.body)


def fetch_tenders(work: Work, procurement_id: str) -> tuple[tuple[Row[Any], Tender], ...]:
    """Every revision of what was published, with the row that tells when and by whom, oldest first."""
    rows = since(work, tender_table, 1, procurement=procurement_id)
    return tuple((row, Tender.model_validate_json(row.body)) for row in rows)


def publication(work: Work, procurement_id: str) -> Row[Any] | None:
    """When, by whom and with which fingerprint the tender was published last (`at`, `actor`, `number`)."""
    return latest(work, tender_table, procurement=procurement_id)


def _procurement(row: Row[Any]) -> Procurement:
    return Procurement.model_validate_json(row.body).model_copy(update={"revision": row.number})
