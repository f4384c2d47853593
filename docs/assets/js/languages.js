// Remembers the language for the landing page, and carries the place on the
// page and the tabs chosen along when the reader switches.
try {
  localStorage.setItem("guide-language", document.documentElement.lang);
} catch {
  // Storage may be denied (private windows, file://); the switch still works.
}
addEventListener("click", (event) => {
  const link = event.target.closest?.("a.guide-language");
  if (!link) return;
  link.hash = location.hash;
  try {
    // Material keeps them for each language apart; their names are the same.
    const tabs = __md_get("__tabs");
    const there = new URL(`../${link.lang}/`, __md_scope);
    if (tabs) __md_set("__tabs", tabs, localStorage, there);
  } catch {
    // As above.
  }
});
