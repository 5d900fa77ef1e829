"""A newer list of support ends on the page."""

from requirements_lib.domain.person import Person
from scoring.domain.systems.in_use import Technology
from scoring.services import quick_rating
from scoring.services import system as systems
from tests.scoring.services.test_support_list import NEWER
from tests.scoring.services.test_support_list import shipped as shipped
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_what_a_newer_list_changes_is_seen_before_it_is_used(shown: Shown, officer: Person) -> None:
    person, store = mona(), application().store
    one = a_system(person, "Gerica")
    systems.set_fields(store, person, one, technologies=(Technology(name="PHP", version="8.4"),))
    quick_rating.confirm_support(store, person, one, "PHP 8.4", "php 8.4")
    page = shown(entry("systemer"), person=person)
    page.file_uploader(key="støtteliste_0").upload("nyere.csv", NEWER, "text/csv")
    page = page.run()
    changed = (
        "**Fra 23.11.2026 til 24.11.2026: 1 ny utgave, 1 med en annen dato.** 1 system får en annen dato."
    )
    assert changed in [said.value for said in page.markdown]
    tables = [str(table.value.to_csv()).replace("\\", "") for table in page.table]
    assert any(
        "PHP 8.4,Støtten slutter 31.12.2028.,Støtten slutter 30.06.2029.,Gerica" in table for table in tables
    )
    page = page.button(key="støtteliste_ta_i_bruk").click().run()
    assert [said.value.replace("\\", "") for said in page.success] == [
        "Listen per 24.11.2026 er tatt i bruk. 1 system får en annen dato."
    ]
    after = str(page.table[0].value.to_csv()).replace("\\", "")
    assert "PHP 8.4,Støtten slutter 31.12.2028.,Støtten slutter 30.06.2029.,Gerica" in after
    ends = systems.lists().ends
    assert ends is not None and ends.source == "prove"
