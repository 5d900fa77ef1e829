"""What a published tender holds of the library it was made with."""

import json

import pytest

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.pinned import concerning, pinned
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.tender import Tender, freeze
from requirements_lib.words.question import gone
from tests.builders import a_library, a_profile, a_requirement, a_tender, law_table, lots

EDIT = Edit(requirement="ARK-05", title="Vårt navn")
LIBRARY = a_library()


def raised() -> Library:
    """Next year's library: ARK-05 has another text, ARK-08 and the question it hangs on are gone, ARK-20 is new."""
    kept = (LIBRARY.requirements[0], a_requirement(text="Nytt krav."), a_requirement("ARK-20"))
    changes = {"version": "2027.1", "requirements": kept, "questions": LIBRARY.questions[:1]}
    return LIBRARY.model_copy(update=changes)


def test_only_an_edited_requirement_keeps_the_librarys_own_beside_it() -> None:
    tender = a_tender(edits=[EDIT])
    assert [one.original is not None for one in tender.requirements] == [False, True, False]
    assert tender.asked("ARK-05").original == LIBRARY.requirement("ARK-05")
    assert "original" not in json.dumps(a_tender().model_dump(mode="json"))


def test_the_tender_gives_back_the_library_it_was_made_with() -> None:
    held = pinned(a_tender(edits=[EDIT]), (), raised(), (gone("journal"),))
    assert (held.version, held.requirements, held.themes) == ("2026.1", LIBRARY.requirements, LIBRARY.themes)
    again = freeze(a_profile(edits=[EDIT]), held, law_table())
    assert again == a_tender(edits=[EDIT])


def test_the_procurements_own_requirements_are_not_the_librarys() -> None:
    tender = a_tender(own_requirements=[a_requirement("EGN-01", kind="information")])
    assert "EGN-01" in {one.id for one in tender.requirements}
    assert "EGN-01" not in {one.id for one in pinned(tender, {"EGN-01"}, raised()).requirements}


def test_a_tender_frozen_before_originals_were_kept_is_refused_when_it_was_edited() -> None:
    old = a_tender(edits=[EDIT]).model_dump(mode="json")
    for one in old["requirements"]:
        one.pop("original", None)
    with pytest.raises(Refusal, match="other_library_version"):
        pinned(Tender.model_validate(old), (), raised())


def test_choices_about_what_the_tender_does_not_ask_are_left_out() -> None:
    out = Override(requirement="ARK-99", include=False, reason="Gjelder ikke.")
    held = pinned(a_tender(), (), raised(), (gone("journal"),))
    profile = a_profile(overrides=[out], edits=[EDIT], parameters={"ARK-99": {"dager": 3}}, lots=lots())
    kept = concerning(profile, held)
    assert (kept.overrides, kept.edits, kept.parameters, kept.lots) == ((), (EDIT,), {}, lots())
