// A grid to draw a digit on, and what the network of "Your first hour" reads.
// Scans were made of dots, 4 by 4 of them in each cell: so are drawings.
const CELLS = 8;
const DOTS = 4; // along the edge of a cell
const EDGE = CELLS * DOTS;
const PEN = 3; // dots from its middle to its rim
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function setUpDigit(box) {
  const grid = box.querySelector(".guide-digit__grid");
  const cells = [...grid.querySelectorAll("i")];
  const bars = [...box.querySelectorAll("li")];
  const status = box.querySelector("[role=status]");
  const texts = JSON.parse(box.dataset.texts);
  const kept = JSON.parse(box.querySelector("script").textContent);
  const read = guideNetwork(kept.weights);
  let dots = new Uint8Array(EDGE * EDGE);
  let shown = Number(box.dataset.shown);
  let last; // where the pen was

  const cellOf = (dot) =>
    Math.floor(dot / EDGE / DOTS) * CELLS + Math.floor((dot % EDGE) / DOTS);
  const inks = () => {
    const found = new Array(CELLS * CELLS).fill(0);
    dots.forEach((dot, i) => (found[cellOf(i)] += dot));
    return found;
  };
  const show = (say = true) => {
    const found = inks();
    const shares = read(found.map((ink) => ink / DOTS ** 2));
    const answer = shares.indexOf(Math.max(...shares));
    const percent = (share) => `${Math.round(share * 100)}%`;
    found.forEach((ink, i) => {
      cells[i].style.setProperty("--ink", ink);
      const place = { row: Math.floor(i / CELLS) + 1, column: (i % CELLS) + 1, ink };
      const label = texts.cell.replace(/{(\w+)}/g, (_, name) => place[name]);
      cells[i].setAttribute("aria-label", label);
    });
    bars.forEach((bar, digit) => {
      bar.style.setProperty("--share", shares[digit]);
      bar.classList.toggle("best", digit === answer);
      bar.lastElementChild.textContent = percent(shares[digit]);
    });
    if (say)
      status.textContent = texts.answer
        .replace("{digit}", answer)
        .replace("{share}", percent(shares[answer]));
  };
  const ink = (x, y) => {
    dots.forEach((_, i) => {
      const away = Math.hypot((i % EDGE) + 0.5 - x, Math.floor(i / EDGE) + 0.5 - y);
      if (away < PEN) dots[i] = 1;
    });
  };
  // From where the pen was, so that a quick hand leaves no gaps.
  const stroke = (event) => {
    const { left, top, width, height } = grid.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * EDGE;
    const y = ((event.clientY - top) / height) * EDGE;
    const [x0, y0] = last ?? [x, y];
    const steps = Math.ceil(Math.hypot(x - x0, y - y0)) || 1;
    for (let n = 1; n <= steps; n++)
      ink(x0 + ((x - x0) * n) / steps, y0 + ((y - y0) * n) / steps);
    last = [x, y];
    show(false);
  };
  const lift = () => {
    if (last) show();
    last = undefined;
  };
  const scan = () => {
    // As many dots in a cell as it has ink.
    const left = [...kept.scans[shown]];
    dots = dots.map((_, i) => left[cellOf(i)]-- > 0);
    show();
  };

  grid.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    event.preventDefault();
    grid.setPointerCapture(event.pointerId);
    stroke(event);
  });
  grid.addEventListener("pointermove", (event) => last && stroke(event));
  for (const end of ["pointerup", "pointercancel"]) grid.addEventListener(end, lift);
  grid.addEventListener("keydown", (event) => {
    const here = cells.indexOf(document.activeElement);
    const step = ARROWS[event.key];
    if (step) {
      const within = (n) => Math.min(Math.max(n, 0), CELLS - 1);
      const column = within((here % CELLS) + step[0]);
      const next = cells[within(Math.floor(here / CELLS) + step[1]) * CELLS + column];
      cells[here].tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    } else if (event.key === " " || event.key === "Enter") {
      const full = inks()[here] < DOTS ** 2;
      dots = dots.map((dot, i) => (cellOf(i) === here ? full : dot));
      show();
    } else return;
    event.preventDefault();
  });
  const actions = {
    clear: () => {
      dots.fill(0);
      show();
    },
    // As large as it fits, and in the middle, as the scans are.
    fit: () => {
      const old = dots;
      const inked = [...old.keys()].filter((i) => old[i]);
      if (!inked.length) return;
      const [xs, ys] = [inked.map((i) => i % EDGE), inked.map((i) => Math.floor(i / EDGE))];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      const width = Math.max(...xs) - left + 1;
      const height = Math.max(...ys) - top + 1;
      const size = Math.max(width, height) / EDGE;
      const place = (n, start, length) =>
        Math.floor(start + length / 2 + (n + 0.5 - EDGE / 2) * size);
      dots = old.map((_, i) => {
        const x = place(i % EDGE, left, width);
        const y = place(Math.floor(i / EDGE), top, height);
        return x >= 0 && x < EDGE && y >= 0 && y < EDGE && old[y * EDGE + x];
      });
      show();
    },
    right: () => {
      const old = dots;
      dots = old.map((_, i) => i % EDGE >= DOTS && old[i - DOTS]);
      show();
    },
    scan: () => {
      shown = (shown + 1) % kept.scans.length;
      scan();
    },
  };
  for (const button of box.querySelectorAll("button"))
    button.addEventListener("click", actions[button.value]);

  grid.setAttribute("role", "grid");
  grid.setAttribute("aria-label", texts.grid);
  for (const row of grid.children) row.setAttribute("role", "row");
  for (const cell of cells) {
    cell.setAttribute("role", "gridcell");
    cell.tabIndex = -1;
  }
  cells[0].tabIndex = 0;
  scan();
}

for (const box of document.querySelectorAll(".guide-digit")) setUpDigit(box);
