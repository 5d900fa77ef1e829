"""The machines people sit at: contexts of the one Chromium, used again when nothing is left behind there."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.browser import OFFICER, App, choose

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

    Machines = defaultdict[str, list[BrowserContext]]


@pytest.fixture(scope="session")
def machines(browser: "Browser") -> "Machines":
    """The machines nobody sits at, by how they were made: each still has the app's scripts read and ready."""
    return defaultdict(list)


@pytest.fixture
def signed_in(
    app: App, browser: "Browser", machines: "Machines"
) -> Iterator[Callable[..., "BrowserContext"]]:
    """A function that gives a machine where a person has said who they are; options as Playwright's new_context."""
    taken: list[tuple[str, BrowserContext]] = []

    def machine(name: str = OFFICER, **options: Any) -> "BrowserContext":
        options = {"viewport": {"width": 1366, "height": 900}} | options
        free = machines[repr(options)]
        context = free.pop() if free else _new_machine(browser, options)
        taken.append((repr(options), context))
        context.pages[0].goto(f"{app.address}/klar")
        choose(context, app, name)
        return context

    yield machine
    for kind, one in taken:
        _leave(one)
        machines[kind].append(one)


def _new_machine(browser: "Browser", options: dict[str, Any]) -> "BrowserContext":
    """One with a blank tab that is never closed, so that the next tab finds the scripts read."""
    context = browser.new_context(**options)
    context.set_default_timeout(30_000)
    context.add_init_script(_COUNTS_REQUESTS)
    context.new_page()
    return context


def _leave(machine: "BrowserContext") -> None:
    """Close every tab but the first, and leave nothing behind for whoever sits down next."""
    first, *others = machine.pages
    for page in others:
        page.close()
    first.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    machine.clear_cookies()


# Between a click and the start of the run it asks for, the page still says that nothing runs. So a request to run (the
# 11th field of Streamlit's message from the browser, hence the first byte) is remembered until a run begun after it
# has ended: by the messages from the server, of which the 4th field is a run begun and the 6th one ended (the value 2
# for one cut short by the next), since a very short run may begin and end between two drawings. A request that was lost
# with the connection is never answered: after two seconds the page is taken at its word.
_COUNTS_REQUESTS = """(() => {
  window.asked = 0;
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0)[0] === 0x5a) {
      window.asked = performance.now();
      window.begun = false;
    }
    return send.call(this, data);
  };
  const fields = (bytes) => {
    const found = {};
    let at = 0;
    const number = () => {
      let value = 0;
      for (let by = 1; ; by *= 128) {
        const one = bytes[at++];
        value += (one & 127) * by;
        if (one < 128) return value;
      }
    };
    while (at < bytes.length) {
      const tag = number();
      const value = number();
      found[Math.floor(tag / 8)] = value;
      if ((tag & 7) === 2) at += value;
    }
    return found;
  };
  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (!(data instanceof ArrayBuffer)) return;
        const said = fields(new Uint8Array(data));
        if (4 in said) window.begun = true;
        if (6 in said && said[6] !== 2 && window.begun) {
          const ended = window.asked;
          setTimeout(() => { if (window.asked === ended) window.asked = 0; }, 50);
        }
      });
    }
  };
  const state = () => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState;
  const long = () => performance.now() - window.asked > 2000;
  window.atRest = () => state() === "notRunning" && (!window.asked || long());
})();"""
