"""A procurement in few words: what it is called, and where it stands."""

from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.words.terms import term
from ui.widgets.plain import plain


def name(now: Procurement) -> str:
    """Its title, or that it has none yet; as it was written."""
    return now.profile.title or "Anskaffelse uten tittel"


def name_and_reference(now: Procurement) -> str:
    """«Kvalitetssystem 26/104», for markdown."""
    return plain(in_list(now))


def in_list(now: Procurement) -> str:
    """The same as it was written, for a list to choose in: it reads no markdown."""
    return f"{name(now)} {now.profile.reference}".strip()


def about(now: Procurement, announced: Tender | None = None) -> str:
    """«Kvalitetssystem · 26/104 · Status: kunngjort», for markdown; as it was `announced`, when that is given."""
    title, reference = (
        (announced.title, announced.reference) if announced else (name(now), now.profile.reference)
    )
    return f"{plain(title)} · {plain(reference or 'uten saksnummer')} · Status: {term(now.phase)}"
