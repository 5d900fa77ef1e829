"""The latest days and the archive on a system's page."""

from streamlit.testing.v1 import AppTest

from tests.scoring.listed import LATE


def _page() -> None:
    from datetime import UTC, datetime

    from requirements_lib.domain.person import Person
    from tests.scoring.listed import LATE, TESTED, a_listed
    from ui.widgets.systems.latest import show_archive, show_latest

    person = Person(id="p", name="Mona Dahl", roles=frozenset())
    at = datetime(2026, 11, 25, 12, tzinfo=UTC)
    show_latest(person, a_listed(ends=LATE), at)
    show_archive(a_listed(ends=LATE))
    show_archive(a_listed("Trygt", points=5, papers=TESTED, record_worthy="no", answers={}))


def test_too_late_is_told_with_what_can_be_done_the_calculation_and_what_blocks() -> None:
    page = AppTest.from_function(_page).run(timeout=20)
    said = "\n".join(one.value for one in page.markdown).replace("\\", "")
    assert "**Allerede for sent:" in said and f"slutter {LATE:%d.%m.%Y}" in said
    assert "Dette kan gjøres:" in said and "innkjøp og jurist" in said
    (table,) = page.table
    assert "Det loven minst krever (anskaffelsesforskriften § 25-2" in str(table.value.to_csv()).replace(
        "\\", ""
    )
    (warned,) = page.warning
    assert "Systemet kan ikke slås av slik det står nå." in warned.value.replace("\\", "")
    assert "Ingenting i systemet skal bevares" in said
