"""Recording that the award notice has been sent, after a review with a tick; and the file that replays the ranking."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.ranking.replay import EvaluationFile, fingerprint
from scoring.services import result
from scoring.services.result import Ranked
from scoring.words.notice import content_sentence
from scoring.words.ranking.award import told_of_all
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.result.new_notice import show_new_notice
from ui.widgets.signature import file_name, signed_by


def show_notice(app: Application, person: Person, now: Procurement, rankings: Sequence[Ranking]) -> None:
    """When it was recorded; or the review and the act for the officer."""
    st.header("Meddelelse om valg av leverandør", anchor=False)
    for one in now.notices:
        why = "Beslutningen var omgjort" if one.rankings else "Ingen er valgt"
        again = f" {why}: {plain(one.reason)}" if one.reason else ""
        st.markdown(f"Det er ført at meddelelsen er sendt {moment(one.at)}.{again}")
    may = procurements.may(person, now, Action.RECORD_NOTICE)
    if now.phase is Phase.NOTIFIED:
        if may and result.to_notify(app.store, person, now.id):
            show_new_notice(app, person, now, rankings)
        return
    if not may:
        st.markdown("Meddelelsen er ikke ført som sendt. Innkjøperen fører den.")
        return
    if rankings:
        _review(app, person, now, rankings)
    else:
        show_new_notice(app, person, now, rankings)


def show_file(person: Person, now: Procurement, found: Ranked) -> None:
    """The evaluation as one file that gives the same ranking again, to the last digit, and what vouches for it."""
    lot = found.ranking.evaluation.lot
    st.header("Evalueringen som fil", anchor=False)
    st.markdown(
        "Filen har kriterier, prismodell, priser og omforente poeng, og gir samme rangering når den regnes på nytt. "
        "Den har også navn og begrunnelser: Vurder taushetsplikten før den gis ut. "
        f"Laget for {plain(signed_by(person))}."
    )
    st.download_button(
        "Last ned evalueringen (JSON)",
        EvaluationFile.of(found.ranking.evaluation).model_dump_json(indent=1),
        file_name("-".join(filter(None, ("evaluering", lot.lower()))), person, "json"),
        "application/json",
        key=f"last_ned_{now.id}{lot}",
        on_click="ignore",
    )
    with st.expander("Slik kan filen og loggen etterprøves"):
        st.markdown(
            "Den som drifter Målestokk, kan regne filen på nytt og se at den er uendret: `malestokk rank FIL --json` "
            "skriver da disse to fingeravtrykkene."
        )
        st.markdown(
            f"- Evalueringen: `{fingerprint(found.ranking.evaluation)}`\n- Rangeringen: `{fingerprint(found.ranking)}`"
        )
        st.markdown(
            f"Loggen over hendelser slutter nå med nummer {found.last_event}: `{found.chain_hash}`. Skriv det i saken. "
            "Da kan ingen endre rekkefølgen eller fjerne hendelser uten at det merkes."
        )


def _review(app: Application, person: Person, now: Procurement, rankings: Sequence[Ranking]) -> None:
    told = plain(told_of_all(rankings))
    st.markdown(
        f"Se over før du fører meddelelsen. {told} Etter dette kan tilbud bare avvises eller tas "
        "med igjen ved å omgjøre beslutningen, med hjemmel og begrunnelse, og IT kan sammenligne tilbudene med "
        "dagens system."
    )
    if any(one.first is None for one in rankings):
        st.markdown(
            "Førsteplassen er delt. Trekk lodd, og skriv i saken hvem det falt på, før meddelelsen sendes."
        )
    apart = "Meddelelsen sendes utenfor Målestokk. Her føres bare at den er sendt."
    st.markdown(plain(f"{content_sentence(now.profile, app.law)} {apart}".strip()))
    sure = st.checkbox("Meddelelsen er sendt til alle leverandørene", key=f"sikker_meddelelse_{now.id}")
    if st.button("Før at meddelelsen er sendt", type="primary", key="for_meddelelse"):
        if not sure:
            st.error("Kryss av for at meddelelsen er sendt til alle leverandørene.")
            return
        attempt(lambda: result.record_notice(app.store, person, now.id))
        st.rerun()
