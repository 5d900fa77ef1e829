"""Instants as people read them, in Norwegian time."""

from datetime import date, datetime

from paper.norwegian import OSLO, short_moment, today

__all__ = ["clock", "day", "moment", "saved_at", "today"]


def clock(at: datetime) -> str:
    """«14.32»."""
    return f"{at.astimezone(OSLO):%H.%M}"


def moment(at: datetime) -> str:
    """«24.11.2026 kl. 14.32»."""
    return short_moment(at)


def saved_at(at: datetime, now: datetime) -> str:
    """«kl. 14.32» of today, «23.11.2026 kl. 14.32» of another day."""
    return f"kl. {clock(at)}" if today(at) == today(now) else moment(at)


def day(when: date) -> str:
    """«24.11.2026»."""
    return f"{when:%d.%m.%Y}"
