// Draws figures from the tables they hold. The libraries come when a figure comes near the screen; without this script
// the tables are read as they stand.
"use strict";
const { charts, networks } = document.currentScript.dataset;
const loaded = new Map();
const load = (src) => {
  if (!loaded.has(src)) loaded.set(src, new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  }));
  return loaded.get(src);
};
const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const number = (text) => Number(text.replace(",", ".")); // in Dutch, decimals stand behind a comma
const cells = (figure) => [...figure.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => ({
  text: cell.textContent.trim(), href: cell.querySelector("a")?.href })));

// Months and weeks without anything are missing in the table, but not in time.
const filled = {
  months(points) {
    const all = [];
    const [first, last] = [points[0].label, points[points.length - 1].label];
    const found = new Map(points.map((point) => [point.label, point]));
    for (let [year, month] = first.split("-").map(Number), label = first; label <= last && all.length < 1200;) {
      all.push(found.get(label) ?? { label, value: 0 });
      month === 12 ? (year++, month = 1) : month++;
      label = year + "-" + String(month).padStart(2, "0");
    }
    return all;
  },
  weeks(points) {
    const found = new Map(points.map((point) => [Number(point.label), point]));
    const last = Math.min(Math.max(...found.keys()), 520);
    return Array.from({ length: last }, (none, i) => found.get(i + 1) ?? { label: String(i + 1), value: 0 });
  },
  years(points) {
    const all = [];
    const found = new Map(points.map((point) => [Number(point.label), point]));
    const last = Math.max(...found.keys());
    for (let year = Math.min(...found.keys()); year <= last && all.length < 200; year++)
      all.push(found.get(year) ?? { label: String(year), value: null });
    return all;
  },
  bars: (points) => points,
};
const WEEKS_ALLOWED = 3;

const chart = (figure, plot) => {
  const kind = figure.dataset.chart;
  const drawn = Number(figure.dataset.drawn);
  const points = filled[kind](cells(figure)
    .map((row) => ({ label: row[0].text, href: row[0].href, value: number(row[drawn].text) }))
    .slice(0, kind === "bars" ? 20 : 1200));
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", figure.dataset.how);
  plot.append(canvas);
  const lying = kind === "bars";
  if (lying) plot.style.height = 4 + points.length * 1.6 + "rem";
  const longest = plot.clientWidth > 480 ? 40 : 22;
  const late = (point) => kind === "weeks" && Number(point.label) > WEEKS_ALLOWED;
  const names = { ticks: { color: color("--ink"), autoSkip: !lying, maxRotation: 0, callback(value) {
    const label = this.getLabelForValue(value);
    return label.length > longest ? label.slice(0, longest - 1) + "…" : label;
  } }, grid: { display: false }, border: { color: color("--soft") } };
  const numbers = { beginAtZero: true, ticks: { color: color("--ink"), precision: 0 }, grid: { color: color("--line") },
    border: { display: false } };
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  return new Chart(canvas, {
    type: "bar",
    data: { labels: points.map((point) => point.label), datasets: [{
      data: points.map((point) => point.value),
      backgroundColor: points.map((point) => color(late(point) ? "--late" : "--plot")),
      maxBarThickness: 40,
    }] },
    options: {
      animation: false, responsive: true, maintainAspectRatio: false, indexAxis: lying ? "y" : "x",
      scales: lying ? { x: numbers, y: names } : { x: names, y: numbers },
      plugins: { legend: { display: false }, tooltip: { displayColors: false } },
      onClick: (event, hit) => { if (hit.length && points[hit[0].index].href) location.href = points[hit[0].index].href; },
    },
  });
};

const MOST_ZOOM = 1.2;

const network = (figure, plot) => {
  const nodes = new Map();
  const edges = [];
  const id = (cell, side) => {
    const key = cell.href ?? cell.text;
    if (!nodes.has(key)) nodes.set(key, { data: { id: key, label: cell.text, href: cell.href, links: 0 }, classes: side });
    nodes.get(key).data.links++;
    return key;
  };
  const drawn = Number(figure.dataset.drawn);
  const sources = new Set();
  for (const row of cells(figure).slice(0, 100)) {
    edges.push({ data: { source: id(row[0], "from"), target: id(row[1], "to"), weight: number(row[drawn].text) } });
    sources.add(row[0].href ?? row[0].text);
  }
  // Where the same things stand at both ends of lines, the ends are no kinds of their own.
  const mixed = cells(figure).some((row) => sources.has(row[1].href ?? row[1].text));
  if (mixed) for (const node of nodes.values()) node.classes = "";
  plot.style.height = Math.min(60, 18 + nodes.size * 0.4) + "rem";
  plot.classList.add("network", "__________cytoscape_container");
  const canvas = document.createElement("div");
  plot.append(canvas);
  const view = cytoscape({
    container: canvas, elements: [...nodes.values(), ...edges], minZoom: 0.3, maxZoom: 3,
    userZoomingEnabled: false, boxSelectionEnabled: false, autounselectify: true,
    layout: { name: "cose", animate: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 60, padding: 24,
      componentSpacing: 60, randomize: false },
    style: [
      { selector: "node", style: { label: (node) => {
        const label = node.data("label");
        return label.length > 30 ? label.slice(0, 29) + "…" : label;
      }, "font-size": 11, "text-wrap": "wrap", "text-max-width": 130, color: color("--ink"), "background-color": color("--plot"),
        width: "mapData(links, 1, 12, 12, 34)", height: "mapData(links, 1, 12, 12, 34)", "text-valign": "bottom",
        "text-margin-y": 3, "min-zoomed-font-size": 5, "text-background-color": color("--paper"), "text-background-opacity": 0.8 } },
      { selector: "node.at", style: { "border-width": 4, "border-color": color("--ink") } },
      { selector: "node.to", style: { "background-color": color("--late") } },
      { selector: "edge", style: { width: "mapData(weight, 1, 10, 1, 8)", "line-color": color("--soft"), opacity: 0.6,
        "curve-style": "haystack" } },
    ],
  });
  if (view.zoom() > MOST_ZOOM) view.zoom(MOST_ZOOM).center();
  view.on("tap", "node", (event) => { const { href } = event.target.data(); if (href) location.href = href; });
  walk(figure, plot, view);
  return view;
};

// A network by keyboard: an arrow goes to what is nearest that way, Enter opens it, and what is reached is said.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const walk = (figure, plot, view) => {
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  plot.append(said);
  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", figure.dataset.keys);
  const all = view.nodes().sort((a, b) => a.data("label").localeCompare(b.data("label"), document.documentElement.lang));
  let at = null;
  const go = (node) => {
    at?.removeClass("at");
    at = node.addClass("at");
    const seen = view.extent();
    const { x, y } = at.position();
    if (x < seen.x1 || x > seen.x2 || y < seen.y1 || y > seen.y2) view.center(at);
    const others = at.neighborhood("node").map((other) => other.data("label"));
    said.textContent = figure.dataset.node.replace("{0}", () => at.data("label")).replace("{1}", () => others.join(", "));
  };
  const nearest = ([right, down]) => {
    const from = at.position();
    const far = (node) => {
      const [x, y] = [node.position("x") - from.x, node.position("y") - from.y];
      const ahead = x * right + y * down;
      return ahead > 1 ? ahead + 2 * Math.abs(x * down) + 2 * Math.abs(y * right) : Infinity;
    };
    return all.toArray().reduce((best, node) => (far(node) < far(best) ? node : best), at);
  };
  plot.addEventListener("focus", () => go(at ?? all[0]));
  plot.addEventListener("blur", () => at?.removeClass("at"));
  plot.addEventListener("keydown", (event) => {
    const target = { Home: all[0], End: all[all.length - 1] }[event.key] ?? (ARROWS[event.key] && nearest(ARROWS[event.key]));
    if (target) {
      event.preventDefault();
      go(target);
    } else if (event.key === "Enter" && at.data("href")) location.href = at.data("href");
  });
};

// Cytoscape would write a style element, which our policy forbids; the rule stands in the stylesheet.
const own = document.createElement("meta");
own.id = "__________cytoscape_stylesheet";
document.head.append(own);

const draw = async (figure) => {
  const kind = figure.dataset.chart;
  await load(kind === "network" ? networks : charts);
  const plot = document.createElement("div");
  plot.className = "plot";
  figure.querySelector("details, .wide").before(plot);
  let drawing = null;
  const again = () => {
    drawing?.destroy();
    plot.replaceChildren();
    drawing = kind === "network" ? network(figure, plot) : chart(figure, plot);
  };
  again();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  figure.classList.add("drawn");
};
const near = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((one) => one.isIntersecting)) {
    near.unobserve(entry.target);
    draw(entry.target).catch(() => entry.target.querySelector("details")?.setAttribute("open", ""));
  }
}, { rootMargin: "200px" });
for (const figure of document.querySelectorAll("[data-chart]")) {
  figure.querySelector("details")?.removeAttribute("open");
  near.observe(figure);
}
