"""A text in its versions, and the rule that nobody's words are written over unseen."""

from collections.abc import Iterable
from datetime import datetime

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value


class Version(Value):
    """A text as one person left it."""

    text: str
    number: int
    by: str
    at: datetime | None


def require_unchanged(versions: Iterable[Version], base: int, own: str) -> None:
    """Pass when nobody but `own` has changed a text since number `base`, 0 when nothing was seen.

    `versions` are number `base` and every later one, oldest first. Raises Refusal «changed_meanwhile» with who and
    when, and the latest number as the one to build on.
    """
    kept = tuple(versions)
    text = None if base else ""
    for one in kept:
        before, text = text, one.text
        if before is not None and text != before and one.by != own:
            raise Refusal("changed_meanwhile", by=one.by, at=one.at, revision=kept[-1].number)
