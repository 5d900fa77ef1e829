"""What the things that get points are called: «krav», or «punkt» where some criterion is judged whole."""

from collections.abc import Iterable

from requirements_lib.domain.tender.scored_item import ScoredItem
from requirements_lib.domain.value import Value


class Noun(Value):
    """A word in the forms that sentences need."""

    one: str
    the: str
    many: str
    the_many: str


REQUIREMENT = Noun(one="krav", the="kravet", many="krav", the_many="kravene")
POINT = Noun(one="punkt", the="punktet", many="punkter", the_many="punktene")


def noun(items: Iterable[ScoredItem]) -> Noun:
    """What to call any of these."""
    return POINT if any(one.criterion for one in items) else REQUIREMENT


def whole_scale(item: ScoredItem) -> str:
    """How a criterion judged whole is scored."""
    return (
        f"Kriteriet vurderes samlet: hvert tilbud får poeng fra 0 til {item.highest} én gang, for alle kravene under "
        "det, med én begrunnelse."
    )
