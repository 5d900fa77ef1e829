"""Two lists of when support ends, compared."""

from datetime import date

from scoring.domain.systems.support_difference import difference, with_kept
from scoring.domain.systems.support_end import Release, SupportEnds
from scoring.domain.systems.system import System


def _ends(on: date, **lines: date) -> SupportEnds:
    releases = tuple(Release(product="php", cycle=name, ends=day) for name, day in lines.items())
    return SupportEnds(as_of=on, source="x", releases=releases, products={})


def test_new_moved_and_lines_that_systems_rest_on_are_told() -> None:
    old = _ends(
        date(2026, 11, 23), a=date(2027, 1, 1), b=date(2027, 1, 1), c=date(2028, 1, 1), d=date(2028, 1, 1)
    )
    new = _ends(date(2027, 3, 1), a=date(2027, 1, 1), b=date(2027, 6, 1), e=date(2030, 1, 1))
    systems = [System(id="1", name="Tidbank", support={"PHP b": "php b", "PHP c": "php c", "X": ""})]
    found = difference(old, new, systems)
    assert [one.id for one in found.new] == ["php e"]
    assert [(one.after.id, one.after.ends, one.systems) for one in found.moved] == [
        ("php b", date(2027, 6, 1), ("Tidbank",))
    ]
    assert [one.id for one in found.kept] == ["php c"]
    assert set(with_kept(new, found.kept).by_id()) == {"php a", "php b", "php e", "php c"}
