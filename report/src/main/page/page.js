// Draws the pictures of a page that can be read without them: their data stands in the page as JSON.
import { drawAtlas } from "./atlas.js";
import { drawChart } from "./charts.js";
import { palette } from "./palette.js";

const charts = JSON.parse(document.getElementById("charts").textContent);

/** Takes down each picture drawn, so that it can be drawn in other colours. */
let takeDown = [];

function draw(scheme) {
  takeDown.forEach((down) => down());
  const colors = palette(scheme);
  takeDown = charts.map((chart) => {
    const host = document.querySelector(`#${CSS.escape(chart.key)} .chart`);
    return chart.kind === "atlas"
      ? drawAtlas(host, chart, colors)
      : drawChart(host, chart, colors);
  });
}

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const scheme = () => (dark.matches ? "dark" : "light");

draw(scheme());
dark.addEventListener("change", () => draw(scheme()));
window.addEventListener("beforeprint", () => draw("light"));
window.addEventListener("afterprint", () => draw(scheme()));
