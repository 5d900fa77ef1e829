"""Every supplier in one table, and the systems of one of them."""

from collections.abc import Sequence
from datetime import date

from requirements_lib.words.phrase import capitalised
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.phase_out.supplier_record import SupplierRecord
from scoring.words.fulfilment import fulfils
from scoring.words.phase_out.phase_out import advice
from scoring.words.phase_out.supplier import counted
from scoring.words.systems.risk import band_words, figure
from scoring.words.terms import label
from ui.widgets.clock import day
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table

COLUMNS = ["Leverandør", "Dekker behovet", "Systemer", "Første avtale slutter", "Løfter"]
SYSTEMS = ["System", "Forslag", "Krav", "Risiko", "Avtalen slutter", "Frist for å si opp"]


def show_records(found: Sequence[SupplierRecord], on: date) -> None:
    """Each supplier with whether it meets the needs, and what is known of it."""
    show_table((row(one, on) for one in found), COLUMNS, "Leverandørene, med systemer, avtaler og løfter")


def row(record: SupplierRecord, on: date) -> list[str]:
    """One supplier as a row."""
    return [
        plain(record.name),
        label(record.standing(on)),
        plain(", ".join(one.assessed.system.name for one in record.systems)) or "–",
        day(record.ends[0]) if record.ends else "–",
        counted(record, on),
    ]


def show_systems(record: SupplierRecord) -> None:
    """The supplier's systems in use, each with its class, its rating and its contract."""
    if record.systems:
        show_table((system_row(one) for one in record.systems), SYSTEMS, "Leverandørens systemer i bruk")


def system_row(judged: Judged) -> list[str]:
    """One system as a row; what nobody has rated is that."""
    system, proposal = judged.assessed.system, judged.proposal
    rated = judged.assessed.is_rated
    return [
        f"[{plain(system.name)}]({address(system.id, 'Resultat')})",
        plain(advice(proposal)) if rated else "Ikke vurdert",
        capitalised(fulfils(proposal.fulfilment)) if rated else "–",
        f"{band_words(proposal.risk)}, {figure(proposal.risk)}" if rated else "–",
        day(proposal.contract_ends) if proposal.contract_ends else "Ikke kjent",
        day(proposal.notice_by) if proposal.notice_by else "Ikke kjent",
    ]
