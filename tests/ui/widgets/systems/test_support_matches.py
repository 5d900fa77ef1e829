"""What the whole register is built on is confirmed in one place; nothing is taken by itself."""

from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.to_confirm import Confirmation
from scoring.services import system
from scoring.services.system import lists
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.support_matches import confirmed_words

PHP, OLD = Technology(name="PHP", version="7.4"), Technology(name="Windows", version="10 1809")


def test_what_was_confirmed_is_told_with_its_count() -> None:
    ends = lists().ends
    assert ends is not None
    one = Confirmation(technology="Win 7", release="windows 7-sp1", systems=("a", "b"))
    assert confirmed_words([one], ends) == "Bekreftet i 2 systemer: «Win 7» er Windows 7 SP1."
    other = Confirmation(technology="X 1", release="", systems=("a",))
    assert confirmed_words([other], ends) == "Bekreftet i 1 system: «X 1» er ikke i listen."
    assert confirmed_words([one, other], ends) == "2 utgaver er bekreftet i 2 systemer."


def test_a_proposal_is_confirmed_in_every_system_and_an_open_one_waits_for_a_choice(shown: Shown) -> None:
    person, store = mona(), application().store
    ids = [a_system(person, name) for name in ("Arkivet", "Banken")]
    for one in ids:
        system.set_fields(store, person, one, technologies=(PHP, OLD))

    def support() -> list[dict[str, str]]:
        return [system.fetch(store, person, one).system.support for one in ids]

    page = shown(entry("systemer"), person=person)
    said = "\n".join(block.value for block in [*page.markdown, *page.caption]).replace("\\", "")
    assert "**PHP 7.4**  \n2 systemer: Arkivet, Banken" in said
    assert "Kan være: Windows 10 1809 Enterprise/Education, støtten sluttet 11.05.2021; " in said
    assert page.selectbox(key="utgave_PHP 7.4").value == "php 7.4" and support() == [{}, {}]
    page.button(key="bekreft_Windows 10 1809").click().run()
    assert "Velg en utgave først" in page.error[0].value and support() == [{}, {}]
    page.selectbox(key="utgave_Windows 10 1809").set_value("windows 10-1809-e").run()
    page.button(key="bekreft_Windows 10 1809").click().run()
    assert support() == [{"Windows 10 1809": "windows 10-1809-e"}] * 2
    page.button(key="angre_utgaver").click().run()
    page.button(key="bekreft_PHP 7.4").click().run()
    assert support() == [{"PHP 7.4": "php 7.4"}] * 2
