// Light or dark: as the device is, until a reader chooses.
darkDevice.addEventListener("change", setScheme);
const schemes = document.querySelectorAll(".guide-scheme button");
for (const button of schemes)
  button.addEventListener("click", () => {
    __md_set("__scheme", button.value, ...schemeScope);
    setScheme();
    [...schemes].find((other) => other !== button).focus();
  });

// A phone's bar at the top has the header's colour. Asked once it is drawn:
// before, the answer would cost a layout.
const bar = document.createElement("meta");
bar.name = "theme-color";
document.head.append(bar);
const tint = () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      const header = document.querySelector(".md-header");
      bar.content = getComputedStyle(header).backgroundColor;
    }),
  );
new MutationObserver(tint).observe(document.body, {
  attributeFilter: ["data-md-color-scheme"],
});
tint();
