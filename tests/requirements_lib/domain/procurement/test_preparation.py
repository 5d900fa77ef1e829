"""The work of preparing a procurement as tasks."""

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.procurement.preparation import Part, Progress, part_of, tasks
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from tests.builders import a_library, a_profile, law_table, lots


def _tasks(profile: Profile, **changes: object) -> dict[Part, Progress]:
    now = Procurement(id="a", library_version="2026.1", profile=profile).model_copy(update=changes)
    found = findings(profile, a_library(), law_table())
    return {task.part: task.progress for task in tasks(now, found)}


def test_an_empty_draft_has_nothing_started() -> None:
    assert set(_tasks(Profile()).values()) == {Progress.NOT_STARTED}


def test_a_complete_draft_waits_only_for_its_committee() -> None:
    progress = _tasks(a_profile())
    assert progress.pop(Part.COMMITTEE) is Progress.NOT_STARTED
    assert progress.pop(Part.PUBLISHING) is Progress.READY
    assert set(progress.values()) == {Progress.DONE}
    lead = (Member(person="p", role=Role.LEAD),)
    assert _tasks(a_profile(), members=lead)[Part.COMMITTEE] is Progress.DONE


def test_a_part_lacks_something_while_an_error_is_found_in_it() -> None:
    progress = _tasks(a_profile(reference=""))
    assert progress[Part.FACTS] is Progress.LACKING
    assert progress[Part.CRITERIA] is Progress.DONE
    assert progress[Part.PUBLISHING] is Progress.NOT_STARTED


def test_an_open_question_leaves_the_needs_and_the_choice_of_requirements_under_way() -> None:
    progress = _tasks(a_profile(answers={"records": "yes"}))
    assert progress[Part.NEEDS] is progress[Part.REQUIREMENTS] is Progress.STARTED


def test_what_is_published_is_locked_except_the_committee() -> None:
    progress = _tasks(a_profile(), phase=Phase.PUBLISHED)
    assert progress.pop(Part.COMMITTEE) is Progress.NOT_STARTED
    assert set(progress.values()) == {Progress.LOCKED}


def test_each_finding_is_mended_in_the_part_it_is_about() -> None:
    belongs = {
        ("field_missing", "need"): Part.DESCRIPTION,
        ("field_missing", "title"): Part.FACTS,
        ("deadline_too_short", "bid_deadline"): Part.FACTS,
        ("question_open", "journal"): Part.NEEDS,
        ("override_without_reason", "ARK-05"): Part.REQUIREMENTS,
        ("no_requirements", "requirements"): Part.REQUIREMENTS,
        ("answer_label_missing", "answer_choices"): Part.REQUIREMENTS,
        ("scored_without_criterion", "ARK-05"): Part.CRITERIA,
        ("criteria_weights_not_100", "criteria"): Part.CRITERIA,
        ("environment_missing", "environment"): Part.CRITERIA,
        ("criterion_parts_not_100", "T3"): Part.CRITERIA,
        ("lot_without_name", "D2"): Part.CRITERIA,
        ("lowest_price_with_quality", "price_model"): Part.CRITERIA,
        ("language_filler", "volumes"): Part.DESCRIPTION,
    }
    assert {key: part_of(Finding.error(*key)) for key in belongs} == belongs


def test_criteria_are_ready_when_every_lot_has_them_and_lack_what_a_lot_lacks() -> None:
    assert _tasks(a_profile(lots=lots(), criteria=()))[Part.CRITERIA] is Progress.DONE
    unnamed = tuple(one.model_copy(update={"name": ""}) for one in lots())
    lacking = _tasks(a_profile(lots=unnamed))
    assert lacking[Part.CRITERIA] is Progress.LACKING
    assert lacking[Part.REQUIREMENTS] is Progress.DONE
