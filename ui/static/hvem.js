// After signing out, nothing unsent is left behind for the next person at this machine, and the other tabs are told.
if (new URLSearchParams(location.search).has("ut")) {
  Object.keys(localStorage).filter((key) => /^malestokk\.(utkast|skjema):/.test(key)).forEach((key) => localStorage.removeItem(key));
  localStorage.setItem("malestokk.ut", String(Date.now()));
}
