"""What Alembic runs for every upgrade and every new step."""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import String, TypeDecorator

from store.tables import metadata


def plain_type(kind: str, element: Any, _: object) -> str | Literal[False]:
    """Write the engine's own type into a step, so that it means the same when our column types change."""
    return f"sa.{element.impl!r}" if kind == "type" and isinstance(element, TypeDecorator) else False


def is_another_type(_: object, __: object, ___: object, found: Any, declared: Any) -> bool | None:
    """Take Text and String for the same, as both engines do; leave every other pair to Alembic."""
    both_text = isinstance(found, String) and isinstance(getattr(declared, "impl", declared), String)
    return False if both_text else None


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=plain_type,
    compare_type=is_another_type,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
