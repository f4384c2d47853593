// Two questions that narrow a page's answers and the table above them.
function setUpChooser(form) {
  const article = form.parentElement;
  const answers = [...article.querySelectorAll("h2[data-have]")];
  const output = form.querySelector("output");
  const choose = () => {
    const asked = new FormData(form);
    const fits = (answer) =>
      ["have", "want"].every((question) => {
        const chosen = asked.get(question);
        return !chosen || answer.dataset[question].split(" ").includes(chosen);
      });
    let count = 0;
    for (const answer of answers) {
      const hidden = !fits(answer);
      count += !hidden;
      const row = article.querySelector(`td a[href="#${answer.id}"]`);
      row.closest("tr").hidden = hidden;
      answer.hidden = hidden;
      let next = answer.nextElementSibling;
      for (; next && next.tagName !== "H2"; next = next.nextElementSibling)
        next.hidden = hidden;
    }
    output.value = output.dataset.text.replace("{n}", count);
  };
  form.addEventListener("change", choose);
  choose();
}
for (const form of document.querySelectorAll(".guide-chooser"))
  setUpChooser(form);
