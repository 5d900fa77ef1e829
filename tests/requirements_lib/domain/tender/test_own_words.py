"""Everything an officer has written in one procurement."""

import pytest

from requirements_lib.domain.language.naming import two_names
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.tender.bidding import Bidding
from requirements_lib.domain.tender.own_words import own_words
from requirements_lib.domain.tender.wording import wording_findings
from requirements_lib.storage import language, library
from tests.builders import a_library, a_profile, a_requirement, lots
from ui.commands import demo_files

DEMOS = ("byggesak.json", "kvalitet.json", "kulturskole.json", "lokaler.json")


def test_every_text_of_the_officers_own_is_read_and_none_of_the_librarys() -> None:
    profile = a_profile(
        need="Behov.",
        procedure_reason="Hvorfor.",
        edits=[Edit(requirement="ARK-05", text="Endret krav.")],
        own_requirements=[a_requirement("EGN-01", goal="Eget mål.")],
        absolute_reasons={"ARK-01": "Må til."},
        lots=lots(),
        bidding=Bidding(variant_requirements="Høyst ti sider."),
    )
    said = list(own_words(profile, a_library()))
    texts = {one.text for one in said}
    assert {
        "Høyst ti sider.",
        "Behov.",
        "Hvorfor.",
        "Endret krav.",
        "Eget mål.",
        "Må til.",
        "Saksbehandling",
        "Arkiv",
    } <= texts
    assert {one.subject for one in said if one.field == "text"} == {"ARK-05", "EGN-01"}


@pytest.mark.parametrize("name", DEMOS)
def test_the_shipped_procurements_have_no_trap_and_one_name_for_each_thing(name: str) -> None:
    said = list(own_words(demo_files.profile(name), library.load()))
    traps = [one for text in said for one in wording_findings(text.text)]
    assert (list(two_names(said, language.load().things)), traps) == ([], [])
