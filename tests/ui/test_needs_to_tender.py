"""The demonstration's two procurements, from a finished draft to the files the suppliers get, in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paper.check import check
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.domain.rules.regime import Regime
from requirements_lib.storage import law, library
from tests.ui.browser import App, settled
from tests.ui.hands import part, press
from ui.commands import demo_files

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser
FILES = (
    "bilag 1",
    "bilag 2",
    "kontraktsvilkårene",
    "konkurransegrunnlaget",
    "evalueringsmodellen",
    "konkurransen",
)


@pytest.mark.parametrize(
    ("name", "asked", "regime"),
    [("byggesak.json", 29, Regime.PARTS_I_III), ("lokaler.json", 15, Regime.PART_I)],
)
def test_a_real_procurement_goes_from_draft_to_documents(
    app: App, signed_in: "Machine", tmp_path: Path, name: str, asked: int, regime: Regime
) -> None:
    profile = demo_files.profile(name)
    decision = profile.regime(law.load())
    assert decision is not None and decision.regime is regime
    page, case = signed_in().new_page(), app.real[name]
    page.goto(f"{app.address}/anskaffelse?sak={case}")
    settled(page)
    page.get_by_text("Kontroller og kunngjør").wait_for()
    part(page, "Krav")
    page.get_by_text(f"Alle temaer ({asked} av ").wait_for()
    part(page, "Kontroll og kunngjøring")
    page.get_by_text("Jeg har sett over").click()
    press(page, "Kunngjør")
    page.get_by_text("Kunngjort ").first.wait_for()
    made = documents(page, app, case, tmp_path)
    in_word = made[:-1]  # the last one is the tender itself, as JSON
    assert all(kept.ok for content in in_word for kept in check(content))
    printed = " ".join(visible_text(Package(content).body()) for content in in_word)
    for one in profile.chosen(library.load()):
        assert one.id in printed


def documents(page: "Page", app: App, case: str, folder: Path) -> list[bytes]:
    """Every file of the tender, made and downloaded."""
    page.goto(f"{app.address}/dokumenter?sak={case}")
    settled(page)
    press(page, "Lag dokumentene")
    page.get_by_text("Dokumentene er laget.").wait_for()
    made = []
    for number, name in enumerate(FILES):
        with page.expect_download() as caught:
            page.get_by_role("button", name=f"Last ned {name}").click()
        caught.value.save_as(folder / str(number))
        made.append((folder / str(number)).read_bytes())
    return made
