// "Copy page as Markdown". Without JavaScript a link stands there.
for (const button of document.querySelectorAll("[data-markdown]")) {
  const status = button.parentElement.querySelector("[role=status]");
  const said = (text) => {
    status.textContent = text;
    setTimeout(() => { status.textContent = ""; }, 4000);
  };
  const read = async () => {
    const answer = await fetch(button.dataset.markdown);
    if (!answer.ok) throw new Error(answer.status);
    return new Blob([await answer.text()], { type: "text/plain" });
  };
  button.addEventListener("click", async () => {
    try {
      // Begun within the click: Safari asks for that.
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": read() }),
      ]);
      said(button.dataset.copied);
    } catch {
      // From a file or without a clipboard: show what would be copied.
      said(button.dataset.failed);
      location.assign(button.dataset.markdown);
    }
  });
}
