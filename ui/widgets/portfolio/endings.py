"""When contracts and support end: the heaps half-year by half-year, and under it every end of every system."""

from collections.abc import Iterator, Sequence

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.ending import Endings, Period, SystemEnding
from scoring.services import ending as service
from scoring.words.phase_out import ending as words
from ui.bootstrap import Application
from ui.charts.ending import ending_bars
from ui.widgets.chart import show_chart
from ui.widgets.found_again import choose, fold
from ui.widgets.long_table import rows_of, show_folded_table, show_pages
from ui.widgets.plain import plain
from ui.widgets.systems.access import address

_ALL = "Alle periodene"
_FOLD, _PERIOD = "slutt", "periode"


def show_endings(app: Application, person: Person, found: Endings) -> None:
    """The finding, the picture, and the table of what a period holds."""
    st.header(words.HEADING, anchor=False)
    first, *rest = words.summary(found)
    st.markdown("\n".join([f"**{first}**", "", *(f"- {one}" for one in rest)]))
    show_chart(ending_bars(words.bars(found), st.context.theme.type), words.ALT)
    st.caption(" ".join(filter(None, (words.ABOUT, words.OPTIONS, words.left_out(found)))))
    show_folded_table(
        "Tall per periode", found.counts, words.counted, words.COUNTED, words.HEADING, "slutt_tall"
    )
    _show_table(app, person, found)


@st.fragment
def _show_table(app: Application, person: Person, found: Endings) -> None:
    with fold(f"Alt som tar slutt ({len(found.rows)})", _FOLD, _PERIOD, rows_of(_FOLD)) as folded:
        if folded.open:
            chosen, alt = _chosen(found), "Hva som tar slutt, for hvert system"
            if chosen:
                st.markdown(words.held(found, chosen))
            some = found.by_period[chosen] if chosen else found.rows
            key = f"slutt_{words.name(chosen)}" if chosen else "slutt"
            show_pages(some, lambda page: rows(app, person, found, page), words.COLUMNS, alt, key, _FOLD)


def _chosen(found: Endings) -> Period | None:
    """The period to look into; None for all of them, which is first."""
    periods = {words.name(one): one for one, ends in found.by_period.items() if ends}
    counts = {_ALL: len(found.rows)} | {name: len(found.by_period[one]) for name, one in periods.items()}
    return periods.get(choose("Periode", {one: f"{one} ({counts[one]})" for one in counts}, _PERIOD))


def rows(
    app: Application, person: Person, found: Endings, some: Sequence[SystemEnding]
) -> Iterator[list[str]]:
    """Each end, leading to its system; who has confirmed what is asked for all of them at once."""
    said = service.confirmations(app.store, person, {one.system.id for one in some if one.is_confirmed})
    for one in some:
        name, *cells = map(plain, words.row(one, found, said))
        yield [f"[{name}]({address(one.system.id)})", *cells]
