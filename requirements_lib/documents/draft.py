"""Bilag 1 of what is not published yet, to be read through: marked as a draft at the top and on every page.

The only document made so: the others carry the tender's id, which nobody shall answer to before it is published.
"""

from paper.template import Template
from requirements_lib.documents import annex1
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.word_file import word_file
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.tender import Tender

MARK = "UTKAST – ikke kunngjort"


def make(tender: Tender, contracts: StandardContracts, template: Template | None = None) -> bytes:
    """The Word file of a tender that is frozen for this alone."""
    marked = tender.model_copy(update={"title": f"{MARK} · {tender.title}"})
    annexes = Annexes(contracts.of(tender.contract))
    return word_file(annex1.write(marked, annexes), marked, annexes.first, MARK, template)
