"""Grounds in a list and in the case: the provision with its certainty, and what must be considered."""

from decimal import Decimal

from requirements_lib.storage import law
from scoring.domain.bids.rejection_ground import Ground, RejectionGround, grounds
from scoring.words.bids.rejection import choice, duty_sentence, ground_text
from tests.builders import a_profile

LAW = law.load()
KNOWN = grounds(a_profile(estimated_value=Decimal(2_500_000)).regime(LAW), LAW)


def _of(ground: Ground) -> RejectionGround:
    return next(one for one in KNOWN if one.ground is ground)


def test_a_ground_says_whether_it_must_or_may_be_used_and_stands_in_the_case_without() -> None:
    assert choice(_of(Ground.UNCLEAR)) == (
        "Avvik, forbehold eller uklarhet som ikke er ubetydelig – kan avvises (anskaffelsesforskriften § 24-8 andre "
        "ledd bokstav a)"
    )
    assert ground_text(_of(Ground.DEVIATION)) == (
        "Vesentlig avvik fra anskaffelsesdokumentene (anskaffelsesforskriften § 24-8 første ledd bokstav b)"
    )


def test_what_is_not_read_in_the_text_of_today_is_only_probable() -> None:
    assert "(trolig anskaffelsesforskriften § 24-1 første ledd)" in choice(_of(Ground.LATE))
    assert "(trolig anskaffelsesforskriften § 24-2" in ground_text(_of(Ground.UNQUALIFIED))


def test_an_absolute_requirement_that_is_not_met_must_be_considered_and_decides_nothing() -> None:
    told = duty_sentence(KNOWN)
    assert "skal ta stilling til om tilbudet avvises" in told and "det vurderes konkret" in told
    assert "skal avvises (anskaffelsesforskriften § 24-8 første ledd bokstav b)" in told
    assert "§" not in duty_sentence(())
