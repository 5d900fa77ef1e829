// The outbox: looks every 200 ms, sends what has rested, and deletes a draft only when the server has it.
const PREFIX = "malestokk.utkast:", ELSEWHERE = "malestokk.svar";
const RESTED = 600, OTHERS = 5000, RETRY = 3000, AFTER_FAULT = 30000;
const clock = (iso) => new Date(iso).toLocaleTimeString("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }).replace(":", ".");
const shared = (window.malestokkUtboks ??= { wait: new Map(), answered: null });

export default function (component) {
  const { data, setTriggerValue } = component;
  const own = sessionStorage.getItem("malestokk.fane");
  window.malestokkPerson = data.person;
  const mine = () => Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX}${data.person}|`))
    .map((key) => ({ key, draft: JSON.parse(localStorage.getItem(key)) }));

  const settle = (answer) => {
    if (answer.fault) { shared.wait.set(answer.key, Date.now() + AFTER_FAULT); return; }
    shared.wait.delete(answer.key);
    const draft = JSON.parse(localStorage.getItem(answer.key) || "null");
    const same = draft && draft.time === answer.time;
    const { refused, theirs, revision } = answer;
    if (same && !refused) localStorage.removeItem(answer.key);
    else if (same) localStorage.setItem(answer.key, JSON.stringify({ ...draft, refused, theirs, revision }));
    else if (draft && !refused) localStorage.setItem(answer.key, JSON.stringify({ ...draft, base: Math.max(draft.base, revision) }));
  };
  const tell = (answers) => {
    for (const answer of answers) window.dispatchEvent(new CustomEvent("malestokk:svar", { detail: answer }));
    const left = mine();
    const text = left.some(({ draft }) => draft.refused) ? "Ikke lagret. Se merket felt."
      : answers.some((answer) => answer.fault) ? "Ikke lagret. Vi prøver igjen."
      : left.length ? "Lagrer …" : `Alt er lagret. Sist lagret kl. ${clock(answers.at(-1).at)}.`;
    window.dispatchEvent(new CustomEvent("malestokk:lagring", { detail: text }));
  };
  const take = (answers) => {
    answers.forEach(settle);
    tell(answers);
    for (const answer of answers.filter(({ tab }) => tab && tab !== own)) {
      localStorage.setItem(ELSEWHERE, JSON.stringify(answer));  // heard in the tab the text was written in
      localStorage.removeItem(ELSEWHERE);
    }
  };
  const heard = (event) => { if (event.key === ELSEWHERE && event.newValue) tell([JSON.parse(event.newValue)]); };
  if (data.answers && data.answers.id !== shared.answered) {
    shared.answered = data.answers.id;
    take(data.answers.list);
  }

  const send = (all) => {
    const now = Date.now();
    const due = mine().filter(({ key, draft }) => {
      if (draft.refused || now < (shared.wait.get(key) ?? 0)) return false;
      return all || now - draft.time > (draft.tab === own ? RESTED : OTHERS);
    });
    if (!due.length) return;
    due.forEach(({ key }) => shared.wait.set(key, now + RETRY));
    setTriggerValue("drafts", due.map(({ key, draft }) => ({ ...draft, key })));
  };
  const look = setInterval(() => send(false), 200);
  const now = () => send(true);
  window.addEventListener("malestokk:send", now);
  window.addEventListener("storage", heard);
  return () => {
    clearInterval(look);
    window.removeEventListener("malestokk:send", now);
    window.removeEventListener("storage", heard);
  };
}
