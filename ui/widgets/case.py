"""A procurement in few words: what it is called, and where it stands."""

from requirements_lib.domain.procurement import Procurement
from requirements_lib.words.terms import term
from ui.widgets.plain import plain


def name(now: Procurement) -> str:
    """Its title, or that it has none yet; as it was written."""
    return now.profile.title or "Anskaffelse uten tittel"


def name_and_reference(now: Procurement) -> str:
    """«Kvalitetssystem 26/104», for markdown."""
    return plain(f"{name(now)} {now.profile.reference}")


def about(now: Procurement) -> str:
    """«Kvalitetssystem · 26/104 · Status: kunngjort», for markdown."""
    reference = now.profile.reference or "uten saksnummer"
    return f"{plain(name(now))} · {plain(reference)} · Status: {term(now.phase)}"
