// The outbox: looks every 200 ms, sends what has rested, and deletes a draft only when the server has it.
const PREFIX = "malestokk.utkast:";
const RESTED = 600, OTHERS = 5000, RETRY = 3000;
const clock = (iso) => new Date(iso).toLocaleTimeString("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }).replace(":", ".");
const shared = (window.malestokkUtboks ??= { sent: new Map(), answered: 0 });

export default function (component) {
  const { data, setTriggerValue } = component;
  const own = sessionStorage.getItem("malestokk.fane");
  window.malestokkPerson = data.person;
  const mine = () => Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX}${data.person}|`))
    .map((key) => ({ key, draft: JSON.parse(localStorage.getItem(key)) }));

  const take = (answers) => {
    for (const answer of answers.list) {
      shared.sent.delete(answer.key);
      const draft = JSON.parse(localStorage.getItem(answer.key) || "null");
      if (draft && draft.time === answer.time) {
        if (answer.refused) {
          localStorage.setItem(answer.key, JSON.stringify({ ...draft, refused: answer.refused }));
        } else {
          localStorage.removeItem(answer.key);
        }
      } else if (draft && !answer.refused) {
        localStorage.setItem(answer.key, JSON.stringify({ ...draft, base: Math.max(draft.base, answer.revision) }));
      }
      window.dispatchEvent(new CustomEvent("malestokk:svar", { detail: answer }));
    }
    const last = answers.list.at(-1);
    const refused = mine().some(({ draft }) => draft.refused);
    const text = refused ? "Ikke lagret. Se merket felt." : mine().length ? "Lagrer …" : `Alt er lagret. Sist lagret kl. ${clock(last.at)}.`;
    window.dispatchEvent(new CustomEvent("malestokk:lagring", { detail: text }));
  };
  if (data.answers && data.answers.number > shared.answered) {
    shared.answered = data.answers.number;
    take(data.answers);
  }

  const send = (all) => {
    const now = Date.now();
    const due = mine().filter(({ key, draft }) => {
      if (draft.refused || now - (shared.sent.get(key) ?? 0) < RETRY) return false;
      return all || now - draft.time > (draft.tab === own ? RESTED : OTHERS);
    });
    if (!due.length) return;
    due.forEach(({ key }) => shared.sent.set(key, now));
    setTriggerValue("drafts", due.map(({ key, draft }) => ({ ...draft, key })));
  };
  const look = setInterval(() => send(false), 200);
  const now = () => send(true);
  window.addEventListener("malestokk:send", now);
  return () => { clearInterval(look); window.removeEventListener("malestokk:send", now); };
}
