// What Streamlit's pages lack: the current page marked in the sidebar, the theme known to our style,
// one lasting status for screen readers, and acts that wait until every written word is saved.
(() => {
  const PREFIX = "malestokk.utkast:";
  const pending = () => Object.keys(localStorage).some((key) => key.startsWith(PREFIX + (window.malestokkPerson || "") + "|"));
  window.malestokkPending = pending;

  const status = document.createElement("div");
  status.setAttribute("role", "status");
  status.className = "sr-only";
  document.addEventListener("DOMContentLoaded", () => document.body.append(status));
  const say = (text) => {
    document.querySelectorAll(".statuslinje[data-lagring]").forEach((line) => { line.textContent = text; });
    if (status.textContent !== text) status.textContent = text;
  };
  window.addEventListener("malestokk:lagring", (event) => say(event.detail));

  const mark = () => {
    document.querySelectorAll('[data-testid="stSidebar"] [data-testid="stPageLink"] a').forEach((link) => {
      const here = new URL(link.href, location.href).pathname === location.pathname;
      if (here) { link.setAttribute("aria-current", "page"); } else { link.removeAttribute("aria-current"); }
    });
    const app = document.querySelector(".stApp");
    if (app) {
      const [r, g, b] = (getComputedStyle(app).backgroundColor.match(/\d+/g) || ["255", "255", "255"]).map(Number);
      document.documentElement.dataset.malestokkTema = r + g + b < 384 ? "dark" : "light";
    }
  };
  let asked = false;
  new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; mark(); });
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["class", "style"] });

  // A button in a «venter» container, and the way out, are held back until the outbox is empty.
  document.addEventListener("click", (event) => {
    const held = event.target.closest?.('[class*="st-key-venter"] button, a[href$="/ut"]');
    if (!held || !pending() || held.dataset.slipp) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    window.dispatchEvent(new Event("malestokk:send"));
    const since = Date.now();
    const wait = setInterval(() => {
      if (pending() && Date.now() - since < 8000) return;
      clearInterval(wait);
      if (pending()) { say("Ikke lagret. Prøv igjen."); return; }
      const again = document.contains(held) ? held : null;
      if (again) { again.dataset.slipp = "1"; again.click(); delete again.dataset.slipp; }
    }, 50);
  }, true);
})();
