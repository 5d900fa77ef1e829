"""When contracts and support end: the heaps half-year by half-year, and under it every end of every system."""

from collections.abc import Iterator, Sequence

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.ending import Endings, SystemEnding
from scoring.services import ending as service
from scoring.words.phase_out import ending as words
from ui.bootstrap import Application
from ui.charts.ending import ending_bars
from ui.widgets.chart import show_chart
from ui.widgets.long_table import show_pages
from ui.widgets.plain import plain
from ui.widgets.systems.access import address

_ALL = "Alle periodene"


def show_endings(app: Application, person: Person, found: Endings) -> None:
    """The finding, the picture, and the table of what a period holds."""
    st.header(words.HEADING, anchor=False)
    first, *rest = words.summary(found)
    st.markdown("\n".join([f"**{first}**", "", *(f"- {one}" for one in rest)]))
    show_chart(ending_bars(words.bars(found), st.context.theme.type), words.ALT)
    st.caption(" ".join(filter(None, (words.ABOUT, words.OPTIONS, words.left_out(found)))))
    _show_table(app, person, found)


@st.fragment
def _show_table(app: Application, person: Person, found: Endings) -> None:
    with st.expander(f"Tabell ({len(found.rows)})", key="slutt_tabell", on_change="rerun") as fold:
        if fold.open:
            chosen, held = _chosen(found)
            alt = "Hva som tar slutt, for hvert system"
            show_pages(
                held, lambda some: rows(app, person, found, some), words.COLUMNS, alt, f"slutt_{chosen}"
            )


def _chosen(found: Endings) -> tuple[str, Sequence[SystemEnding]]:
    """The period to look into, with what ends in it; all of them first."""
    parts = {_ALL: found.rows, **{words.name(one): some for one, some in found.by_period.items()}}
    chosen = st.selectbox(
        "Periode",
        list(parts),
        format_func=lambda one: f"{one} ({len(parts[one])})",
        key="slutt_periode",
        width=320,
    )
    return chosen, parts[chosen]


def rows(
    app: Application, person: Person, found: Endings, some: Sequence[SystemEnding]
) -> Iterator[list[str]]:
    """Each end, leading to its system; who has confirmed what is asked for all of them at once."""
    said = service.confirmations(app.store, person, {one.system.id for one in some if one.is_confirmed})
    for one in some:
        name, *cells = map(plain, words.row(one, found, said))
        yield [f"[{name}]({address(one.system.id)})", *cells]
