// `?` lists the keys, as does the button at the foot of the page.
const keys = document.querySelector(".guide-keys");
if (keys) {
  const typing = (element) =>
    element.isContentEditable ||
    element.matches?.("input:not([type=radio], [type=checkbox]), select, textarea");
  addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.isComposing || typing(event.target)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (!keys.open) keys.showModal();
  });
  for (const button of document.querySelectorAll(".guide-keys-open button")) {
    button.addEventListener("click", () => keys.showModal());
  }
  // Material's keys are not for who reads about them.
  keys.addEventListener("keydown", (event) => event.stopPropagation());
  keys.addEventListener("click", (event) => {
    if (event.target === keys) keys.close();
  });
}
