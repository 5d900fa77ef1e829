"""Bilag 1 of what is not published yet, to be read through: marked as a draft at the top and on every page.

The only document made so: the others carry the tender's id, which nobody shall answer to before it is published.
"""

from paper.document import Properties, write
from requirements_lib.documents import annex1
from requirements_lib.documents.annexes import Annexes
from requirements_lib.domain.standard_contract import StandardContracts
from requirements_lib.domain.tender import Tender

MARK = "UTKAST – ikke kunngjort"


def make(tender: Tender, contracts: StandardContracts) -> bytes:
    """The Word file of a tender that is frozen for this alone."""
    marked = tender.model_copy(update={"title": f"{MARK} · {tender.title}"})
    contract = contracts.of(tender.contract)
    annexes = Annexes(contract)
    story = annex1.write(marked, annexes, contract.choices if contract else ())
    properties = Properties(
        title=f"{annexes.first} · {marked.title}",
        organisation=tender.organisation,
        subject=f"Saksnummer {tender.reference}",
        footer=MARK,
    )
    return write(story.body(), properties)
