// The forms that are saved by their button: what is written and chosen in them is kept in this browser until they are
// folded in, saved or not. After a reload they are folded out again, with every word, as seen at the same revision.
const PAUSE = 3000;
const PREFIX = "malestokk.skjema:";
const shared = (window.malestokkSkjema ??= { session: null, open: {}, asked: new Set(), tried: {} });
// An amount that is to be sealed is never left in a browser.
const isSealed = (name) => name.endsWith("_belop");
const read = (key) => JSON.parse(localStorage.getItem(key) || "null");

const CHOICES = ["Selectbox", "MultiSelect", "Radio", "Checkbox"].map((one) => `[data-testid="st${one}"]`).join();

// What is chosen in a widget, by the words that are shown; null while a list is open.
const chosen = (widget) => {
  const words = (selector, word) => [...widget.querySelectorAll(selector)].map(word);
  switch (widget.dataset.testid) {
    case "stMultiSelect": return words(".react-aria-ComboBox [data-tag]", (one) => one.getAttribute("aria-label"));
    case "stRadio": return words('[data-testid="stRadioOption"][data-selected="true"]', (one) => one.innerText.trim());
    case "stCheckbox": return widget.querySelector("input").checked ? ["ja"] : [];
    default: {
      const list = widget.querySelector('input[role="combobox"]');
      return list.getAttribute("aria-expanded") === "true" ? null : [list.value];
    }
  }
};

export default function (component) {
  const { data, setTriggerValue } = component;
  const { open } = data;
  const keyOf = (place) => `${PREFIX}${data.person}|${place}`;
  const keep = (place, draft) => localStorage.setItem(keyOf(place), JSON.stringify(draft));
  if (shared.session !== data.session) Object.assign(shared, { session: data.session, open: {}, asked: new Set() });
  // This page knows of its own forms only: those of other pages stand as they were, folded out or in.
  const isOurs = (place) => data.forms.some((form) => place.startsWith(form));
  const known = shared.open;
  shared.open = { ...Object.fromEntries(Object.entries(known).filter(([place]) => !isOurs(place))), ...open };

  Object.keys(known).filter((place) => isOurs(place) && !(place in open)).forEach((place) => localStorage.removeItem(keyOf(place)));
  for (const [place, base] of Object.entries(open)) {
    const draft = read(keyOf(place));
    if (draft && place in known) keep(place, { ...draft, base });
  }
  const left = Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX}${data.person}|`) && key.endsWith(`_${data.case}`))
    .map((key) => ({ place: key.slice(key.indexOf("|") + 1), base: read(key).base, choices: read(key).choices ?? {} }))
    .filter(({ place, base }) => isOurs(place) && open[place] !== base && !shared.asked.has(place));
  left.forEach(({ place }) => shared.asked.add(place));
  const ask = left.length ? setTimeout(() => setTriggerValue("left", left), 0) : null;

  // React keeps the value of a field to itself: it is set behind its back, and told as if it was typed.
  const put = (field, text) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const fill = () => Object.keys(open).forEach((place) => {
    for (const [name, text] of Object.entries(read(keyOf(place))?.texts ?? {})) {
      if (isSealed(name)) continue;
      const field = document.querySelector(`.${CSS.escape(name)} :is(textarea, input)`);
      if (!field || field.dataset.utkast) continue;
      field.dataset.utkast = "1";
      if (field.value !== text) put(field, text);
    }
  });
  const typed = ({ target }) => {
    if (!target.matches?.('textarea, input[type="text"]:not([role="combobox"])')) return;
    for (const [place, base] of Object.entries(open)) {
      const start = `st-key-${place}_`;
      const name = [...(target.closest(`[class*="${start}"]`)?.classList ?? [])].find((one) => one.startsWith(start));
      if (!name || isSealed(name)) continue;
      target.dataset.utkast = "1";
      const draft = read(keyOf(place));
      keep(place, { ...draft, base, texts: { ...draft?.texts, [name]: target.value } });
    }
  };
  // A widget that is drawn anew has forgotten what was chosen; what is no longer there to choose is not asked for on and on.
  const again = (place, base, name, before) => {
    if (Date.now() - (shared.tried[name] ?? 0) < PAUSE) return;
    shared.tried[name] = Date.now();
    setTriggerValue("left", [{ place, base, choices: { [name]: before } }]);
  };
  const choose = () => Object.entries(open).forEach(([place, base]) => {
    const start = `st-key-${place}_`;
    document.querySelectorAll(`[class*="${start}"]`).forEach((field) => {
      const widget = field.querySelector(CHOICES);
      const now = widget && JSON.stringify(chosen(widget));
      if (!widget || now === "null" || now === widget.dataset.valg) return;
      const first = widget.dataset.valg === undefined;
      widget.dataset.valg = now;
      const name = [...field.classList].find((one) => one.startsWith(start));
      const draft = read(keyOf(place));
      if (first) {
        const before = draft?.choices?.[name];
        if (before && JSON.stringify(before) !== now) again(place, base, name, before);
        return;
      }
      keep(place, { ...draft, base, choices: { ...draft?.choices, [name]: JSON.parse(now) } });
    });
  });
  const look = setInterval(() => { fill(); choose(); }, 200);
  document.addEventListener("input", typed, true);
  return () => { clearInterval(look); clearTimeout(ask); document.removeEventListener("input", typed, true); };
}
