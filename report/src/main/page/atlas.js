// The map: the world with its home in the middle, and the states of the US where home is there.
import { geoAlbersUsa, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import states from "us-atlas/states-10m.json";
import world from "world-atlas/countries-110m.json";

const SVG = "http://www.w3.org/2000/svg";
const ANTARCTICA = "010";
const THICKEST_PX = 7;
const THINNEST_PX = 0.5;

/** Outlines around (0, 0), so that the kind of a place shows without colour. */
const OUTLINES = {
  supplier: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
  factory: "M-4,-4H4V4H-4Z",
  warehouse: "M0,-5L5,4H-5Z",
  datacenter: "M0,-6L6,0L0,6L-6,0Z",
};

/** Draws the maps into their place and returns how to take them down. */
export function drawAtlas(host, atlas, colors) {
  host.replaceChildren();
  host.setAttribute("role", "group");
  host.append(worldMap(atlas, colors));
  if (atlas.home === "US") {
    host.append(stateMap(atlas, colors));
  }
  host.append(legend(atlas, colors));
  return () => host.replaceChildren();
}

function worldMap(atlas, colors) {
  const size = [960, 420];
  const home = atlas.places.filter((place) => place.domestic);
  const middle = home.length === 0 ? 0 : mean(home.map((place) => place.at[0]));
  const projection = geoNaturalEarth1()
    .rotate([-middle, 0])
    .fitSize(size, { type: "MultiPoint", coordinates: band(middle) });
  const countries = feature(world, world.objects.countries).features.filter(
    (country) => country.id !== ANTARCTICA,
  );
  const svg = canvas(size, "The world");
  const path = geoPath(projection);
  shape(svg, path({ type: "FeatureCollection", features: countries }), {
    fill: colors.land,
    stroke: colors.border,
    "stroke-width": 0.6,
  });
  draw(svg, atlas, colors, projection, path, () => true, 0.75);
  return svg;
}

function stateMap(atlas, colors) {
  const size = [960, 560];
  const nation = feature(states, states.objects.nation);
  const projection = geoAlbersUsa().fitSize(size, nation);
  const svg = canvas(size, "The United States");
  const path = geoPath(projection);
  shape(svg, path(nation), { fill: colors.land, stroke: "none" });
  shape(svg, path(mesh(states, states.objects.states, (a, b) => a !== b)), {
    fill: "none",
    stroke: colors.border,
    "stroke-width": 1,
  });
  const inside = (place) => projection(place.at) !== null;
  draw(svg, atlas, colors, projection, path, inside, 1);
  return svg;
}

/** Points that span what is to be seen: all around, from Patagonia to Greenland. */
function band(middle) {
  return [-179, -90, 0, 90, 179].flatMap((east) => [
    [east + middle, -52],
    [east + middle, 74],
  ]);
}

function draw(svg, atlas, colors, projection, path, inside, scale) {
  const most = Math.max(...atlas.flows.map((flow) => flow[2]), 1);
  for (const [from, to, usd, domestic] of atlas.flows) {
    const ends = [atlas.places[from], atlas.places[to]];
    if (ends.every(inside)) {
      const line = shape(svg, path({ type: "LineString", coordinates: ends.map((p) => p.at) }), {
        fill: "none",
        stroke: domestic ? colors.tones.good : colors.tones.abroad,
        "stroke-width": Math.max(THINNEST_PX, THICKEST_PX * scale * Math.sqrt(usd / most)),
        "stroke-opacity": 0.5,
        "stroke-linecap": "round",
      });
      const origin = domestic ? "made at home" : "made abroad";
      title(line, `${ends[0].name} to ${ends[1].name}: ${money(usd)}, ${origin}`);
    }
  }
  atlas.places.filter(inside).forEach((place, i) => {
    const [x, y] = projection(place.at);
    const mark = shape(svg, OUTLINES[place.kind] ?? OUTLINES.supplier, {
      transform: `translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale})`,
      fill: place.domestic ? colors.tones.good : colors.tones.abroad,
      stroke: colors.surface,
      "stroke-width": 1.2,
      tabindex: i === 0 ? 0 : -1,
      role: "img",
      "aria-label": `${place.name}, ${place.kind}, ${place.detail}`,
      class: "place",
    });
    title(mark, `${place.name} (${place.kind})\n${place.detail}`);
  });
  svg.addEventListener("keydown", step);
}

/** Arrow keys go from place to place; one stop of the tab key a map. */
function step(event) {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const marks = [...event.currentTarget.querySelectorAll(".place")];
  const at = marks.indexOf(document.activeElement);
  if (by !== undefined && at >= 0) {
    event.preventDefault();
    marks[at].tabIndex = -1;
    const next = marks[(at + by + marks.length) % marks.length];
    next.tabIndex = 0;
    next.focus();
  }
}

function legend(atlas, colors) {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const kind of Object.keys(OUTLINES)) {
    if (atlas.places.some((place) => place.kind === kind)) {
      list.append(entry(OUTLINES[kind], colors.faint, kind));
    }
  }
  list.append(entry("M-8,0H8", colors.tones.good, `made at home (${atlas.home})`));
  list.append(entry("M-8,0H8", colors.tones.abroad, "made abroad"));
  return list;
}

function entry(outline, color, text) {
  const item = document.createElement("li");
  const svg = document.createElementNS(SVG, "svg");
  set(svg, { viewBox: "-9 -8 18 16", width: 18, height: 16, "aria-hidden": "true" });
  shape(svg, outline, { fill: color, stroke: color, "stroke-width": outline.endsWith("H8") ? 4 : 0 });
  item.append(svg, text);
  return item;
}

function canvas([width, height], name) {
  const svg = document.createElementNS(SVG, "svg");
  set(svg, { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": name, class: "map" });
  return svg;
}

function shape(svg, d, attributes) {
  const path = document.createElementNS(SVG, "path");
  set(path, { d: d ?? "", ...attributes });
  svg.append(path);
  return path;
}

function title(element, text) {
  const tip = document.createElementNS(SVG, "title");
  tip.textContent = text;
  element.append(tip);
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function money(usd) {
  const compact = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });
  return `${compact.format(usd)} USD`;
}
