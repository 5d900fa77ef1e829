"""The renewal rule is written as a sentence and said back."""

from scoring.services import system
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_a_sentence_fills_the_fields_and_is_said_back(shown: Shown) -> None:
    person, store = mona(), application().store
    one = a_system(person)
    system.set_contract(store, person, one, starts="2025-07-01")
    page = shown(entry("systemer"), person=person, system=one)
    field = f"systemfelt_fornyelse_{one}"
    page = (
        page.text_input(key=field).set_value("tre år, deretter ett år om gangen, tre måneders varsel").run()
    )
    contract = system.fetch(store, person, one).system.contract
    assert (str(contract.ends), contract.renewal_months, contract.notice_months) == ("2028-06-30", 12, 3)
    said = "\n".join(block.value for block in page.markdown)
    assert "Avtalen løper videre 1 år om gangen" in said
    assert "30.06.2028,30.03.2028" in page.table[0].value.to_csv()
    page = page.text_input(key=field).set_value("til den sies opp").run()
    assert any("tre år, deretter" in error.value for error in page.error)
