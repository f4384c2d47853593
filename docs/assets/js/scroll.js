// The keyboard scrolls what is wider than the page, where no link in it would.
// Code, too: Material's script waits until a block is seen, and some are then
// not reachable, or not yet.
const wide = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
});
document$?.subscribe(() => {
  for (const box of document.querySelectorAll(
    ".md-typeset__scrollwrap, .guide-comparer__sides, pre > code",
  ))
    if (!box.querySelector("a, button")) wide.observe(box);
});
