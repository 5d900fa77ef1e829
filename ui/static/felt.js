// The text field: it writes a draft to this browser's storage and nothing else. The outbox sends it.
const PREFIX = "malestokk.utkast:";
const tab = () => {
  let id = sessionStorage.getItem("malestokk.fane");
  if (!id) { id = crypto.randomUUID(); sessionStorage.setItem("malestokk.fane", id); }
  return id;
};
const clock = (iso) => new Date(iso).toLocaleTimeString("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }).replace(":", ".");

export default function (component) {
  const { data, parentElement } = component;
  let box = parentElement.querySelector(".utboks");
  if (!box) {
    box = document.createElement("div");
    box.className = "utboks";
    box.innerHTML = '<label></label><p class="hjelp"></p><textarea></textarea><p class="melding"></p>';
    parentElement.append(box);
  }
  const [label, help, area, told] = ["label", ".hjelp", "textarea", ".melding"].map((one) => box.querySelector(one));
  const key = `${PREFIX}${data.person}|${data.field}|${tab()}`;
  const id = "felt-" + data.field.replace(/[^\w-]/g, "-");
  label.textContent = data.label;
  label.htmlFor = area.id = id;
  help.textContent = data.help;
  help.hidden = !data.help;
  help.id = id + "-hjelp";
  told.id = id + "-melding";
  area.setAttribute("aria-describedby", `${help.id} ${told.id}`);
  area.rows = data.rows;
  area.style.setProperty("--rader", data.rows);
  area.disabled = data.disabled;
  const draft = () => JSON.parse(localStorage.getItem(key) || "null");
  const say = (text, kind) => { told.textContent = text; told.className = "melding " + (kind || ""); area.toggleAttribute("aria-invalid", kind === "feil"); };

  const unsent = draft();
  if (box.dataset.field !== data.field) {
    box.dataset.field = data.field;
    area.value = unsent ? unsent.text : data.value;
    box.dataset.base = unsent ? unsent.base : data.revision;
    say(data.saved ? `Lagret kl. ${clock(data.saved)}.` : "", data.saved ? "lagret" : "");
    if (unsent?.refused) say(unsent.refused, "feil");
  } else if (!unsent && document.activeElement !== area && Number(data.revision) >= Number(box.dataset.base)) {
    area.value = data.value;
    box.dataset.base = data.revision;
  }

  area.oninput = () => {
    const entry = { id: data.field, text: area.value, base: Number(box.dataset.base), time: Date.now(), tab: tab() };
    localStorage.setItem(key, JSON.stringify(entry));
    say("Ikke lagret ennå.");
    window.dispatchEvent(new CustomEvent("malestokk:lagring", { detail: "Lagrer …" }));
  };
  const answered = (event) => {
    const answer = event.detail;
    if (answer.id !== data.field || (answer.tab && answer.tab !== tab())) return;
    if (answer.refused) { say(answer.refused, "feil"); return; }
    box.dataset.base = Math.max(Number(box.dataset.base), answer.revision);
    if (!draft()) say(`Lagret kl. ${clock(answer.at)}.`, "lagret");
  };
  window.addEventListener("malestokk:svar", answered);
  return () => window.removeEventListener("malestokk:svar", answered);
}
