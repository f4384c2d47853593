// Which saved model loads where: four questions, and the nearest way with its
// program, a copy of the one further down the page.
const LOADS = {
  SavedModel: 'load_model("folder")',
  ".keras": 'load_model("model.keras")',
  ".h5": 'load_model("model.h5")',
};
const PACKAGES = { tf215: "tf.keras", tf_keras: "tf_keras" };

function setUpPicker(form) {
  const selects = [...form.querySelectorAll("select")];
  const answer = form.querySelector("[role=status]");
  const [kinds, ways] = ["kind", "way"].map((name) => form.querySelectorAll(`template.${name}`));
  const { found, messages, texts } = JSON.parse(form.querySelector("script").textContent);

  const element = (name, ...parts) => {
    const made = document.createElement(name);
    made.append(...parts);
    return made;
  };
  // Where a file loads as it is, one line says how.
  const line = (reader, format) => {
    if (format === "Checkpoint") return 'tf.train.Checkpoint(model=model).read("checkpoint")';
    if (!LOADS[format]) return 'model.load_weights("model.weights.h5")';
    return `model = ${PACKAGES[reader] ?? "keras"}.models.${LOADS[format]}`;
  };
  const program = (way) => {
    const link = ways[way].content.firstElementChild;
    let next = document.getElementById(link.hash.slice(1))?.nextElementSibling;
    while (next && !next.matches(".language-python, h2, h3")) next = next.nextElementSibling;
    if (!next?.matches(".language-python")) return "";
    const text = next.querySelector("pre > code").textContent;
    return element("pre", element("code", text.trimEnd()));
  };
  const show = () => {
    // The cells are in the order of the questions.
    const index = selects.reduce((n, { length, selectedIndex }) => n * length + selectedIndex, 0);
    const [kind, way, predicts, message] = found[index];
    const [writer, reader, , format] = selects.map(({ value }) => value);
    const parts = [kinds[kind].content.cloneNode(true)];
    const asis = kind === 0;
    if (asis) parts.push(element("pre", element("code", line(reader, format))));
    if (message)
      parts.push(element("p", `${texts.without} `, element("code", messages[message])));
    for (const [label, shown] of [[texts.way, way], [texts.predict, predicts]])
      if (shown >= 0 && !asis)
        parts.push(element("p", `${label} `, ways[shown].content.cloneNode(true)), program(shown));
    const link = element("a", texts.pair);
    link.href = `#${writer}-${reader}`.replaceAll("_", "-");
    answer.replaceChildren(...parts, element("p", link));
    // The keyboard scrolls code that is wider than the page.
    for (const code of answer.querySelectorAll("pre > code")) code.tabIndex = 0;
  };
  form.addEventListener("change", show);
  show();
}
for (const form of document.querySelectorAll(".guide-picker")) setUpPicker(form);
