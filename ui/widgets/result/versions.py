"""«Hva er endret siden versjon N»: every ranking that has been made can be read, and is compared with the latest."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.people import known
from scoring.domain.ranking.award import award
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.ranking.ranking_change import change
from scoring.services.ranking_version import versions
from scoring.services.result import Ranked
from scoring.words.ranking.award import award_sentence
from scoring.words.ranking.ranking import headline
from scoring.words.ranking.ranking_change import change_sentences, reason_sentences
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.plain import plain
from ui.widgets.result.calculation import show_calculation
from ui.widgets.result.report import columns, row
from ui.widgets.signature import made
from ui.widgets.table import show_table


def show_versions(app: Application, person: Person, now: Procurement, latest: Ranked) -> None:
    """Nothing while there is only one; else what has changed since the chosen one, and that one as it was."""
    lot = latest.ranking.evaluation.lot
    earlier = [one for one in versions(app.store, person, now.id, lot) if one.number < latest.number]
    if not earlier:
        return
    st.header("Hva er endret?", anchor=False)
    places = list(reversed(range(len(earlier))))
    chosen = places[0]
    if len(places) > 1:
        chosen = st.radio(
            "Sammenlign med",
            places,
            format_func=lambda place: f"Versjon {place + 1}, {moment(earlier[place].at)}",
            key=f"siden_{now.id}{lot}_{latest.number}",
        )
    before = earlier[chosen]
    _changes(chosen + 1, len(earlier) + 1, before.ranking, latest.ranking)
    _earlier(app, chosen + 1, before)


def _changes(number: int, newest: int, before: Ranking, after: Ranking) -> None:
    found = change(before, after)
    told, reasons = change_sentences(after, found), reason_sentences(found)
    st.markdown(f"Dette er versjon {newest} av rangeringen. Endret siden versjon {number}:")
    st.markdown("\n".join(f"- {plain(one)}" for one in told))
    if reasons:
        st.markdown(f"**Hvorfor.** {plain(' '.join(reasons))}")


def _earlier(app: Application, number: int, kept: Ranked) -> None:
    with st.expander(f"Versjon {number}, slik den var"):
        st.markdown(f"**{plain(headline(kept.ranking))}**")
        st.caption(plain(made("Rangert", kept.at, known(app.store, kept.by))))
        rows = (row(one) for one in kept.ranking.bids)
        show_table(rows, columns(kept.ranking), f"Versjon {number} av rangeringen")
        if kept.ranking.evaluation.winners:
            st.markdown(plain(award_sentence(award(kept.ranking, kept.ranking.evaluation.winners))))
    show_calculation(app, kept.ranking, f"Vis utregningen i versjon {number}")
