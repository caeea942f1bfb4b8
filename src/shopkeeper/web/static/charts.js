// Charts from the figures' own JSON, in the page's colours; their tables say the same without scripts.
const drawn = new Map();
const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// Canvas knows no light-dark(); a probe resolves a token to the colour it has now.
function colour(name) {
  const probe = document.createElement("i");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function axes(spec, colours) {
  const font = `12px ${token("--font")}`;
  const common = { stroke: colours.axis, font, ticks: { show: false } };
  return [
    { ...common, grid: { show: false }, splits: () => spec.x.map(tick => tick[0]), values: () => spec.x.map(tick => tick[1]), size: 24, gap: 4 },
    { ...common, grid: { stroke: colours.line, width: 1 }, splits: () => spec.y.map(tick => tick[0]), values: () => spec.y.map(tick => tick[1]), size: spec.left || 44, gap: 6 },
  ];
}

function barsAt(spec, colours) {
  const fills = { red: colours.bad, hot: colours.warn, "": colours.bar };
  const all = spec.kinds.map(kind => fills[kind]);
  return window.uPlot.paths.bars({
    size: [0.72, 44],
    radius: 0.08,
    disp: { fill: { unit: 3, values: () => all }, stroke: { unit: 3, values: () => all } },
  });
}

function labels(spec, colours) {
  return plot => {
    const { ctx } = plot;
    ctx.save();
    ctx.font = `600 ${12 * devicePixelRatio}px ${token("--font")}`;
    ctx.fillStyle = colours.ink;
    for (const [x, y, text, align] of spec.labels || []) {
      ctx.textAlign = align || "center";
      ctx.fillText(text, plot.valToPos(x, "x", true), plot.valToPos(y, "y", true) - 7 * devicePixelRatio);
    }
    ctx.restore();
  };
}

function options(spec, box) {
  const colours = {
    axis: colour("--ink-3"), line: colour("--line"), ink: colour("--ink-2"), accent: colour("--accent"),
    bar: colour("--c2"), warn: colour("--warn-fill"), bad: colour("--bad"), edge: colour("--edge"),
  };
  const series = spec.kinds
    ? [{}, { paths: barsAt(spec, colours), points: { show: false } }]
    : [{}, ...spec.series.map(kind => kind === "before"
      ? { stroke: colours.edge, width: 1.5, dash: [4, 3], points: { show: false } }
      : { stroke: colours.accent, width: 2, points: { show: false }, fill: colours.accent.replace("rgb(", "rgba(").replace(")", ", .1)") })];
  return {
    width: box.clientWidth, height: box.clientHeight, series, axes: axes(spec, colours),
    padding: [16, spec.right || 12, 0, 0], legend: { show: false }, cursor: { show: false },
    scales: { x: { time: false, range: () => spec.range }, y: { range: () => [spec.min || 0, spec.max] } },
    hooks: { draw: [labels(spec, colours)] },
  };
}

function draw(figure) {
  const text = figure.querySelector("script").textContent;
  const box = figure.querySelector(".plot");
  const key = `${text}${box.clientWidth}x${box.clientHeight}${document.documentElement.dataset.theme || ""}`;
  if (drawn.get(box)?.key === key && box.firstChild) return;
  drawn.get(box)?.plot.destroy();
  box.replaceChildren();
  const spec = JSON.parse(text);
  drawn.set(box, { key, plot: new window.uPlot(options(spec, box), spec.rows, box) });
}

export function drawCharts() {
  if (window.uPlot) document.querySelectorAll("figure.chart").forEach(draw);
}

export function startCharts() {
  if (!window.uPlot) return;
  drawCharts();
  addEventListener("resize", drawCharts);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
  document.addEventListener("shopkeeper:theme", drawCharts);
}
