// Two programs side by side: copies of those further down the page.
function setUpComparer(comparer) {
  const selects = [...comparer.querySelectorAll("select")];
  const sides = comparer.querySelector(".guide-comparer__sides");
  const text = (line) => line.textContent.trim();

  const copy = (select) => {
    const side = document.createElement("div");
    let next = document.getElementById(select.value).nextElementSibling;
    for (; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling)
      if (next.matches(".highlight")) side.append(next.cloneNode(true));
    for (const extra of side.querySelectorAll(".note, .md-code__nav"))
      extra.remove();
    const name = side.querySelector(".filename");
    name.classList.add("plain");
    name.textContent = name.textContent;
    const code = side.querySelector(".language-python pre > code");
    const lines = [...code.querySelectorAll("span[id^=__line]")];
    // The comment that names the packages is not the program.
    const end = lines.findLastIndex((line) => text(line) === "# ///");
    code.replaceChildren(...lines.slice(end + 1));
    for (const line of code.children) line.className = "line";
    for (const pre of side.querySelectorAll("pre")) pre.removeAttribute("style");
    for (const named of side.querySelectorAll("[id]"))
      named.removeAttribute("id");
    return side;
  };

  const mark = (here, there) => {
    const known = new Set([...there.querySelectorAll(".line")].map(text));
    for (const line of here.querySelectorAll(".line"))
      line.classList.toggle("only", !known.has(text(line)));
  };

  const show = () => {
    const [left, right] = selects.map(copy);
    mark(left, right);
    mark(right, left);
    sides.replaceChildren(left, right);
  };

  for (const select of selects) select.addEventListener("change", show);
  show();
}
for (const comparer of document.querySelectorAll(".guide-comparer"))
  setUpComparer(comparer);
