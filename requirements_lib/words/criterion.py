"""What an award criterion is called when it stands apart from the tree it is a part of."""

from collections.abc import Iterable

from requirements_lib.domain.weighing.criteria import Criterion


def full_name(one: Criterion, tree: Iterable[Criterion]) -> str:
    """«Kvalitet: Løsning» for a part of another; the name alone for one at the top."""
    known = {own.id: own for own in tree}
    names, above = [one.name], known.pop(one.id, one).under
    while above in known:
        higher = known.pop(above)
        names.append(higher.name)
        above = higher.under
    return ": ".join(reversed(names))
