"""What the choices for a column are called."""

from scoring.domain.systems.intake import KEPT, LEFT
from ui.widgets.systems.importing.mapping import label


def test_a_column_is_a_field_or_kept_or_left_out() -> None:
    assert [label(one) for one in ("name", KEPT, LEFT)] == [
        "Navn",
        "Ta vare på under samme overskrift",
        "Ta ikke med",
    ]
