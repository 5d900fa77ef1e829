"""What every page must be: open to all by WCAG, in bokmål throughout, and never wider than the screen."""

from typing import TYPE_CHECKING

from tests.ui.browser import settled, still

if TYPE_CHECKING:
    from playwright.sync_api import Page

_COLOURS = ("color-contrast", "link-in-text-block")
"""The rules a dark page can break where the same page is well when light."""
_WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
# What Streamlit says in English where ours should stand.
_ENGLISH = (
    *("Running", "Stop", "Rerun", "Deploy", "Settings", "Print", "Record screen", "About", "Clear cache"),
    *("Browse files", "Upload", "Drag and drop file", "Limit 200MB", "MB per file", "Press Enter", "Press ⌘"),
    *(
        "Choose an option",
        "Choose options",
        "Select all",
        "No results",
        "No options",
        "Clear all",
        "Please wait",
    ),
    *(
        "Page not found",
        "Connecting",
        "Connection error",
        "Is Streamlit still running",
        "Made with Streamlit",
    ),
    *("(required)", "(optional)"),
    *("Show more", "Show less", "View more", "View less", "empty", "Fullscreen", "Skip to main content"),
    *(
        "Navigate to home page",
        "Show data",
        "Show chart",
        "Download as",
        "Copy Vega-Lite spec",
        "Close fullscreen",
    ),
    *("App pages", "Help for", "Link to heading", "Open", "Close", "Main menu", "Sidebar"),
)


def wrong(page: "Page") -> list[str]:
    """Everything that is wrong with what is shown, when light, dark and narrow; the page is left as it was."""
    wide = page.viewport_size
    assert wide is not None
    found = [*_axe(page, "tag", _WCAG), *english(page), *_too_wide(page)]
    page.emulate_media(color_scheme="dark")
    _drawn(page)
    found += [f"dark: {one}" for one in _axe(page, "rule", _COLOURS)]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 640})
    _drawn(page)
    narrow = (*_axe(page, "tag", _WCAG), *english(page), *_too_wide(page), *_beside(page))
    found += [f"narrow: {one}" for one in narrow]
    page.set_viewport_size(wide)
    _drawn(page)
    return found


def axe(page: "Page") -> list[str]:
    """What breaks WCAG A or AA: the rule, the help text and the elements; none when all is well."""
    return _axe(page, "tag", _WCAG)


def _drawn(page: "Page") -> None:
    """Wait until the app has drawn itself anew; a page that stands without it is drawn at once."""
    if page.get_by_test_id("stApp").count():
        settled(page)


def _axe(page: "Page", kind: str, values: tuple[str, ...]) -> list[str]:
    from axe_playwright_python.base import AXE_SCRIPT

    still(page)
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT)
    options = {"runOnly": {"type": kind, "values": [*values]}, "resultTypes": ["violations"]}
    found = page.evaluate(_VIOLATIONS, options)
    return [
        f"{one['id']}: {one['help']}: {[node['html'][:160] for node in one['nodes'][:3]]}" for one in found
    ]


# What is well is neither described nor sent over: on a long page that took more than the looking.
_VIOLATIONS = "(options) => axe.run(document, options).then(({ violations }) => violations)"


def english(page: "Page") -> list[str]:
    """Streamlit's own words left in English: seen on the page, or read aloud (labels, titles, placeholders)."""
    said: list[str] = page.evaluate(_SAID)
    return sorted(
        {
            text
            for text in said
            for word in _ENGLISH
            if text == word or text.startswith((f"{word} ", f"{word}:"))
        }
    )


_SAID = """() => {
  const seen = (one) => one.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!["SCRIPT", "STYLE", "NOSCRIPT"].includes(parent.tagName) && seen(parent)) texts.push(walker.currentNode.data);
  }
  for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    // A toolbar that shows when pointed at is there all the time for those who hear it.
    if (!one.checkVisibility({ checkVisibilityCSS: true })) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"]) texts.push(one.getAttribute(name) || "");
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}"""


def sideways(page: "Page") -> int:
    """How many pixels must be scrolled sideways to see all; tables that scroll on their own do not count."""
    wide: int = page.evaluate(_WIDE)
    return wide


def _too_wide(page: "Page") -> list[str]:
    wide = sideways(page)
    return [f"{wide} px too wide"] if wide else []


def _beside(page: "Page") -> list[str]:
    """Where the keyboard leads, and nothing shows that it does: to the left of the screen."""
    return [f"out of sight: {one}" for one in page.evaluate(_OUT_OF_SIGHT)]


_OUT_OF_SIGHT = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, [tabindex='0']")]
  .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest("[inert]"))
  .filter((one) => { const box = one.getBoundingClientRect(); return box.width > 1 && box.right <= 0; })
  .map((one) => one.getAttribute("aria-label") || one.textContent.trim())"""
_WIDE = """() => {
  const scrolls = (one) => one && !one.matches('[data-testid="stMain"]')
    && (["auto", "scroll"].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const shown = [...document.querySelectorAll("body, body main, [data-testid='stMain'] *")]
    .filter((one) => one.checkVisibility() && !scrolls(one.parentElement));
  const edges = shown.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 1).map((box) => box.right);
  return Math.max(0, Math.round(Math.max(document.documentElement.scrollWidth, ...edges) - window.innerWidth));
}"""
