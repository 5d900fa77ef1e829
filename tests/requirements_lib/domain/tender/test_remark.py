"""Remarks on language and law: mended, or set aside with a reason."""

from requirements_lib.domain.language.override import FindingOverride, quoted
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.remark import language, may_be_set_aside, settled, unanswered
from requirements_lib.storage.language import load
from tests.builders import DAY, a_library, a_profile, a_requirement

VAGUE = "Løsningen skal være brukervennlig."


def _said(profile: Profile) -> list[tuple[str, str]]:
    return [(one.code, one.subject) for one in language(profile, a_library(), load(), DAY)]


def test_only_what_the_procurement_says_itself_is_read() -> None:
    assert _said(a_profile()) == []
    assert ("language_unmeasured", "systems") in _said(a_profile(systems=VAGUE))
    edit = Edit(requirement="ARK-05", text=VAGUE)
    assert ("language_unmeasured", "ARK-05") in _said(a_profile(edits=(edit,)))
    own = a_requirement("EGN-01", trigger={"op": "always"}, text=VAGUE)
    assert ("language_unmeasured", "EGN-01") in _said(a_profile(own_requirements=(own,)))


def test_two_names_for_the_same_thing_are_remarked_wherever_they_are_written() -> None:
    edit = Edit(requirement="ARK-05", text="Tilbyderen skal vise uttrekket.")
    said = _said(a_profile(procedure_reason="Alle må-krav er prøvd.", edits=(edit,)))
    assert said == [("language_two_names", "ARK-05"), ("language_two_names", "procedure_reason")]


def test_a_remark_on_a_requirement_that_is_out_is_none() -> None:
    edit = Edit(requirement="ARK-08", text=VAGUE)
    assert _said(a_profile(edits=(edit,), answers={"records": "yes", "journal": "no"})) == []


def test_a_remark_is_set_aside_only_in_its_own_words() -> None:
    profile = a_profile(systems=VAGUE)
    (finding,) = language(profile, a_library(), load(), DAY)
    override = FindingOverride(
        code=finding.code, subject="systems", quote=quoted(finding), reason="Prøves i brukertest."
    )
    aside = settled(profile.with_finding_override(override), [finding])
    assert (aside.open, [one.reason for one in aside.overridden]) == ((), ["Prøves i brukertest."])
    other = profile.with_fields(systems=f"Kort sagt: {VAGUE}").with_finding_override(override)
    assert unanswered(settled(other, language(other, a_library(), load(), DAY)).open)
    assert profile.with_finding_override(override).without_finding_override(override) == profile


def test_what_is_missing_or_impossible_cannot_be_set_aside() -> None:
    missing = Finding.error("field_missing", "title")
    override = FindingOverride(code="field_missing", subject="title", quote=quoted(missing), reason="Nei.")
    assert settled(a_profile(finding_overrides=(override,)), [missing]).open == (missing,)


def test_a_warning_about_the_rules_may_be_set_aside_and_an_error_may_not() -> None:
    assert may_be_set_aside(Finding.warning("deadline_too_short", "bid_deadline"))
    assert not may_be_set_aside(Finding.error("deadline_too_short", "bid_deadline"))
    assert not may_be_set_aside(Finding.warning("question_open", "journal"))


def test_a_notice_asks_for_no_answer() -> None:
    notice = Finding.notice("language_long_sentence", "need")
    warning = Finding.warning("language_filler", "need")
    assert unanswered([notice, warning]) == (warning,)
