// The map: the world with its home in the middle, and the states of the US where home is there.
import { geoAlbersUsa, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import states from "us-atlas/states-10m.json";
import world from "world-atlas/countries-110m.json";

const SVG = "http://www.w3.org/2000/svg";
const ANTARCTICA = "010";
const THICKEST_PX = 7;
const THINNEST_PX = 0.5;
const WIDTH_PX = 960;
const NORTH = 74;

/** Ends so many degrees apart on the map are nearer to each other over its edge. */
const ACROSS = 240;

/** How far a way is bowed, of its length. */
const BOW = 0.22;

/** How far from the meridian opposite home, in degrees, the map may be cut. */
const REACH = 60;

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
  const middle = cut(atlas.places) - 180;
  const projection = geoNaturalEarth1().rotate([-middle, 0]);
  const south = Math.max(-56, Math.min(20, ...atlas.places.map((place) => place.at[1])) - 14);
  projection.fitWidth(WIDTH_PX, band(middle, south, NORTH));
  const top = projection([middle, NORTH])[1];
  const height = projection([middle, south])[1] - top;
  projection.translate([projection.translate()[0], projection.translate()[1] - top]);
  const countries = feature(world, world.objects.countries).features.filter(
    (country) => country.id !== ANTARCTICA,
  );
  const svg = canvas([WIDTH_PX, Math.ceil(height)], "The world");
  const path = geoPath(projection);
  shape(svg, path({ type: "FeatureCollection", features: countries }), {
    fill: colors.land,
    stroke: colors.border,
    "stroke-width": 0.6,
  });
  draw(svg, atlas, colors, projection, path, () => true, 0.75);
  return svg;
}

/**
 * The meridian at which the map is cut: in the widest gap between places on the far side of home,
 * so that no flow from or to home is cut.
 */
function cut(places) {
  const home = places.filter((place) => place.domestic);
  const far = (home.length === 0 ? 0 : mean(home.map((place) => place.at[0]))) + 180;
  const stops = places
    .map((place) => around(place.at[0] - far))
    .filter((degrees) => Math.abs(degrees) < REACH);
  const ends = [-REACH, ...stops.sort((a, b) => a - b), REACH];
  let widest = 1;
  for (let i = 2; i < ends.length; i++) {
    if (ends[i] - ends[i - 1] > ends[widest] - ends[widest - 1]) {
      widest = i;
    }
  }
  return far + (ends[widest] + ends[widest - 1]) / 2;
}

function stateMap(atlas, colors) {
  const size = [WIDTH_PX, 560];
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

/** Points that span what is to be seen: all around, from south to north. */
function band(middle, south, north) {
  const coordinates = [-179, -90, 0, 90, 179].flatMap((east) => [
    [east + middle, south],
    [east + middle, 0],
    [east + middle, north],
  ]);
  return { type: "MultiPoint", coordinates };
}

function draw(svg, atlas, colors, projection, path, inside, scale) {
  const most = Math.max(...atlas.flows.map((flow) => flow[2]), 1);
  for (const [from, to, usd, domestic] of atlas.flows) {
    const ends = [atlas.places[from], atlas.places[to]];
    if (ends.every(inside)) {
      const line = shape(svg, way(ends.map((place) => place.at), projection, path), {
        fill: "none",
        stroke: domestic ? colors.tones.good : colors.tones.abroad,
        "stroke-width": Math.max(THINNEST_PX, THICKEST_PX * scale * Math.sqrt(usd / most)),
        "stroke-opacity": 0.5,
        "stroke-linecap": "round",
      });
      const origin = domestic ? "made at home" : "made abroad";
      tip(line, `${ends[0].name} to ${ends[1].name}: ${money(usd)}, ${origin}`);
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
    tip(mark, `${place.name} (${place.kind})\n${place.detail}`);
  });
  svg.addEventListener("keydown", step);
  svg.addEventListener("pointermove", point);
  svg.addEventListener("focusin", point);
  svg.addEventListener("pointerleave", () => (bubble.hidden = true));
  svg.addEventListener("focusout", () => (bubble.hidden = true));
}

/**
 * A way from end to end, bowed to the north so that ways between neighbours lie apart; a way over
 * the edge of the map follows the globe to the other side.
 */
function way(ends, projection, path) {
  const [[x0, y0], [x1, y1]] = ends.map((at) => projection(at));
  const [from, to] = ends.map((at) => projection.rotate?.().at(0) + at[0]).map(around);
  if (Math.abs(from - to) > ACROSS) {
    return path({ type: "LineString", coordinates: ends });
  }
  const top = Math.max(2, (y0 + y1) / 2 - BOW * Math.hypot(x1 - x0, y1 - y0));
  return `M${x0.toFixed(1)},${y0.toFixed(1)}Q${((x0 + x1) / 2).toFixed(1)},${top.toFixed(1)} ${x1.toFixed(1)},${y1.toFixed(1)}`;
}

/** Degrees in [-180, 180). */
function around(east) {
  return ((((east + 180) % 360) + 360) % 360) - 180;
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

/** Words that show beside what is pointed at or has the focus. */
function tip(element, text) {
  element.dataset.tip = text;
}

const bubble = document.createElement("div");
bubble.className = "tip";
bubble.hidden = true;
document.body.append(bubble);

function point(event) {
  const text = event.target.dataset?.tip;
  bubble.hidden = text === undefined;
  if (text !== undefined) {
    const box = event.target.getBoundingClientRect();
    const [x, y] =
      event.type === "focusin" ? [box.right, box.bottom] : [event.clientX, event.clientY];
    bubble.textContent = text;
    bubble.style.left = `${Math.min(x + 12, window.innerWidth - bubble.offsetWidth - 8)}px`;
    bubble.style.top = `${Math.min(y + 14, window.innerHeight - bubble.offsetHeight - 8)}px`;
  }
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
