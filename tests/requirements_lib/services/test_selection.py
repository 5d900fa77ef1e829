"""Choosing, wording and ordering requirements, on both engines."""

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.selection import Standing
from requirements_lib.services import procurement as procurements
from requirements_lib.services import selection as service
from store.engine import Store
from tests.builders import a_library, a_profile, a_requirement

KARI = Person(id="p-kari", name="Kari Nord", roles=frozenset({Role.OFFICER}))
JONAS = Person(id="p-jonas", name="Jonas Vik", roles=frozenset({Role.OFFICER}))
HOURS = {"frist": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}
TEXT = "Leverandøren bør vise uttrekket på én dag."


@pytest.fixture
def draft(store: Store) -> Procurement:
    """A procurement of Kari's."""
    return procurements.start(store, KARI, a_library(), a_profile())


def _fetch(store: Store, draft: Procurement) -> Procurement:
    return procurements.fetch(store, KARI, draft.id)


def _adapt(store: Store, person: Person, draft: Procurement, text: str = TEXT) -> Procurement:
    edit = Edit(requirement="ARK-05", text=text)
    return service.adapt(store, person, draft.id, a_requirement(), edit, {}, draft.revision)


def _own(title: str = "Eget krav") -> Requirement:
    return a_requirement("EGN-01", title=title)


def test_all_that_is_offered_is_taken_in_one_act_and_put_back_in_one(
    store: Store, draft: Procurement
) -> None:
    offered = a_library(a_requirement("ARK-02", start_set=False), a_requirement("ARK-03", start_set=False))
    taken = service.take_all(store, KARI, draft.id, ["ARK-02", "ARK-03"])
    assert (taken.revision, len(taken.profile.chosen(offered))) == (draft.revision + 1, 2)
    back = service.put_back_all(store, KARI, draft.id, ["ARK-02", "ARK-03"])
    assert {one.standing for one in back.profile.lines(offered)} == {Standing.OFFERED}


def test_a_requirement_is_asked_as_edited_until_the_librarys_text_is_wanted(
    store: Store, draft: Procurement
) -> None:
    edited = _adapt(store, KARI, draft).profile
    assert edited.chosen(a_library())[1].text == TEXT
    back = service.use_library_text(store, KARI, draft.id, "ARK-05").profile
    assert (back.edits, back.parameters) == ((), {})


def test_text_and_numbers_are_saved_together_or_not_at_all(store: Store, draft: Procurement) -> None:
    timed = a_requirement(text="Innen {frist} timer.", parameters=HOURS)
    edit = Edit(requirement="ARK-05", title="Frist")
    with pytest.raises(Refusal, match="parameter_out_of_bounds"):
        service.adapt(store, KARI, draft.id, timed, edit, {"frist": 500}, draft.revision)
    assert _fetch(store, draft) == draft
    kept = service.adapt(store, KARI, draft.id, timed, edit, {"frist": 4}, draft.revision).profile
    assert (kept.parameters, kept.edits) == ({"ARK-05": {"frist": 4}}, (edit,))


def test_the_later_of_two_who_edit_one_requirement_is_told(store: Store, draft: Procurement) -> None:
    _adapt(store, JONAS, draft)
    with pytest.raises(Refusal, match="changed_meanwhile") as refused:
        _adapt(store, KARI, draft, "Leverandøren bør beskrive uttrekket.")
    assert refused.value.facts["by"] == JONAS.id
    assert _fetch(store, draft).profile.edits[0].text == TEXT


def test_another_requirement_may_be_edited_meanwhile(store: Store, draft: Procurement) -> None:
    _adapt(store, JONAS, draft)
    other = Edit(requirement="ARK-08", title="Journal")
    service.adapt(store, KARI, draft.id, a_requirement("ARK-08"), other, {}, draft.revision)
    assert len(_fetch(store, draft).profile.edits) == 2


def test_two_people_who_add_a_requirement_at_once_both_keep_theirs(store: Store, draft: Procurement) -> None:
    service.add_own(store, JONAS, draft.id, _own("Jonas sitt"))
    service.add_own(store, KARI, draft.id, _own("Kari sitt"))
    own = _fetch(store, draft).profile.own_requirements
    assert [(one.id, one.title) for one in own] == [("EGN-01", "Jonas sitt"), ("EGN-02", "Kari sitt")]


def test_an_own_requirement_is_changed_where_it_stands_and_taken_away(
    store: Store, draft: Procurement
) -> None:
    for title in ("Første", "Andre"):
        now = service.add_own(store, KARI, draft.id, _own(title))
    service.change_own(store, KARI, draft.id, _own("Endret"), now.revision)
    assert [one.title for one in _fetch(store, draft).profile.own_requirements] == ["Endret", "Andre"]
    left = service.take_own_away(store, KARI, draft.id, "EGN-01").profile
    assert [one.title for one in left.own_requirements] == ["Andre"]


def test_a_chosen_requirement_is_moved_inside_its_theme(store: Store, draft: Procurement) -> None:
    moved = service.move(store, KARI, draft.id, a_library(), "ARK-08", -1).profile
    assert [one.id for one in moved.chosen(a_library())] == ["ARK-01", "ARK-08", "ARK-05"]
