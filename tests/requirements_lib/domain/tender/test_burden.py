"""The suppliers' hours: each task counted once, exactly, and printed in docs/metode/omfang.md as it is computed."""

import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.tender.burden import MINUTES, Burden, Effort, Task, burden, documents, effort
from requirements_lib.words.burden import TASKS
from tests.builders import a_requirement

METHOD = Path(__file__).resolve().parents[4] / "docs" / "metode" / "omfang.md"
CHOICE = {"type": "choice", "label": "Svar", "choices": ["Ja", "Nei"]}
DOCUMENT = {"type": "document", "label": "Vedlegg"}


def evidence(form: str, verified: str = "bid") -> dict[str, str]:
    words = {"what": "Vises.", "checked_by": "arkivaren", "breach": "Poengene settes ned."}
    return words | {"form": form, "verified": verified}


def asking(typed: dict[str, Any] | None = None, *shown: dict[str, str], **changes: Any) -> Burden:
    """One requirement of 200 words."""
    reply = {"describe": "Beskriv.", "max_words": 200, "typed": typed}
    shown = shown or (evidence("test", "acceptance_test"),)
    return burden([a_requirement(reply=reply, evidence=list(shown), **changes)])


def test_the_example_of_the_method_page_is_right() -> None:
    found = asking(CHOICE, evidence("document"), evidence("demonstration"))
    assert found.one_bid == Effort(low=Decimal(71), likely=Decimal(177), high=Decimal(490))
    assert found.one_bid.hours[1] == Fraction(177, 60)
    assert found.bids(4).likely == 708


def test_the_method_page_prints_every_coefficient_as_it_is() -> None:
    lines = re.findall(
        r"^\| (.+?) \| .+? \| (\d+) \| (\d+) \| (\d+) \|$", METHOD.read_text("utf-8"), re.MULTILINE
    )
    printed = {name: tuple(map(Decimal, minutes)) for name, *minutes in lines}
    assert printed == {TASKS[task]: (one.low, one.likely, one.high) for task, one in MINUTES.items()}


def test_every_coefficient_has_a_range() -> None:
    assert set(MINUTES) == set(Task)
    assert all(one.low < one.likely < one.high for one in MINUTES.values())


def test_evidence_that_is_checked_after_the_award_costs_the_bidders_nothing() -> None:
    tasks = {one.task for one in asking(None, evidence("test", "acceptance_test")).works}
    assert tasks == {Task.READ, Task.WRITE, Task.EVALUATED}


def test_the_document_a_field_asks_for_is_the_one_the_evidence_speaks_of() -> None:
    reply = {"describe": "Beskriv.", "max_words": 100, "typed": DOCUMENT}
    assert documents(a_requirement(reply=reply, evidence=[evidence("document")])) == 1
    assert documents(a_requirement(reply=reply, evidence=[evidence("document", "yearly")])) == 1
    assert documents(a_requirement(reply=reply, evidence=[evidence("document"), evidence("document")])) == 2


def test_every_kind_of_answer_and_evidence_has_its_task() -> None:
    number = {"type": "number", "label": "Tid", "unit": "dager"}
    shown = (evidence("test"), evidence("third_party"))
    assert [one.task for one in asking(number, *shown, kind=Kind.ABSOLUTE).works] == [
        *(Task.READ, Task.WRITE, Task.ABSOLUTE, Task.NUMBER, Task.TEST, Task.THIRD_PARTY),
    ]
    date = {"type": "date", "label": "Dato"}
    assert Task.DATE in {one.task for one in asking(date, kind=Kind.CONTRACT_TERM).works}


def test_information_is_only_read() -> None:
    found = asking(CHOICE, evidence("document"), kind=Kind.INFORMATION)
    assert [one.task for one in found.works] == [Task.NOTE]
    assert found.requirements == 0


def test_the_whole_is_the_sum_of_the_requirements() -> None:
    chosen = [a_requirement("ARK-01", kind=Kind.ABSOLUTE), a_requirement("ARK-05"), a_requirement("ARK-08")]
    assert burden(chosen).one_bid == sum((effort(one) for one in chosen), Effort())
    assert burden(chosen).requirements == 3


def test_nothing_chosen_takes_no_time() -> None:
    assert burden([]).one_bid == Effort()
