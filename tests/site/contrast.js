// Every visible piece of text whose contrast with what is behind it is below
// WCAG AA: 4.5 to 1, and 3 to 1 where it is large. Colours are those computed,
// transparent ones laid over each other, down to the page.
() => {
  const canvas = document.createElement("canvas").getContext("2d");
  const known = new Map();
  const parse = (colour) => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      const exact = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(colour);
      known.set(colour, exact ? exact.slice(1).map(Number) : [r, g, b, a / 255]);
    }
    return known.get(colour);
  };
  const over = ([r, g, b, a], [R, G, B]) =>
    [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const light = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((v) =>
      v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  // What an element stands on: its ancestors' backgrounds, the page's last;
  // in a drawing, also the shapes drawn before it around its middle.
  const behind = (element) => {
    const layers = [];
    const drawing = element.closest("svg");
    if (drawing) {
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const shape of drawing.querySelectorAll("rect, path, circle, ellipse")) {
        if (!(shape.compareDocumentPosition(element) & 4)) break;
        const b = shape.getBoundingClientRect();
        const style = getComputedStyle(shape);
        if (style.fill === "none" || x < b.left || x > b.right || y < b.top || y > b.bottom)
          continue;
        const [r, g, bl, a] = parse(style.fill);
        layers.unshift([r, g, bl, a * style.opacity * style.fillOpacity]);
      }
    }
    for (let e = drawing ?? element; e; e = e.parentElement) {
      const layer = parse(getComputedStyle(e).backgroundColor);
      if (layer[3]) layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255, 1]);
  };
  const seen = (element) => {
    if (element.closest("[hidden], template, script, style, noscript, title")) return false;
    // A link to a heading shows once one points at it.
    const options = { checkVisibilityCSS: true, checkOpacity: false };
    if (!element.checkVisibility(options)) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  };
  // Of all it is in; what is invisible is judged as it is once pointed at.
  const opacity = (element) => {
    let product = 1;
    for (let e = element; e; e = e.parentElement)
      product *= parseFloat(getComputedStyle(e).opacity) || 1;
    return product;
  };
  const found = new Map();
  let count = 0;
  const judge = (element, text, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    let back = behind(element);
    const own = pseudo && parse(style.backgroundColor);
    if (own?.[3]) back = over(own, back);
    const colour = element.closest("svg") ? style.fill : style.color;
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    const [r, g, b, a] = parse(colour);
    const seen = ratio(over([r, g, b, a * opacity(element)], back), back);
    count += 1;
    if (seen < (large ? 3 : 4.5)) {
      const names = [...element.classList].map((name) => `.${name}`).join("");
      const place = element.localName + names + (pseudo ?? "");
      const on = back.slice(0, 3).map(Math.round);
      const key = `${seen.toFixed(2)}: ${colour} on rgb(${on}), ${place}`;
      if (!found.has(key)) found.set(key, `${key}: ${text.trim().slice(0, 40)}`);
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim() && seen(parentElement)) judge(parentElement, data);
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const pseudo of ["::before", "::after"]) {
      const { content } = getComputedStyle(element, pseudo);
      if (/^"\s*[^"\s]/.test(content) && seen(element)) judge(element, content, pseudo);
    }
    if (element.placeholder && seen(element))
      judge(element, element.placeholder, "::placeholder");
  }
  return { count, failing: [...found.values()] };
}
