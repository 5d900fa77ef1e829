// After an act at the foot of a page: the place where the next thing stands comes into view, and its heading gets focus.
const RUNNING = '[data-testid="stApp"]:not([data-test-script-state="notRunning"])', LONGEST = 10000;

export default function ({ data, parentElement }) {
  if (!data.turn || window.malestokkHopp === data.turn) return;
  window.malestokkHopp = data.turn;
  const since = Date.now();
  const land = () => {
    const headings = [...document.querySelectorAll('[data-testid="stMain"] h2')];
    const heading = headings.find((one) => parentElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.style.scrollMarginTop = "9rem";
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
  };
  // A heading that is drawn anew loses the focus, so the page must be finished first.
  const wait = setInterval(() => {
    if (document.querySelector(RUNNING) && Date.now() - since < LONGEST) return;
    clearInterval(wait);
    setTimeout(land, 50);
  }, 100);
}
