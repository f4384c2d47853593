// Material makes each code block's button a landmark when a reader comes near;
// a page of code has no place for thirty of one name.
const landmarks = new MutationObserver(() => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])"))
    nav.setAttribute("role", "none");
});
landmarks.observe(document.querySelector(".md-content"), {
  childList: true,
  subtree: true,
});
