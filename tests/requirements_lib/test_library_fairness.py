"""What the shipped library asks is fair: a supplier can answer truly, and is held to what the bid promises."""

import re

import pytest

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import ChoiceAnswer, EvidenceForm, Kind, Moment, Requirement
from requirements_lib.storage.library import load
from tests.builders import a_requirement

UNDER_FLOOR = "Kravet er ikke oppfylt: "
AS_PROMISED = re.compile(r"\b(tilbudet|lover|lovet)\b")
NOT_ACCEPTED = re.compile(r"\bgodkjennes (ikke|før)\b|\bgodkjent før\b|\bfør leveransen godkjennes\b")
A_NO = re.compile(r"\b(ikke|ingen|ingenting)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def library() -> Library:
    """What the product ships."""
    return load()


def _hidden_floors(one: Requirement) -> list[str]:
    """Breaches after the award that bind a bid to more than it promised, though the requirement may be unmet."""
    later = [evidence.breach for evidence in one.evidence if evidence.verified is not Moment.BID]
    return [
        f"{one.id}: «{breach}»"
        for breach in later
        if one.kind is Kind.EVALUATED and not AS_PROMISED.search(breach)
    ]


def _unlike_tasks(one: Requirement) -> list[str]:
    """Demonstrations that are not said to be the same for every supplier."""
    shown = [evidence.what for evidence in one.evidence if evidence.form is EvidenceForm.DEMONSTRATION]
    return [f"{one.id}: «{what}»" for what in shown if "samme for alle leverandørene" not in what]


def _without_a_no(one: Requirement) -> bool:
    """Whether the supplier must choose between values that all say that the function exists."""
    typed = one.reply.typed
    return isinstance(typed, ChoiceAnswer) and not any(A_NO.search(choice) for choice in typed.choices)


def _below_floor(one: Requirement) -> bool:
    """Whether zero points says openly that an absolute requirement is unmet."""
    return one.rubric.at_0.startswith(UNDER_FLOOR)


def _unprinted(one: Requirement) -> list[str]:
    """Numbers the buyer may choose that no text the supplier gets prints; a rubric is printed when it scores."""
    anchors = [words for _, words in one.rubric.anchors()] if one.is_scored else []
    texts = (one.need, one.text, *anchors)
    return [
        f"{one.id}: {name} = {number}"
        for name, own in one.parameters.items()
        for number in (own.minimum, own.default, own.maximum)
        if not any(re.search(rf"\b{number}\b", one.worded(text, {name: number})) for text in texts)
    ]


def test_a_bid_is_held_to_what_it_promised_and_no_more(library: Library) -> None:
    assert [found for one in library.requirements for found in _hidden_floors(one)] == []


def test_approval_of_the_delivery_is_left_to_the_contract(library: Library) -> None:
    breaches = [evidence.breach for one in library.requirements for evidence in one.evidence]
    assert [breach for breach in breaches if NOT_ACCEPTED.search(breach)] == []


def test_every_supplier_is_shown_the_same_task(library: Library) -> None:
    assert [found for one in library.requirements for found in _unlike_tasks(one)] == []


def test_a_supplier_without_the_function_can_answer_truly(library: Library) -> None:
    scored = [one for one in library.requirements if one.is_scored]
    assert [one.id for one in scored if _without_a_no(one)] == []


def test_an_absolute_requirement_is_met_when_the_bid_is_given_and_says_so_at_zero(library: Library) -> None:
    absolute = [one for one in library.requirements if one.kind is Kind.ABSOLUTE]
    assert [one.id for one in absolute if one.fulfilled_by is not Moment.BID] == []
    assert [one.id for one in library.requirements if _below_floor(one)] == [one.id for one in absolute]


def test_every_number_the_buyer_may_choose_is_printed(library: Library) -> None:
    assert [number for one in library.requirements for number in _unprinted(one)] == []


def test_a_hidden_floor_and_an_unlike_task_are_found(library: Library) -> None:
    sound = library.requirement("ARK-05")
    floor = sound.evidence[2].model_copy(update={"breach": "Tapte poster er en feil."})
    unlike = sound.evidence[1].model_copy(update={"what": "Uttrekket kjøres."})
    changed = sound.model_copy(update={"evidence": (unlike, floor)})
    assert _hidden_floors(changed) == ["ARK-05: «Tapte poster er en feil.»"]
    assert _unlike_tasks(changed) == ["ARK-05: «Uttrekket kjøres.»"]


def test_a_choice_without_a_no_is_found(library: Library) -> None:
    one = library.requirement("ARK-07")
    typed = ChoiceAnswer(label="Skjerming", choices=("Hele saken", "Ett avsnitt"))
    assert _without_a_no(one.model_copy(update={"reply": one.reply.model_copy(update={"typed": typed})}))


def test_a_number_only_an_unprinted_rubric_has_is_found(library: Library) -> None:
    journal = library.requirement("ARK-08")
    assert _unprinted(journal) == []
    assert len(_unprinted(journal.model_copy(update={"exceeding_earns_points": False}))) == 3


def test_a_number_that_no_text_prints_is_found(library: Library) -> None:
    silent = library.requirement("ARK-10")
    plain = {"text": "Leverandøren bør varsle.", "rubric": a_requirement().rubric}
    assert len(_unprinted(silent.model_copy(update=plain))) == 3
