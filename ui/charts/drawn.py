"""A chart is put together and checked once for the same figures: that costs more than all the rest of a page."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from copy import deepcopy
from functools import cached_property, wraps
from typing import Any, ParamSpec

import altair as alt
import pandas as pd

_MOST = 32
"""So many are kept, each some tens of kilobytes: the oldest goes first."""
_Given = ParamSpec("_Given")


class Drawn:
    """A finished chart: how it is drawn, and the rows it is drawn from."""

    def __init__(self, chart: alt.TopLevelMixin) -> None:
        spec = chart.to_dict()
        self._rows: dict[str, Any] = spec.pop("datasets", {})
        self._drawing: dict[str, Any] = spec

    def to_dict(self) -> dict[str, Any]:
        """The whole in Vega-Lite, to do with as one likes."""
        return deepcopy(self._drawing | {"datasets": self._rows})

    def to_show(self) -> dict[str, Any]:
        """The same for the browser, with the rows as tables, which are not to be changed."""
        return deepcopy(self._drawing) | {"datasets": self._tables}

    @cached_property
    def _tables(self) -> dict[str, pd.DataFrame]:
        return {name: pd.DataFrame(rows) for name, rows in self._rows.items()}


def kept(draw: Callable[_Given, alt.TopLevelMixin]) -> Callable[_Given, Drawn]:
    """Draw only what has not been drawn before, whoever asks."""
    known: dict[Hashable, Drawn] = {}

    @wraps(draw)
    def drawn(*args: _Given.args, **kwargs: _Given.kwargs) -> Drawn:
        figures = _figures((args, kwargs))
        found = known.get(figures)
        if found is None:
            while len(known) >= _MOST:
                known.pop(next(iter(known)), None)
            found = known[figures] = Drawn(draw(*args, **kwargs))
        return found

    return drawn


class _Same:
    """Something too large to compare: the same only when it is the very same."""

    def __init__(self, one: object) -> None:
        self._one = one

    def __hash__(self) -> int:
        return id(self._one)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._one is other._one


def _figures(given: object) -> Hashable:
    """What tells one drawing from another: values by what they are worth, where they can be."""
    if isinstance(given, Mapping):
        return tuple((name, _figures(one)) for name, one in given.items())
    if isinstance(given, Sequence) and not isinstance(given, str):
        return tuple(map(_figures, given))
    try:
        hash(given)
    except TypeError:
        return _Same(given)
    return given
