// "Check my code": what breaks in a program that is pasted? Nothing leaves the
// browser; what was pasted is never read as HTML. The checker itself comes
// when the field is first touched.
const CHECK_PAUSE = 300; // milliseconds without a key before it looks
const CHECK_LARGE = 2_000_000; // characters; as check.py
const CHECK_FILES = ["python", "rules", "check"];

function setUpCheck(form) {
  const [field, needs] = form.querySelectorAll("textarea");
  const [status, summary] = form.querySelectorAll("p[role=status], .guide-check__ways");
  const list = form.querySelector("ol");
  const [apply, clear] = form.querySelectorAll("button");
  const texts = JSON.parse(form.dataset.texts);
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  let loading;
  let rules;
  let waiting;
  let changes = [];
  let change;

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const script = (name) =>
    new Promise((done, fail) => {
      const made = document.createElement("script");
      made.src = new URL(`assets/check/${name}.js`, guideFinder.root());
      made.onload = done;
      made.onerror = fail;
      document.head.append(made);
    });
  const load = () => {
    loading ??= Promise.all(CHECK_FILES.map(script)).then(
      () => {
        rules = new guideCheck.Rules(guideRules);
      },
      (error) => {
        loading = undefined; // the next touch tries again
        throw error;
      },
    );
    return loading;
  };
  const address = (page) => {
    const [path, id] = page.split("#");
    const end = location.pathname.endsWith(".html") ? ".html" : "/";
    return new URL(path + end + (id ? `#${id}` : ""), guideFinder.root());
  };
  const item = (one) => {
    const made = element("li", "", one.kind);
    const place = one.place ? `${texts.cell} ${one.place}, ` : "";
    const head = element("p", "");
    head.append(element("strong", texts[one.kind]), ` ${place}${texts.line} ${one.line}`);
    made.append(head, element("p", guideCheck.told(one, language)));
    if (one.instead !== undefined) {
      const works = one.rule.works ? ` (${texts.works.replace("{v}", one.rule.works)})` : "";
      made.append(element("p", texts.write + works));
      const code = element("code", one.instead.trim());
      const copy = element("button", texts.copy);
      copy.type = "button";
      copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(one.instead.trim());
        status.textContent = texts.copied;
      });
      const line = element("p", "", "guide-check__line");
      line.append(code, copy);
      made.append(line);
    }
    if (one.page) {
      const link = element("a", texts.page);
      link.href = address(one.page);
      const last = element("p", "");
      last.append(link);
      made.append(last);
    }
    return made;
  };
  const look = (text) => {
    const pins = guideCheck.requirements(needs.value);
    const notebook = /^\s*\{[\s\S]*"cells"\s*:/.test(text);
    const read = notebook ? guideCheck.checkNotebook : guideCheck.checkSource;
    const { found, checker } = read(text, rules, pins);
    return [found.concat(guideCheck.checkRequirements(needs.value, rules)), checker, notebook];
  };
  const show = async () => {
    const text = field.value;
    list.replaceChildren();
    summary.textContent = "";
    apply.hidden = true;
    clear.hidden = !text;
    status.textContent = "";
    if (!text.trim()) return;
    if (text.length > CHECK_LARGE) {
      status.textContent = texts.large;
      return;
    }
    status.textContent = texts.loading;
    let found;
    let checker;
    let notebook;
    try {
      await load();
      if (field.value !== text) return; // typed on
      [found, checker, notebook] = look(text);
    } catch (error) {
      status.textContent = error instanceof SyntaxError || rules ? texts.notebook : texts.failed;
      return;
    }
    const of = (kind) => found.filter((one) => one.kind === kind).length;
    status.textContent = texts.found
      .replace("{b}", of("breaks"))
      .replace("{s}", of("silent"))
      .replace("{m}", of("modern"));
    if (!checker.usesKeras && !checker.usesTf) summary.textContent = texts.neither;
    else if (of("breaks")) {
      const era = guideCheck.era(checker, rules);
      const lines = new Set(found.filter((one) => one.kind === "breaks").map((one) => one.line));
      summary.textContent = texts.ways
        .replace("{era}", era[language])
        .replace("{n}", lines.size)
        .replace("{pins}", era.pins[language]);
    }
    changes = found.filter((one) => one.safe && one.edit);
    change = notebook ? guideCheck.appliedNotebook : guideCheck.applied;
    apply.hidden = !changes.length;
    apply.textContent = texts.apply.replace("{n}", changes.length);
    list.replaceChildren(...found.slice(0, 300).map(item));
    form.dataset.checked = String(found.length);
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, CHECK_PAUSE);
  };

  apply.addEventListener("click", () => {
    field.value = change(field.value.replace(/\r\n/g, "\n"), changes);
    field.focus();
    show();
  });
  for (const one of [field, needs]) {
    one.addEventListener("focus", () => load().catch(() => {}));
    one.addEventListener("input", soon);
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    field.focus();
    setTimeout(show);
  });
  // A browser that goes back to a page types again what was typed.
  if (field.value) show();
}

for (const form of document.querySelectorAll(".guide-check")) setUpCheck(form);
