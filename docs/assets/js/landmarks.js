// Material makes each code block's button a landmark; a page of code has no
// place for thirty of one name.
document$?.subscribe(() => {
  for (const nav of document.querySelectorAll(".md-code__nav"))
    nav.setAttribute("role", "none");
});
