// Colours by Okabe and Ito, told apart by every eye; tones first, then the series in turn.

const SERIES = [
  "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00",
  "#f0e442", "#999999", "#6a51a3", "#44aa99", "#882255", "#b79f00",
];

const TONES = { good: "#0072b2", warn: "#e69f00", bad: "#d55e00", abroad: "#d55e00" };

const LIGHT = {
  text: "#1c2733",
  faint: "#5b6b7b",
  line: "#d9e0e7",
  surface: "#ffffff",
  land: "#e8edf1",
  border: "#ffffff",
  empty: "#eef2f5",
  full: "#08519c",
  limit: "#d55e00",
  series: SERIES,
  tones: { ...TONES, muted: "#b5bec7" },
};

const DARK = {
  text: "#e6edf3",
  faint: "#9aa7b4",
  line: "#2d3843",
  surface: "#161d24",
  land: "#27323c",
  border: "#161d24",
  empty: "#1f2831",
  full: "#8ecbf2",
  limit: "#f0803c",
  series: ["#3d9be0", ...SERIES.slice(1)],
  tones: { good: "#3d9be0", warn: "#f5c542", bad: "#d55e00", abroad: "#f0803c", muted: "#5b6b7b" },
};

export function palette(scheme) {
  return scheme === "dark" ? DARK : LIGHT;
}
