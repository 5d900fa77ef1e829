// Streamlit's own words, in bokmål. A test lists English words that are left.
(() => {
  const exact = new Map(Object.entries({
    "Main menu": "Hovedmeny", "Skip to main content": "Hopp til innholdet", "Sidebar": "Sidefelt", "Expand sidebar": "Vis sidefeltet",
    "Collapse sidebar": "Skjul sidefeltet", "App pages": "Sider", "Link to heading": "Lenke til overskriften", "Choose an option": "Velg",
    "Open": "Åpne", "Close": "Lukk", "Clear all": "Fjern alle", "Clear value": "Fjern", "Select all": "Velg alle", "Upload": "Last opp", "Browse files": "Velg fil",
    "Drag and drop file here": "Slipp filen her", "Drag and drop files here": "Slipp filene her", "Fullscreen": "Fullskjerm", "Close fullscreen": "Lukk fullskjerm",
    "Show data": "Vis tallene", "Show chart": "Vis bildet", "Copy to clipboard": "Kopier", "Dismiss": "Lukk", "Notifications": "Varsler", "Print": "Skriv ut",
    "Record screen": "Ta opp skjermen", "Settings": "Innstillinger", "Rerun": "Last på nytt", "Stop": "Stopp", "Running...": "Arbeider …", "Running…": "Arbeider …",
    "Connecting": "Kobler til", "CONNECTING": "KOBLER TIL", "Connection error": "Mistet kontakten. Ikke lukk siden. Vi prøver igjen.", "Is Streamlit still running?": "Vi prøver igjen.",
    "Page not found": "Siden finnes ikke",
    "The page that you have requested does not seem to exist. Running the app's main page.": "Adressen fører ikke til noen side. Du er på forsiden i stedet.",
    "Increment": "Øk", "Decrement": "Minsk", "Made with Streamlit": "Laget med Streamlit", "Clear cache": "Tøm mellomlager",
    "Remove": "Fjern", "Selected values": "Valgte verdier", "Previous page": "Forrige side", "Next page": "Neste side", "Pagination": "Sider", "Theme": "Tema", "Appearance": "Utseende",
    "Use system setting": "Som på maskinen", "Light": "Lyst", "Dark": "Mørkt", "System": "Som på maskinen", "Choose app theme": "Velg tema", "Theme selector": "Velg tema", "Wide mode": "Bred visning", "About": "Om", "No results": "Ingen treff", "Toolbar": "Verktøylinje",
    "Streamlit logo": "Målestokk", "Logo": "Målestokk", "Print page": "Skriv ut", "Download as PNG": "Last ned som PNG", "Save as PNG": "Last ned som PNG", "Chart actions": "Bildevalg",
    "Navigate to home page": "Til forsiden", "Copy Vega-Lite spec": "Kopier oppskriften på bildet (Vega-Lite)", "Copied!": "Kopiert",
  }));
  const patterns = [
    [/^Help for (.+)$/, "Hjelp til $1"], [/^Remove (.+)$/, "Fjern $1"], [/^Selected (.+)$/, "Valgt $1"],
    [/^(\d+)MB per file(.*)$/, "Høyst $1 MB$2"], [/^Limit (\d+)MB per file(.*)$/, "Høyst $1 MB$2"], [/^Open (.+)$/, "Åpne $1"],
    [/^(\d+) options? available\.?(.*)$/, "$1 valg"],
  ];
  const said = (text) => {
    const bare = text.trim();
    if (exact.has(bare)) return text.replace(bare, exact.get(bare));
    const [, first, about] = /^([^:]+): (.+)$/s.exec(bare) || []; // the button of a picture also says which picture
    if (exact.has(first)) return text.replace(bare, () => `${exact.get(first)}: ${about}`);
    for (const [found, ours] of patterns) if (found.test(bare)) return text.replace(bare, bare.replace(found, ours));
    return text;
  };
  const names = ["aria-label", "title", "placeholder", "alt", "aria-roledescription"];
  const within = '[data-testid="stSkipToContent"], [data-testid="stHeader"], [data-testid="stMainMenu"], [data-testid="stMainMenuPopover"], [data-testid="stFileUploader"], [data-testid="stStatusWidget"], [data-testid="stToolbar"], [role="dialog"], [data-testid="stElementToolbar"], [data-testid="stConnectionStatus"], [role="listbox"], [role="tooltip"], [data-testid="stTooltipContent"]';
  const mend = (root) => {
    if (root.nodeType === Node.TEXT_NODE) {
      if (root.parentElement?.closest(within)) { const ours = said(root.data); if (ours !== root.data) root.data = ours; }
      return;
    }
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    for (const one of [root, ...root.querySelectorAll("*")]) {
      for (const name of names) {
        const value = one.getAttribute(name);
        if (value) { const ours = said(value); if (ours !== value) one.setAttribute(name, ours); }
      }
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) mend(walker.currentNode);
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach(mend); else mend(change.target);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: names });
})();
