// The text field: it writes a draft to this browser's storage and nothing else. The outbox sends it.
const PREFIX = "malestokk.utkast:";
const tab = () => {
  let id = sessionStorage.getItem("malestokk.fane");
  if (!id) { id = crypto.randomUUID(); sessionStorage.setItem("malestokk.fane", id); }
  return id;
};
const clock = (iso) => new Date(iso).toLocaleTimeString("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }).replace(":", ".");
const read = (key) => JSON.parse(localStorage.getItem(key) || "null");
const SHAPE = `<label></label><p class="hjelp"></p><textarea></textarea><p class="melding"></p>
<div class="valg" hidden><p class="annen"></p><blockquote></blockquote><button type="button"></button><button type="button"></button></div>`;

// A text that was refused in a tab that is gone is taken over by the field that is here.
const adopt = (person, field, key) => {
  if (localStorage.getItem(key)) return;
  const left = Object.keys(localStorage).find((one) => one.startsWith(`${PREFIX}${person}|${field}|`) && read(one).refused);
  if (!left) return;
  localStorage.setItem(key, JSON.stringify({ ...read(left), tab: tab() }));
  localStorage.removeItem(left);
};

export default function (component) {
  const { data, parentElement } = component;
  let box = parentElement.querySelector(".utboks");
  if (!box) {
    box = document.createElement("div");
    box.className = "utboks";
    box.innerHTML = SHAPE;
    parentElement.append(box);
  }
  const [label, help, area, told, choice, saying, other] = ["label", ".hjelp", "textarea", ".melding", ".valg", ".annen", "blockquote"].map((one) => box.querySelector(one));
  const [keep, drop] = box.querySelectorAll("button");
  const key = `${PREFIX}${data.person}|${data.field}|${tab()}`;
  const id = "felt-" + data.field.replace(/[^\w-]/g, "-");
  label.textContent = data.label;
  label.htmlFor = area.id = id;
  help.textContent = data.help;
  help.hidden = !data.help;
  help.id = id + "-hjelp";
  told.id = id + "-melding";
  area.setAttribute("aria-describedby", data.help ? `${help.id} ${told.id}` : told.id);
  area.rows = data.rows;
  area.style.setProperty("--rader", data.rows);
  area.readOnly = data.disabled;
  const draft = () => read(key);
  const say = (text, kind) => {
    told.textContent = text;
    told.className = "melding " + (kind || "");
    if (kind === "feil") area.setAttribute("aria-invalid", "true"); else area.removeAttribute("aria-invalid");
  };
  const tell = (text) => window.dispatchEvent(new CustomEvent("malestokk:lagring", { detail: text }));
  const show = (text, base) => { area.value = text; box.dataset.base = base; };

  // What was refused stays in the field until the person has chosen between the two texts.
  const offer = (refused) => {
    choice.hidden = !refused;
    if (!refused) return;
    const both = refused.theirs !== undefined;
    say(refused.refused, "feil");
    saying.hidden = other.hidden = !both;
    saying.textContent = "Teksten som er lagret:";
    other.textContent = refused.theirs || "(tom)";
    keep.textContent = both ? "Lagre min tekst" : "Prøv igjen";
    drop.textContent = both ? "Bruk den lagrede teksten" : "Forkast min tekst";
  };
  const write = (kept) => {
    const time = Math.max(Date.now(), (draft()?.time ?? 0) + 1);
    localStorage.setItem(key, JSON.stringify({ ...kept, id: data.field, text: area.value, base: Number(box.dataset.base), time, tab: tab() }));
  };
  const unsettled = () => { const now = draft(); return now?.theirs === undefined ? {} : { refused: now.refused, theirs: now.theirs, revision: now.revision }; };

  if (box.dataset.field !== data.field) {
    box.dataset.field = data.field;
    adopt(data.person, data.field, key);
    const unsent = draft();
    show(unsent ? unsent.text : data.value, unsent ? unsent.base : data.revision);
    say(data.saved ? `Lagret ${data.saved}.` : "", data.saved ? "lagret" : "");
    offer(unsent?.refused ? unsent : null);
  } else if (!draft() && document.activeElement !== area && Number(data.revision) >= Number(box.dataset.base)) {
    show(data.value, data.revision);
  }

  area.oninput = () => {
    const kept = unsettled();
    write(kept);
    if (kept.refused) return;
    offer(null);
    say("Ikke lagret ennå.");
    tell("Lagrer …");
  };
  keep.onclick = () => {
    box.dataset.base = draft()?.revision ?? box.dataset.base;
    write({});
    offer(null);
    say("Ikke lagret ennå.");
    tell("Lagrer …");
    area.focus();
  };
  drop.onclick = () => {
    const left = draft();
    localStorage.removeItem(key);
    show(left?.theirs ?? data.value, left?.revision ?? data.revision);
    offer(null);
    say("");
    tell("Den lagrede teksten gjelder.");
    area.focus();
  };
  const answered = (event) => {
    const answer = event.detail;
    if (answer.id !== data.field || (answer.tab && answer.tab !== tab())) return;
    if (answer.fault) { say(answer.fault, "feil"); return; }
    if (answer.refused) { offer(draft()); return; }
    box.dataset.base = Math.max(Number(box.dataset.base), answer.revision);
    if (!draft()) say(`Lagret kl. ${clock(answer.at)}.`, "lagret");
  };
  window.addEventListener("malestokk:svar", answered);
  return () => window.removeEventListener("malestokk:svar", answered);
}
