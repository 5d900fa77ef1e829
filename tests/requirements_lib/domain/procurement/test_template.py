"""Which template is used."""

from requirements_lib.domain.procurement.template import TemplateRevision
from tests.builders import NOON


def test_a_revision_without_a_name_is_the_house_style_again() -> None:
    own = TemplateRevision(name="brevmal.docx", digest="12ab", at=NOON, by="p-kari", revision=1)
    assert own.is_own
    assert not own.model_copy(update={"name": ""}).is_own
