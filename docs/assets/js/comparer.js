// Two programs side by side: copies of those further down the page.
function setUpComparer(comparer) {
  const selects = [...comparer.querySelectorAll("select")];
  const sides = comparer.querySelector(".guide-comparer__sides");

  const splitLines = (code) => {
    const lines = [...code.querySelectorAll("span[id^=__line]")];
    // The comment that names the packages is not the program.
    const text = (line) => line.textContent.trim();
    const end = lines.findLastIndex((line) => text(line) === "# ///");
    const program = lines.slice(end + 1);
    for (const line of program) line.className = "line";
    code.replaceChildren(...program);
    return program;
  };

  const copy = (select) => {
    const side = document.createElement("div");
    let next = document.getElementById(select.value).nextElementSibling;
    for (; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling)
      if (next.matches(".highlight")) side.append(next.cloneNode(true));
    const lines = splitLines(side.querySelector(".language-python pre > code"));
    for (const named of side.querySelectorAll("[id]"))
      named.removeAttribute("id");
    return { side, lines };
  };

  const mark = (here, there) => {
    const known = new Set(there.map((line) => line.textContent.trim()));
    for (const line of here)
      line.classList.toggle("only", !known.has(line.textContent.trim()));
  };

  const show = () => {
    const [left, right] = selects.map(copy);
    mark(left.lines, right.lines);
    mark(right.lines, left.lines);
    sides.replaceChildren(left.side, right.side);
  };

  for (const select of selects) select.addEventListener("change", show);
  comparer.hidden = false;
  show();
}
for (const comparer of document.querySelectorAll(".guide-comparer"))
  setUpComparer(comparer);
