"""Where the need is told in the officer's own words."""

from requirements_lib.domain.tender.description import DESCRIPTION
from requirements_lib.domain.tender.profile import Profile


def test_each_is_a_text_of_the_profile_that_may_be_empty() -> None:
    assert [one for one in DESCRIPTION if getattr(Profile(), one) != ""] == []
