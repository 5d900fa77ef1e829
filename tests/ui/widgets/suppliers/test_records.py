"""A supplier and its systems as rows."""

from datetime import date

from scoring.domain.phase_out.supplier_record import SupplierRecord
from ui.widgets.suppliers.records import row


def test_a_supplier_nobody_knows_anything_of_is_a_row_of_that() -> None:
    assert row(SupplierRecord(name="*Alfa*"), date(2026, 11, 25)) == [
        "\\*Alfa\\*",
        "Ikke kjent",
        "–",
        "–",
        "–",
    ]
