"""The contracts to speak up about, as rows on the page."""

from datetime import date

from scoring.domain.phase_out.speak_up import speak_up
from scoring.domain.systems.contract import SystemContract
from tests.scoring.listed import TODAY, a_listed
from ui.widgets.phase_out.speak_up import row


def test_the_name_leads_to_the_dates_and_is_never_markup() -> None:
    contract = SystemContract(ends=date(2027, 2, 28), renewal_months=12, notice_months=3)
    (one,) = speak_up([a_listed("<b>Bua</b>", contract=contract)], TODAY)
    name, by, *_ = row(one)
    assert name.startswith("[\\<b\\>") and name.endswith("&del=Plan)")
    assert by.replace("\\", "") == "28.11.2026"
