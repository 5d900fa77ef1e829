"""One promise as a row."""

from datetime import date

from requirements_lib.domain.answer_code import AnswerCode
from scoring.domain.promise import Promise, PromiseCheck
from ui.widgets.suppliers.promises import row

ON = date(2026, 11, 25)


def test_a_promise_tells_who_looked_when_and_what_shows_it() -> None:
    own = {"procurement": "p", "bid": "a", "requirement": "ARK-05"}
    check = PromiseCheck(**own, kept=False, checked=ON, evidence="*Prøvd*", by="p-mona")
    promise = Promise(
        **own, tender="Sak", supplier="A", title="Uttrekk", code=AnswerCode.MET_TODAY, by=ON, check=check
    )
    said = row(promise, {"p-mona": "Mona Dahl"}, ON)
    assert said[3:] == ["Brutt", "25.11.2026, Mona Dahl", "\\*Prøvd\\*"]
    assert row(promise.model_copy(update={"check": None}), {}, ON)[3:] == ["Lovet", "–", "–"]
