"""What is copied to a new procurement, and what the library of today no longer holds."""

from decimal import Decimal

from requirements_lib.domain.language.override import FindingOverride
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Kind, Parameter, Status
from requirements_lib.domain.procurement.reuse import left_out, reused, since
from requirements_lib.domain.rules.law import BasisCheck
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.weighing.lot import Lot
from tests.builders import DAY, a_library, a_profile, a_requirement, a_tender, criteria, law_table

OUT = Override(requirement="ARK-08", include=False, reason="Gjelder ikke.")
SOURCE = a_profile(
    users="200",
    questions_until=DAY,
    binding_until=DAY,
    replaces="s-1",
    basis_checks=[BasisCheck(source="NO-ARKF-07", checked_by="Kari", where="Lovdata", checked=DAY)],
    finding_overrides=[FindingOverride(code="language_filler", subject="need", quote="a", reason="b")],
    overrides=[OUT],
    edits=[Edit(requirement="ARK-05", text="Leverandøren bør vise uttrekket.")],
    parameters={"ARK-09": {"timer": 4}},
    absolute_reasons={"ARK-01": "Arkivet.", "ARK-09": "Borte."},
    order=("ARK-09", "ARK-05"),
    criteria=criteria(),
)


def _smaller() -> Library:
    """The library of today: ARK-08 is gone, and so is the question about the journal."""
    kept = (
        a_requirement("ARK-01", kind=Kind.ABSOLUTE, text="Løsningen skal fange arkiv."),
        a_requirement("ARK-05"),
    )
    library = a_library(*kept)
    return library.model_copy(update={"questions": library.questions[:1]})


def test_what_it_says_is_copied_and_what_is_its_own_is_not() -> None:
    new = reused(SOURCE, "p-1", a_library())
    assert (new.title, new.need, new.users, new.criteria) == (
        SOURCE.title,
        SOURCE.need,
        "200",
        SOURCE.criteria,
    )
    assert (new.answers, new.overrides, new.edits) == (SOURCE.answers, SOURCE.overrides, SOURCE.edits)
    assert new.based_on == "p-1"
    empty = Profile()
    for field in (
        *("reference", "starts", "questions_until", "bid_deadline", "binding_until"),
        *("basis_checks", "finding_overrides", "replaces"),
    ):
        assert getattr(new, field) == getattr(empty, field), field


def test_a_reason_that_was_withheld_must_be_written_anew() -> None:
    withheld = SOURCE.without_grounds()
    (new,) = reused(withheld, "p-1", a_library()).overrides
    assert (new.reason, new.withheld) == ("", False)


def test_what_the_library_no_longer_has_is_left_out_and_told() -> None:
    library = _smaller()
    new = reused(SOURCE, "p-1", library)
    assert set(new.answers) == {"records"}
    assert (new.overrides, new.parameters, new.absolute_reasons) == ((), {}, {"ARK-01": "Arkivet."})
    assert (new.order, new.criteria[1].requirements) == (("ARK-05",), ("ARK-05",))
    told = [(one.code, one.subject) for one in left_out(SOURCE, library)]
    assert told == [
        ("reuse_question_gone", "journal"),
        ("reuse_requirement_gone", "ARK-08"),
        ("reuse_requirement_gone", "ARK-09"),
    ]


def test_nothing_that_cannot_be_mended_stands_in_the_way_afterwards() -> None:
    codes = {one.code for one in findings(reused(SOURCE, "p-1", _smaller()), _smaller(), law_table())}
    assert not codes & {"unknown_requirement", "unknown_question", "unknown_parameter", "edit_invalid"}


def test_an_edit_that_no_longer_makes_a_requirement_is_left_out_and_told() -> None:
    broken = SOURCE.model_copy(update={"edits": (Edit(requirement="ARK-05", text="Innen {timer} timer."),)})
    assert reused(broken, "p-1", a_library()).edits == ()
    told = left_out(broken, a_library())
    assert ("reuse_edit_left_out", "ARK-05") in [(one.code, one.subject) for one in told]


def test_a_number_that_still_stands_in_the_text_is_copied() -> None:
    numbered = a_requirement(
        text="Leverandøren bør varsle innen {timer} timer.",
        parameters={"timer": Parameter(label="Frist", unit="timer", default=8, minimum=1, maximum=24)},
    )
    source = a_profile(parameters={"ARK-05": {"timer": 4, "dager": 2}})
    assert reused(source, "p-1", a_library(numbered)).parameters == {"ARK-05": {"timer": 4}}


def test_requirements_that_are_changed_or_retired_since_are_told() -> None:
    changed = a_requirement(
        "ARK-05",
        version=2,
        weight=Decimal(3),
        changes=[
            {"version": 1, "on": DAY, "what": "Første utgave."},
            {"version": 2, "on": DAY, "what": "Kravet er delt."},
        ],
    )
    retired = a_requirement("ARK-01", status=Status.RETIRED)
    told = since(a_tender(), a_library(retired, changed))
    assert [(one.code, one.subject) for one in told] == [
        ("reuse_requirement_retired", "ARK-01"),
        ("reuse_requirement_changed", "ARK-05"),
    ]
    assert told[1].facts["what"] == "Kravet er delt."
    assert since(a_tender(), a_library()) == ()


def test_the_lots_are_copied_without_what_is_gone() -> None:
    divided = a_profile(lots=[Lot(id="D1", leaves_out=("ARK-08",), criteria=criteria())], criteria=())
    (lot,) = reused(divided, "p-1", _smaller()).lots
    assert (lot.leaves_out, lot.criteria[1].requirements) == ((), ("ARK-05",))
    assert ("reuse_requirement_gone", "ARK-08") in [
        (one.code, one.subject) for one in left_out(divided, _smaller())
    ]
