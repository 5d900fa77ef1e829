"""What differs between two revisions of a tender."""

from decimal import Decimal

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.domain.tender.revision import changes, recognised
from requirements_lib.domain.tender.selection import Override
from tests.builders import a_tender, criteria

EDIT = Edit(
    requirement="ARK-05", text="Leverandøren bør vise uttrekket i en demonstrasjon.", weight=Decimal(5)
)


def test_the_same_tender_differs_in_nothing() -> None:
    assert not changes(a_tender(), a_tender())


def test_a_field_is_told_before_and_after() -> None:
    found = changes(a_tender(), a_tender(users="200"))
    assert found
    assert [(one.field, one.before, one.after) for one in found.fields] == [("users", "", "200")]
    assert (found.field("users"), found.field("need")) == (found.fields[0], None)


def test_a_requirement_is_told_part_by_part() -> None:
    (one,) = changes(a_tender(), a_tender(edits=[EDIT])).requirements
    assert (one.id, one.title) == ("ARK-05", "Tittel på ARK-05")
    assert [(part.field, part.after) for part in one.parts] == [("text", EDIT.text), ("weight", Decimal(5))]


def test_requirements_taken_out_and_put_in_are_told_whole() -> None:
    fewer = a_tender(overrides=[Override(requirement="ARK-01", include=False, reason="Gjelder ikke.")])
    out = changes(a_tender(), fewer)
    assert [one.id for one in out.removed] == ["ARK-01"]
    assert (out.added, out.altered) == ((), ())
    back = changes(fewer, a_tender())
    assert [one.id for one in back.added] == ["ARK-01"]
    assert back.added[0].parts == ()


def test_weights_are_told_by_criterion() -> None:
    found = changes(a_tender(), a_tender(criteria=criteria(price="30", quality="70")))
    assert [
        (one.id, one.before and one.before.weight, one.after and one.after.weight) for one in found.criteria
    ] == [
        ("T1", Decimal(40), Decimal(30)),
        ("T2", Decimal(60), Decimal(70)),
    ]


def test_another_order_is_a_change() -> None:
    found = changes(a_tender(), a_tender(order=("ARK-08", "ARK-05", "ARK-01")))
    assert found.reordered
    assert found.requirements == ()


def test_a_form_for_an_earlier_revision_is_recognised_by_its_whole_id_and_by_the_printed_one() -> None:
    first, second = a_tender(), a_tender(users="200")
    other = Finding.error("other_tender", "form")
    for given in (first.fingerprint, first.fingerprint[:12]):
        form = ResponseForm(tender=given, supplier="Nordfjell AS")
        (told,) = recognised(form, [other], (first, second))
        assert (told.code, told.facts) == ("earlier_revision", {"number": 1, "latest": 2})


def test_a_form_for_the_latest_revision_or_for_another_tender_is_told_as_it_was() -> None:
    first, second = a_tender(), a_tender(users="200")
    other = Finding.error("other_tender", "form")
    for given in (second.fingerprint, "0" * 64, ""):
        form = ResponseForm(tender=given, supplier="Nordfjell AS")
        assert recognised(form, [other], (first, second)) == (other,)
