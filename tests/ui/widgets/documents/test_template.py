"""The Word template on the page: which one is used, and the way to another one and back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from paper.package import Package
from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import documents, people
from requirements_lib.services import template as templates
from tests.paper import letterhead
from tests.ui.browser import App, settled
from tests.ui.cases import published_case, ready_case
from tests.ui.looks import wrong
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    Machine = Callable[..., BrowserContext]

PAGE = entry("dokumenter")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _texts(page: AppTest) -> str:
    return "\n".join(one.value for one in page.markdown).replace("\\", "")


def _uploaded(page: AppTest, content: bytes, name: str = "brevmal.docx") -> AppTest:
    page.file_uploader[0].upload(name, content, WORD)
    return page.run()


def test_without_a_template_of_their_own_the_page_says_so(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=ready_case(officer))
    assert "Dokumentene lages på Målestokks egen mal, uten logo." in _texts(page)
    assert not [one for one in page.button if one.key == "mal_tilbake"]


def test_a_template_is_taken_into_use_shown_used_and_set_back(shown: Shown, officer: Person) -> None:
    app, case = application(), published_case(officer)
    page = _uploaded(shown(PAGE, sak=case), letterhead.with_logo())
    assert [one.value.replace("\\", "") for one in page.info] == [
        "Malen kan brukes. Topptekst, bunntekst, marger og stiler følger med."
    ]
    page = page.button(key="mal_ta_i_bruk").click().run()
    assert not page.exception
    assert "Dokumentene lages på kommunens mal «brevmal.docx»." in _texts(page)
    assert "av Kari Nord" in _texts(page)
    made = documents.checked(documents.make(app.store, officer, case, app.contracts))
    assert all("word/media/image1.png" in Package(one.content).names for one in made if one.rules)
    assert all(rule.ok for one in made for rule in one.rules)
    page = page.button(key="mal_tilbake").click().run()
    assert "Dokumentene lages på Målestokks egen mal, uten logo." in _texts(page)
    now = templates.current(app.store, officer)
    assert now is not None
    assert (now.is_own, now.revision) == (False, 2)


def test_a_template_that_cannot_be_used_is_refused_at_once_and_nothing_changes(
    shown: Shown, officer: Person
) -> None:
    page = _uploaded(shown(PAGE, sak=ready_case(officer)), b"ikke en mal")
    assert [one.value.replace("\\", "") for one in page.error] == [
        "Malen er ikke en Word-fil. Lagre den som .docx eller .dotx."
    ]
    assert not [one for one in page.button if one.key == "mal_ta_i_bruk"]
    assert templates.current(application().store, officer) is None


def test_one_who_may_not_replace_it_sees_which_it_is(shown: Shown, officer: Person) -> None:
    manager = people.add(application().store, "Mona Lie", frozenset({Role.MANAGER}))
    page = shown(PAGE, person=manager, sak=ready_case(officer))
    assert "Dokumentene lages på Målestokks egen mal" in _texts(page)
    assert not page.file_uploader


def test_the_files_name_is_shown_as_it_is(shown: Shown, officer: Person) -> None:
    templates.replace(application().store, officer, "mal *1*.docx", letterhead.with_logo(), 0)
    page = shown(PAGE, sak=ready_case(officer))
    assert "kommunens mal «mal \\*1\\*" in "\n".join(one.value for one in page.markdown)
    assert "Detaljer om malen" in [one.label for one in page.expander]


@pytest.mark.browser
def test_the_template_is_open_to_everybody_and_taken_into_use(
    app: App, signed_in: "Machine", tmp_path: Path
) -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/dokumenter?sak={app.published}")
    settled(page)
    page.get_by_text("Bytt mal").click()
    settled(page)
    file = tmp_path / "brevmal.docx"
    file.write_bytes(letterhead.with_logo())
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_text("Malen kan brukes.").wait_for()
    assert wrong(page) == []
    page.get_by_role("button", name="Ta i bruk malen").click()
    page.get_by_text("Dokumentene lages på kommunens mal «brevmal.docx».").wait_for()
    settled(page)
    page.get_by_role("button", name="Gå tilbake til Målestokks egen mal").click()
    page.get_by_text("Dokumentene lages på Målestokks egen mal, uten logo.").wait_for()
    settled(page)
    assert wrong(page) == []
