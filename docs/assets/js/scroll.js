// The keyboard scrolls what is wider or higher than its box, where no link in
// it would.
// Code, too: Material's script waits until a block is seen, and some are then
// not reachable, or not yet.
const wide = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (
      target.scrollWidth > target.clientWidth ||
      target.scrollHeight > target.clientHeight
    )
      target.tabIndex = 0;
    else target.removeAttribute("tabindex");
});
document$?.subscribe(() => {
  const boxes = [
    ...document.querySelectorAll(
      ".md-typeset__scrollwrap, .guide-comparer__sides, pre > code",
    ),
  ].filter((box) => !box.querySelector("a, button"));
  for (const box of boxes) wide.observe(box);
  // A font that comes late makes lines longer, and no box larger.
  document.fonts.ready.then(() => {
    for (const box of boxes) {
      wide.unobserve(box);
      wide.observe(box);
    }
  });
});
