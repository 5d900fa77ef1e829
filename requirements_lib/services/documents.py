"""The documents of a procurement: made for sending out, and read when suppliers have answered."""

import hashlib
from dataclasses import dataclass

from paper.check import Kept, check
from requirements_lib.documents import bundle, response
from requirements_lib.documents import draft as drafts
from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.domain.tender.revision import recognised
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services import procurement as procurements
from requirements_lib.services import revision
from requirements_lib.services import template as templates
from store.engine import Store


@dataclass(frozen=True)
class Document:
    """A file that is made, and how it keeps the rules for Word documents."""

    name: str
    content: bytes
    rules: tuple[Kept, ...] = ()
    """Every rule in turn; none for a file that is not Word."""
    to_fill_in: tuple[str, ...] = ()
    """The fields that are the municipality's own to fill in before the file is sent out."""

    @property
    def digest(self) -> str:
        """SHA-256 of the content, as 64 hexadecimal digits."""
        return hashlib.sha256(self.content).hexdigest()


def make(store: Store, person: Person, procurement_id: str, contracts: StandardContracts) -> dict[str, bytes]:
    """The tender's files by name, on the municipality's template: those of `titles`."""
    with store.reading(person.id) as work:
        procurements.fetch_for(work, person, procurement_id, Action.MAKE_DOCUMENTS)
        tender, template = procurements.published(work, procurement_id), templates.ground(work)
    return bundle.make(tender, contracts, template)


def titles(tender: Tender, contracts: StandardContracts) -> dict[str, str]:
    """What each file of a tender is called, by its name, in the order they are listed."""
    return bundle.titles(tender, contracts)


def checked(files: dict[str, bytes]) -> tuple[Document, ...]:
    """The files, each Word file held against the rules and searched for what is left to fill in."""
    left = bundle.to_fill_in(files)
    return tuple(
        Document(name, content, check(content) if name.endswith(".docx") else (), left.get(name, ()))
        for name, content in files.items()
    )


def draft(
    store: Store,
    person: Person,
    procurement_id: str,
    library: Library,
    law: LawTable,
    contracts: StandardContracts,
) -> bytes:
    """Bilag 1 as it would be published now, marked as a draft. Raises Blocked with every error."""
    with store.reading(person.id) as work:
        now = procurements.fetch_for(work, person, procurement_id, Action.MAKE_DOCUMENTS)
        template = templates.ground(work)
    if now.phase is not Phase.DRAFT:
        raise Refusal("already_published")
    return drafts.make(procurements.frozen(now, library, law), contracts, template)


def read(
    store: Store, person: Person, procurement_id: str, content: bytes
) -> tuple[ResponseForm | None, tuple[Finding, ...]]:
    """A supplier's filled-in form, and everything that is odd about it; nothing is registered by reading."""
    with store.reading(person.id) as work:
        procurements.fetch_for(work, person, procurement_id, Action.REGISTER_BID)
        tenders = revision.tenders(work, procurement_id)
    form, findings = response.read(content, tenders[-1])
    return form, recognised(form, findings, tenders) if form else findings
