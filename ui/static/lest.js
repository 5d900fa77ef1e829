// How an amount is read, beside the field while it is written. It is read here, in this browser, and sent nowhere.
const PAUSE = 400;
const FIELDS = '[class*="_belop"] :is(input, textarea)';

export default function (component) {
  const { amount, currency, digits } = component.data;
  const isAmount = new RegExp(amount);
  const aside = new RegExp(currency, "g");
  const read = (text) => {
    const bare = text.toLowerCase().trim().replace(aside, "");
    if (!isAmount.test(bare)) return null;
    const [whole, cents] = bare.replace(/\s/g, "").split(",");
    if (whole.length > digits) return null;
    const kroner = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, "\u00a0");
    return `${kroner}${cents ? `,${cents}` : ""}\u00a0kr`;
  };
  const said = (field) => {
    const lines = field.value.split("\n").filter((line) => line.trim());
    if (!lines.length) return "";
    if (field.tagName === "INPUT") {
      const one = read(field.value);
      return one ? `Lest som ${one}.` : "Ikke lest som ett beløp.";
    }
    const each = lines.map((line, place) => `${place + 1}. ${read(line) ?? "ikke ett beløp"}`);
    return `Lest som ${lines.length} beløp: ${each.join(" · ")}`;
  };
  let typed = 0;
  // Only after a pause in the writing, so that it is heard once and not at every key.
  const show = () => Date.now() - typed > PAUSE && document.querySelectorAll(FIELDS).forEach((field) => {
    const place = field.closest('[class*="_belop"]');
    let told = place.querySelector(":scope > .lest");
    if (!told) {
      told = document.createElement("p");
      told.className = "lest";
      told.setAttribute("role", "status");
      place.append(told);
    }
    const words = said(field);
    if (told.textContent !== words) told.textContent = words;
  });
  const look = setInterval(show, 200);
  const note = () => { typed = Date.now(); };
  document.addEventListener("input", note, true);
  return () => { clearInterval(look); document.removeEventListener("input", note, true); };
}
