// The engine of the search, which comes when a reader first touches a box: as
// a script, so that it also loads from a folder (file://).
{
  let loading;
  globalThis.guideFinder = {
    // The address that those of pages are relative to.
    root() {
      const config = document.getElementById("__config").textContent;
      return new URL(`${JSON.parse(config).base.replace(/\/$/, "")}/`, location);
    },
    load() {
      loading ??= new Promise((done, fail) => {
        const element = document.createElement("script");
        element.src = new URL("search/index.js", this.root());
        element.onload = () => done(guideEngine(guideIndex));
        element.onerror = () => {
          loading = undefined; // the next touch tries again
          fail();
        };
        document.head.append(element);
      });
      return loading;
    },
  };
}
