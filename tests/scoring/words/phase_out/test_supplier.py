"""Suppliers in sentences."""

from datetime import date

from requirements_lib.domain.library.answer_code import AnswerCode
from scoring.domain.bids.promise import Promise, PromiseCheck
from scoring.domain.phase_out.supplier_record import SupplierRecord
from scoring.words.phase_out import supplier as words

ON = date(2026, 11, 25)
BY = date(2026, 11, 1)


def _promise(code: AnswerCode, by: date | None, kept: bool | None = None) -> Promise:
    own = {"procurement": "p", "bid": "a", "requirement": "ARK-05"}
    check = None if kept is None else PromiseCheck(**own, kept=kept, checked=ON, evidence="Prøvd.")
    return Promise(**own, tender="Sak", supplier="Alfa", title="Uttrekk", code=code, by=by, check=check)


def test_a_promise_says_what_was_answered_and_whether_it_is_time_to_look() -> None:
    later = _promise(AnswerCode.MET_LATER, BY)
    assert words.promised(later) == "Oppfylt innen 01.11.2026"
    assert words.standing(later, ON) == "Lovet, kontroller nå"
    assert words.promised(_promise(AnswerCode.MET_LATER, None)) == "Oppfylt senere, uten dato"
    today = _promise(AnswerCode.MET_TODAY, BY, kept=True)
    assert (words.promised(today), words.standing(today, ON)) == ("Oppfylt ved tildelingen", "Holdt")


def test_a_value_the_supplier_wrote_is_told_a_day_as_days_are_written() -> None:
    asked = _promise(AnswerCode.MET_TODAY, BY).model_copy(update={"typed": "99,9"})
    assert words.promised(asked) == "Oppfylt ved tildelingen. Oppgitt: 99,9"
    alone = asked.model_copy(update={"code": None, "typed": "2027-06-01"})
    assert words.promised(alone) == "01.06.2027"


def test_promises_are_counted_by_what_became_of_them() -> None:
    kept, due = _promise(AnswerCode.MET_TODAY, BY, kept=True), _promise(AnswerCode.MET_TODAY, BY)
    record = SupplierRecord(name="Alfa", promises=(kept, due))
    assert words.counted(record, ON) == "1 holdt, 1 lovet (1 å kontrollere)"
    assert words.counted(SupplierRecord(name="Alfa"), ON) == "–"


def test_the_finding_comes_first() -> None:
    broken = SupplierRecord(name="Alfa", promises=(_promise(AnswerCode.MET_TODAY, BY, kept=False),))
    assert words.summary((broken,), ON).startswith("1 leverandør dekker ikke behovet")
    due = SupplierRecord(name="Beta", promises=(_promise(AnswerCode.MET_TODAY, BY),))
    said = words.summary((due,), ON)
    assert (
        said == "Vi vet ikke om noen leverandør som ikke dekker behovet. Ett løfte skulle vært kontrollert."
    )
