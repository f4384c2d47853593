// Remembers the language for the landing page, and carries the place on the
// page along when the reader switches.
try {
  localStorage.setItem("guide-language", document.documentElement.lang);
} catch {
  // Storage may be denied (private windows, file://); the switch still works.
}
addEventListener("click", (event) => {
  const link = event.target.closest?.("a.guide-language");
  if (link) link.hash = location.hash;
});
