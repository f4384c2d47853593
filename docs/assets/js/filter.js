// A box that narrows the tables below it to rows with all of its words.
function setUpFilter(form) {
  const input = form.querySelector("input");
  const parts = [...form.parentElement.querySelectorAll(".guide-part")];
  const output = form.querySelector("output");
  const tables = [...form.parentElement.querySelectorAll("table")].filter(
    (table) => form.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const table of tables) {
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count += shown;
      table.closest(".guide-part > *, article > *").hidden = !shown;
    }
    // What is folded shows what was found in it.
    for (const part of parts) {
      part.open = words.length > 0;
      part.hidden = !part.querySelector("tbody > tr:not([hidden])");
    }
    // A heading goes with the last of its tables.
    for (const heading of form.parentElement.querySelectorAll("form ~ h2")) {
      const boxes = [];
      let next = heading.nextElementSibling;
      while (next?.querySelector("table") || next?.tagName === "TABLE") {
        boxes.push(next);
        next = next.nextElementSibling;
      }
      if (boxes.length) heading.hidden = boxes.every((box) => box.hidden);
    }
    output.value = output.dataset.text.replace("{n}", count);
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", filter);
  // A browser that goes back to a page types again what was typed.
  if (input.value) filter();
}
// Material wraps tables when it has started; the box must hide with them.
for (const form of document.querySelectorAll(".guide-filter"))
  document$?.subscribe(() => setUpFilter(form));
