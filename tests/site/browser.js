// What the tests of the site run in a page, by name: see script() in tools.py.
({
  // The clipboard has a text.
  copied: async (wanted) =>
    (await navigator.clipboard.readText()).trimEnd() === wanted,
  // Go to a place on the page, and to the other language at once.
  switch: (place) => {
    location.hash = place;
    document.querySelector("a.guide-language").click();
  },
  // Rows of tables, hidden ones left out. Not what is drawn: tables that are far
  // away are not, as yet.
  shown: () => [...document.querySelectorAll("form ~ * tbody tr")]
    .filter((row) => !row.closest("[hidden]"))
    .map((row) => row.textContent.toLowerCase()),
  // What has the focus: how to name it, and what is wrong with how it shows.
  focused: () => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    here.dataset.seen = "";
    // Material hides some boxes, and shows something else for them.
    const shown = here.matches(".md-option") ? here.nextElementSibling
      : here.matches(".tabbed-set > input")
      ? here.parentElement.querySelector(".tabbed-labels") : here;
    const faults = [];
    if (!shown.checkVisibility({ visibilityProperty: true }))
      faults.push("is not shown");
    const ringed = [shown, here].map((each) => getComputedStyle(each)).some(
      (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth)
      || style.boxShadow !== "none");
    // The search has none: it opens.
    const opens = here.matches(".md-search__input")
      && document.getElementById("__search").checked;
    if (!ringed && !opens) faults.push("has no ring");
    return { name: here.outerHTML.slice(0, 120),
      skip: here.matches(".md-skip"), faults };
  },
  // What the keyboard should have reached, and has not.
  missed: () => [...document.querySelectorAll(
    "a[href], button, input, select, summary")].filter((each) =>
    !("seen" in each.dataset) && each.tabIndex >= 0 && !each.disabled
    && each.checkVisibility({ visibilityProperty: true })
    && each.getBoundingClientRect().width > 1
    // Of radio buttons, arrows choose; Material's boxes have labels.
    && !each.matches("[type=radio], .md-toggle")
    && !each.closest("[hidden], [inert]")).map((each) => each.outerHTML
    .slice(0, 120)),
  // Text of the page that is not to be seen.
  hidden: () => [...document.querySelectorAll(
    "article :is(p, li, td, th, dt, dd, pre, h1, h2, h3, figure)")]
    .filter((each) => each.textContent.trim() && !each.checkVisibility()
    && !each.closest("[hidden], dialog, .guide-keys-open, form, .tabbed-block,"
    + "details:not([open])"))
    .map((each) => each.textContent.slice(0, 80)),
  // What axe finds, once nothing moves.
  axe: async () => {
    // What slides in is pale until it is there.
    const ends = ({ playState, effect }) => playState === "running"
      && isFinite(effect.getComputedTiming().endTime);
    const moving = document.getAnimations().filter(ends);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { violations } = await axe.run(document,
      { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(
      ({ target, any, all, none }) =>
        [id, `${target} ${[...any, ...all, ...none][0]?.message}`]));
  },
  // What is cut off at the right.
  wide: () => [...document.querySelectorAll('article *')]
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1
      || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
        && getComputedStyle(e).overflowX !== 'visible' && !e.closest('svg')))
    // What is only heard is clipped away.
    .filter((e) => e.checkVisibility() && !e.closest('.since'))
    .map((e) => `${e.localName}.${e.className}`),
  // Paste a text into a field, as a reader does.
  paste: (field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", {clipboardData, cancelable: true});
    if (field.dispatchEvent(event)) field.value = text;
    field.dispatchEvent(new Event("input"));
  },
})
