"""Every code that the package can produce has a sentence, and no sentence waits for a fact it does not get."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from requirements_lib.domain.outcome import Finding, Refusal, Severity
from requirements_lib.domain.rules.regime import check, decide
from requirements_lib.domain.rules.time_plan import Procedure, TimePlan
from requirements_lib.domain.rules.working_day import DayOff
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.weighing.environment import Environment, EnvironmentWay
from requirements_lib.storage.law import load
from requirements_lib.words.finding import FINDINGS
from requirements_lib.words.language import LANGUAGE
from requirements_lib.words.outcome import REFUSALS, finding_sentence, refusal_sentence
from tests.builders import a_library, criteria, law_table

PACKAGE = Path(__file__).resolve().parents[3] / "requirements_lib"
SOURCE = "\n".join(
    path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")) if "words" not in path.parts
)


def test_every_refusal_code_has_a_sentence() -> None:
    codes = set(re.findall(r'Refusal\(\s*"(\w+)"', SOURCE)) | {
        "not_allowed",
        "not_allowed_now",
        "blocked_by_findings",
    }
    assert codes <= set(REFUSALS), codes - set(REFUSALS)


def test_every_finding_code_of_the_domain_has_a_sentence() -> None:
    domain = "\n".join(path.read_text("utf-8") for path in sorted((PACKAGE / "domain").rglob("*.py")))
    codes = set(re.findall(r'Finding\.(?:error|warning|notice)\(\s*"(\w+)"', domain))
    assert len(codes) > 20
    told = {*FINDINGS, *LANGUAGE}
    assert codes <= told, codes - told


def test_everything_that_reading_a_file_can_find_has_a_sentence() -> None:
    paper, documents = (
        "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("*.py")) if path.name != "sheet.py")
        for folder in (
            PACKAGE.parent / "paper",
            PACKAGE / "documents",
        )  # a list of systems is told of by `scoring`
    )
    reasons = {f"file_{reason}" for reason in re.findall(r'UnreadableFile\("(\w+)"\)', paper)}
    codes = set(re.findall(r'(?:Finding\.\w+|_tell)\(\s*"(\w+)"', documents))
    assert len(reasons) >= 4
    assert len(codes) > 5
    assert reasons | codes <= set(FINDINGS), (reasons | codes) - set(FINDINGS)


def test_every_reason_a_template_cannot_be_used_for_has_a_sentence() -> None:
    files = sorted(path for path in (PACKAGE.parent / "paper").glob("*.py") if path.name != "sheet.py")
    paper = "\n".join(path.read_text("utf-8") for path in files)
    reasons = set(re.findall(r'(?:UnreadableFile|UnusableTemplate)\("(\w+)"\)', paper))
    assert len(reasons) >= 9
    codes = {f"template_{reason}" for reason in reasons}
    assert codes <= set(REFUSALS), codes - set(REFUSALS)


def test_every_finding_of_an_impossible_profile_reads_as_a_sentence() -> None:
    profile = Profile(criteria=criteria(price="20"), answers={"moon": "yes"})
    found = findings(profile, a_library(), law_table())
    assert len(found) > 8
    assert all(re.match(r"^[A-ZÆØÅ«0-9].*\.$", finding_sentence(one)) for one in found)


def test_a_refusal_names_the_act_and_the_phase_in_words() -> None:
    refusal = Refusal("not_allowed_now", action="agree", phase="scoring")
    assert (
        refusal_sentence(refusal)
        == "Du kan ikke føre omforente poeng mens status er «individuell vurdering»."
    )


def test_a_clash_tells_when_it_happened() -> None:
    refusal = Refusal("changed_meanwhile", by="p1", at=datetime(2026, 11, 24, 10, 7, tzinfo=UTC), revision=3)
    assert re.search(r"kl\. \d\d\.07", refusal_sentence(refusal))


def test_a_field_is_named_as_on_the_screen() -> None:
    finding = Finding(code="field_missing", severity=Severity.ERROR, subject="starts")
    assert finding_sentence(finding) == "Kunngjøringsdato mangler. Fyll ut feltet."


def test_dates_and_terms_are_put_into_the_sentence() -> None:
    finding = Finding.notice(
        "deadline_on_day_off", "bid_deadline", day=date(2027, 3, 25), why=DayOff.MAUNDY_THURSDAY
    )
    assert (
        finding_sentence(finding) == "Tilbudsfristen er 25.03.2027, som er skjærtorsdag. Vurder en virkedag."
    )


def test_an_amount_is_told_in_kroner() -> None:
    found = Finding.warning("value_differs", "estimated_value", amount=Decimal("1250000.50"))
    assert "gir 1\u00a0250\u00a0000,5\u00a0kr, men" in finding_sentence(found)


def test_every_finding_of_the_time_plan_and_the_climate_rule_reads_as_a_sentence() -> None:
    law = load()
    starts, noon = date(2026, 10, 12), datetime(2026, 10, 1, 11, tzinfo=UTC)
    found: list[Finding] = []
    for days, value in ((15, 4_000_000), (20, 4_000_000), (41, 2_500_000), (45, 1_600_000)):
        deadline = noon + timedelta(days=days + (starts - noon.date()).days - 11)
        procedure = Procedure.NEGOTIATED if value == 1_600_000 else Procedure.OPEN
        plan = TimePlan(starts=starts, bid_deadline=deadline, procedure=procedure)
        decision = decide(Decimal(value), starts, law)
        found += [*check(decision), *plan.check(decision, law, noon + timedelta(days=99))]
    for ways, reason in (((), ""), (tuple(EnvironmentWay), "Fordi."), ((EnvironmentWay.SPECIFICATION,), "")):
        for day in (date(2026, 6, 1), starts):
            environment = Environment(starts=day, value=Decimal(4_000_000), ways=ways, reason=reason)
            found += environment.check(law)
    assert len({one.code for one in found}) >= 10
    assert all(re.match(r"^[A-ZÆØÅ«].*\.$", finding_sentence(one)) for one in found)
    assert not any("{" in finding_sentence(one) for one in found)
