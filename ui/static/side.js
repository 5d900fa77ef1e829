// What Streamlit's pages lack: the current page marked in the sidebar, the theme known to our style,
// one lasting status for screen readers, and acts that wait until every written word is saved.
(() => {
  const PREFIX = "malestokk.utkast:", OURS = 'a[href^="/"]:not([href^="//"])';
  const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + (window.malestokkPerson || "") + "|")).map((key) => JSON.parse(localStorage.getItem(key)));
  const forms = () => Object.keys(localStorage).some((key) => key.startsWith(`malestokk.skjema:${window.malestokkPerson || ""}|`));

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
      // The front page's address is empty, so that its link would lead to the page it stands on.
      const address = link.getAttribute("href");
      if (!address || address.startsWith("?")) link.setAttribute("href", `/${address}`);
      const here = new URL(link.href, location.href).pathname === location.pathname;
      if (here) { link.setAttribute("aria-current", "page"); } else { link.removeAttribute("aria-current"); }
    });
    document.querySelectorAll('[data-testid="stTable"] > div, .tabell').forEach((one) => { if (one.scrollWidth > one.clientWidth) one.tabIndex = 0; });
    // Markdown opens every link in a new tab; a page of ours is followed where one is.
    document.querySelectorAll(`${OURS}[target="_blank"]`).forEach((link) => link.removeAttribute("target"));
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

  // A link to a page of ours is followed as «Back» is: the app stands, and only the page is asked for. Without contact
  // with the server the browser follows it, and says so.
  const pages = () => [...document.querySelectorAll('[data-testid="stSidebar"] [data-testid="stPageLink"] a')].map((link) => link.origin + link.pathname);
  const isIn = (state) => document.querySelector(`.stApp[data-test-${state}]`);
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(`[data-testid="stMain"] ${OURS}`);
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || event.defaultPrevented || !pages().includes(link.origin + link.pathname)) return;
    if (!isIn('connection-state="CONNECTED"')) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState({}, "", link.href);
    window.dispatchEvent(new PopStateEvent("popstate"));
    document.querySelector('[data-testid="stMain"]').scrollTo(0, 0);
    land(link);
  });
  // The heading gets focus, so that the new page is read out, unless the person has gone on to something there.
  const BEGINS = 1000, LONGEST = 10000;
  let landing;
  const land = (link) => {
    clearInterval(landing);
    const since = Date.now();
    let begun = false;
    landing = setInterval(() => {
      const running = !isIn('script-state="notRunning"'), gone = Date.now() - since;
      begun ||= running;
      if (running ? gone < LONGEST : !begun && gone < BEGINS) return;
      clearInterval(landing);
      const heading = document.querySelector('[data-testid="stMain"] h1');
      if (!heading || ![document.body, link].includes(document.activeElement)) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }, 50);
  };

  // A button in a «venter» container, and the way out, are held back until the outbox is empty.
  // A text the server has refused is never sent, so it stops the button at once; the way out is open the second time.
  const LEAVE = 'a[href$="/ut"]', WAIT = 8000;
  let warned = false;
  const stopped = (held) => {
    const leaving = held.matches(LEAVE);
    say(leaving && !drafts().length ? "Et skjema er ikke lagret. Lagre det, eller velg «Bytt person» en gang til for å forkaste teksten."
      : leaving ? "Ikke lagret. Se merket felt, eller velg «Bytt person» en gang til for å forkaste teksten." : "Ikke lagret. Se merket felt.");
    status.classList.add("holdt");
    warned = leaving;
  };
  document.addEventListener("click", (event) => {
    const held = event.target.closest?.(`[class*="st-key-venter"] button, ${LEAVE}`);
    status.classList.remove("holdt");
    if (!held || held.dataset.slipp || !(drafts().length || (held.matches(LEAVE) && forms())) || (warned && held.matches(LEAVE))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    window.dispatchEvent(new Event("malestokk:send"));
    const since = Date.now();
    const wait = setInterval(() => {
      const left = drafts();
      if (left.some((draft) => !draft.refused) && Date.now() - since < WAIT) return;
      clearInterval(wait);
      if (left.length || (held.matches(LEAVE) && forms())) { stopped(held); return; }
      if (!document.contains(held)) return;
      held.dataset.slipp = "1";
      held.click();
      delete held.dataset.slipp;
    }, 50);
  }, true);

  // Somebody has left in another tab of this browser: this one asks who is here, too.
  window.addEventListener("storage", (event) => { if (event.key === "malestokk.ut" && event.newValue) location.assign("/hvem"); });
})();
