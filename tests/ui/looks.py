"""What every page must be: open to all by WCAG, in bokmål throughout, and never wider than the screen."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

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
    *("App pages", "Help for", "Link to heading", "Open", "Close", "Main menu", "Sidebar"),
)


def axe(page: "Page") -> list[str]:
    """What breaks WCAG A or AA: the rule, the help text and the elements; none when all is well."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": [*_WCAG]}}).response["violations"]
    return [
        f"{one['id']}: {one['help']}: {[node['html'][:160] for node in one['nodes'][:3]]}" for one in found
    ]


def english(page: "Page") -> list[str]:
    """Streamlit's own words left in English: seen on the page, or read aloud (labels, titles, placeholders)."""
    said: list[str] = page.evaluate(_SAID)
    return sorted({text for text in said for word in _ENGLISH if text == word or text.startswith(f"{word} ")})


_SAID = """() => {
  const seen = (one) => one.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!["SCRIPT", "STYLE", "NOSCRIPT"].includes(parent.tagName) && seen(parent)) texts.push(walker.currentNode.data);
  }
  for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    if (!seen(one)) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"]) texts.push(one.getAttribute(name) || "");
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}"""


def sideways(page: "Page") -> int:
    """How many pixels must be scrolled sideways to see all; tables that scroll on their own do not count."""
    wide: int = page.evaluate(_WIDE)
    return wide


_WIDE = """() => {
  const scrolls = (one) => one && !one.matches('[data-testid="stMain"]')
    && (["auto", "scroll"].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const shown = [...document.querySelectorAll("body, body main, [data-testid='stMain'] *")]
    .filter((one) => one.checkVisibility() && !scrolls(one.parentElement));
  const edges = shown.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 1).map((box) => box.right);
  return Math.max(0, Math.round(Math.max(document.documentElement.scrollWidth, ...edges) - window.innerWidth));
}"""
