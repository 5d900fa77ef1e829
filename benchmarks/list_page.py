"""The page of 1,000 rated systems in a real browser, beside the barest page Streamlit can make, press for press.

Measured from the press until the answer is drawn: the next rows, what was sought, the whole page of a system.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.list_page_register import a_register
from benchmarks.pairing import Measured, bound
from dev import CHROMIUM
from requirements_lib.domain.access import Role
from requirements_lib.services import people
from scoring.services import system as systems
from store.engine import open_store

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[1]
SYSTEMS, ROUNDS = 1_000, 9
ROWS, SEARCH, OPEN = "neste rader", "søk", "åpne et system"
BARE_CHOICE, BARE_TEXT, BARE_PRESS = "bar side, et valg", "bar side, et ord", "bar side, et trykk"
GOALS = ((ROWS, BARE_CHOICE, 3), (SEARCH, BARE_TEXT, 3), (OPEN, BARE_PRESS, 8))
LINE, TABLE = ".st-key-answer", '[data-testid="stMain"] tbody'

# The time is the browser's own: from the event to the drawing after the text of a place has become another.
_WATCH = """(() => {
  const said = () => [...document.querySelectorAll(window.place)].map((one) => one.innerText).join();
  const begin = (event) => { window.begun ||= event.timeStamp; };
  window.arm = (place) => {
    Object.assign(window, { place, begun: 0, answered: 0 });
    window.before = said();
  };
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, begin, true);
  new MutationObserver(() => {
    if (!window.begun || window.answered || said() === window.before || !said()) return;
    window.answered = -1;
    requestAnimationFrame(() => setTimeout(() => { window.answered = performance.now(); }));
  }).observe(document, { subtree: true, childList: true, characterData: true });
})()"""


def compare() -> bool:
    """Measure, print, and tell whether the goals are met."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        print("Siden Systemer er IKKE MÅLT: Chromium finnes ikke på denne maskinen.")
        return False
    found = _measured(program)
    print(f"Siden Systemer med {SYSTEMS} vurderte systemer i nettleseren, median av {ROUNDS} runder")
    print("\n".join(found.lines(BARE_CHOICE)))
    told = [bound(f"{press} mot {bare}", found.ratio(press, bare), most) for press, bare, most in GOALS]
    print("\n".join(sentence for sentence, _ in told))
    return all(met for _, met in told)


def _measured(program: str) -> Measured:
    from playwright.sync_api import sync_playwright

    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        person = _fill(folder / "list.duckdb")
        ours = stack.enter_context(_served("app.py", folder / "list.duckdb", "/klar"))
        bare = stack.enter_context(
            _served("benchmarks/bare_page.py", folder / "bare.duckdb", "/_stcore/health")
        )
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport={"width": 1366, "height": 900})
        context.add_init_script(f"addEventListener('DOMContentLoaded', () => {_WATCH})")
        context.request.post(f"{ours}/hvem", form={"person": person}, max_redirects=0)
        bare_page, page = context.new_page(), context.new_page()
        bare_page.goto(bare)
        page.goto(f"{ours}/systemer")
        times: dict[str, list[float]] = {}
        for number in range(ROUNDS + 1):
            for name, taken in (*_bare_presses(bare_page, number), *_presses(page, number)):
                times.setdefault(name, []).append(taken)
        browser.close()
        warm = {name: every[1:] for name, every in times.items()}
        return Measured({name: median(every) for name, every in warm.items()})


def _bare_presses(page: "Page", number: int) -> Iterator[tuple[str, float]]:
    page.bring_to_front()
    yield BARE_CHOICE, _choice(page, "Velg", number + 1, LINE)
    yield BARE_TEXT, _written(page, "Skriv", f"ord {number}", LINE)
    page.evaluate("arm", LINE)
    page.get_by_role("button", name="Trykk").click()
    yield BARE_PRESS, _answered(page)


def _presses(page: "Page", number: int) -> Iterator[tuple[str, float]]:
    page.bring_to_front()
    yield ROWS, _choice(page, f"Rader av {SYSTEMS}", 1 + number % 9, TABLE)
    yield SEARCH, _written(page, "Finn systemer", f"leverandør {40 + number}", TABLE)
    _written(page, "Finn systemer", "", TABLE)
    page.evaluate("arm", ".st-key-neste")  # the last of a system's page
    page.locator(f"{TABLE} a").nth(number).click()
    yield OPEN, _answered(page)
    page.go_back()
    page.locator(TABLE).wait_for()


def _choice(page: "Page", name: str, place: int, answer: str) -> float:
    field = page.get_by_role("combobox", name=name)
    field.click()
    option = page.get_by_role("option").nth(place)
    option.wait_for()
    page.evaluate("arm", answer)
    option.click()
    return _answered(page)


def _written(page: "Page", name: str, words: str, answer: str) -> float:
    field = page.get_by_label(name)
    field.fill(words)
    page.evaluate("arm", answer)
    field.press("Enter")
    return _answered(page)


def _answered(page: "Page") -> float:
    page.wait_for_function("window.answered > 0")
    taken: float = page.evaluate("(window.answered - window.begun) / 1000")
    page.wait_for_timeout(400)  # what Streamlit does after the answer is not the next press's
    return taken


def _fill(path: Path) -> str:
    """A database with the systems; the id of the person who may read them."""
    store = open_store(f"duckdb:///{path}")
    person = people.add(store, "Mona Dahl", frozenset({Role.SYSTEM_MANAGER}))
    systems.add_all(store, person, a_register(SYSTEMS))
    store.close()
    return person.id


@contextmanager
def _served(script: str, database: Path, ready: str) -> Iterator[str]:
    """The address of a page while it is served."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)]
    settings = {
        "MALESTOKK_DATABASE": f"duckdb:///{database}",
        "MALESTOKK_SECRET": "a secret of the benchmark",
    }
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | settings, stdout=quiet, stderr=quiet) as server:
        try:
            while not _answers(port, ready):
                assert server.poll() is None, f"{script} stopped"
                time.sleep(0.2)
            yield f"http://localhost:{port}"
        finally:
            server.terminate()


def _answers(port: int, path: str) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
