// Trends, bars and heat maps, drawn by ECharts: only the parts of it that are used.
import { BarChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([
  BarChart, GridComponent, HeatmapChart, LegendComponent,
  LineChart, ScatterChart, SVGRenderer, TooltipComponent, VisualMapComponent,
]);

const compact = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });
const fine = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 5 });
const exact = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 });
const escaped = (text) => echarts.format.encodeHTML(text);

/** As the page has it: widths of texts are measured with it. */
const FONT = getComputedStyle(document.body).fontFamily;

const ROW_PX = 18;
const BAR_PX = 34;
const LIMIT = 0.999;

const KINDS = { trend, bars, curve, heat };

/** Draws a chart into its place and returns how to take it down. */
export function drawChart(host, chart, colors) {
  const { height, options } = KINDS[chart.kind](chart, colors);
  host.style.height = `${height}px`;
  const drawn = echarts.init(host, null, { renderer: "svg" });
  drawn.setOption({
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: FONT, color: colors.text },
    ...options,
  });
  drawn.getZr().flush(); // a page about to be printed does not wait for the next frame
  const resize = new ResizeObserver(() => drawn.resize());
  resize.observe(host);
  return () => {
    resize.disconnect();
    drawn.dispose();
  };
}

function trend(chart, colors) {
  return {
    height: 300,
    options: {
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: legend(chart, colors),
      tooltip: tooltip(colors, { trigger: "axis", valueFormatter: withUnit(chart.unit) }),
      xAxis: { ...category(chart.labels, colors), boundaryGap: chart.series[0]?.shape === "bar" },
      yAxis: amounts(colors),
      series: chart.series.map((one, i) => timeSeries(one, color(one, i, colors))),
    },
  };
}

function timeSeries(one, paint) {
  const common = { name: one.name, data: one.values, itemStyle: { color: paint } };
  if (one.shape === "bar") {
    return { ...common, type: "bar", stack: "all", barCategoryGap: "20%" };
  }
  const line = { ...common, type: "line", symbol: "none", lineStyle: { color: paint, width: 2 } };
  return one.shape === "area"
    ? { ...line, stack: "all", areaStyle: { color: paint, opacity: 0.55 } }
    : { ...line, lineStyle: { color: paint, width: 2, type: "dashed" } };
}

function bars(chart, colors) {
  return {
    height: 84 + BAR_PX * chart.labels.length,
    options: {
      grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
      legend: legend(chart, colors),
      tooltip: tooltip(colors, {
        trigger: "axis",
        axisPointer: { type: "shadow" },
        valueFormatter: withUnit(chart.unit),
      }),
      xAxis: { ...amounts(colors), max: chart.unit === "%" ? 100 : null },
      yAxis: { ...category(chart.labels, colors), inverse: true, axisLabel: names(colors) },
      series: chart.series.map((one, i) => ({
        name: one.name,
        type: "bar",
        stack: "all",
        data: one.values,
        barMaxWidth: 22,
        itemStyle: { color: color(one, i, colors) },
      })).concat(marks(chart, colors)),
    },
  };
}

/** A stroke across each bar that has a mark. */
function marks(chart, colors) {
  const data = chart.marks.map((mark, i) => [mark, i]).filter(([mark]) => mark !== null);
  return data.length === 0
    ? []
    : [
        {
          name: "asked",
          type: "scatter",
          symbol: "rect",
          symbolSize: [3, 30],
          z: 5,
          data,
          itemStyle: { color: colors.text },
        },
      ];
}

function curve(chart, colors) {
  const paint = colors.series[0];
  return {
    height: 260,
    options: {
      grid: { left: 8, right: 24, top: 16, bottom: 30, containLabel: true },
      tooltip: tooltip(colors, {
        trigger: "item",
        formatter: ({ value: [x, y] }) =>
          `${escaped(chart.across)} ${exact.format(x)}<br>${fine.format(y)} ${escaped(chart.unit)}`,
      }),
      xAxis: {
        ...amounts(colors),
        scale: true,
        name: chart.across,
        nameLocation: "middle",
        nameGap: 26,
        nameTextStyle: { color: colors.faint },
      },
      yAxis: {
        ...amounts(colors),
        scale: true,
        axisLabel: { color: colors.faint, formatter: (value) => fine.format(value) },
      },
      series: [
        {
          type: "line",
          data: chart.points,
          symbol: "circle",
          symbolSize: 8,
          itemStyle: { color: paint },
          lineStyle: { color: paint, width: 2 },
        },
      ],
    },
  };
}

function heat(chart, colors) {
  const width = chart.columns.length;
  const data = [];
  chart.cells.forEach((cell, i) => {
    if (cell !== null) {
      const item = { value: [i % width, Math.floor(i / width), cell[0]], detail: cell[1] };
      if (cell[0] >= LIMIT) {
        item.itemStyle = { color: colors.limit };
      }
      data.push(item);
    }
  });
  return {
    height: 90 + ROW_PX * chart.rows.length,
    options: {
      grid: { left: 8, right: 16, top: 46, bottom: 8, containLabel: true },
      tooltip: tooltip(colors, { trigger: "item", formatter: (at) => heatTip(chart, at) }),
      visualMap: {
        min: 0,
        max: 1,
        orient: "horizontal",
        left: 8,
        top: 4,
        itemWidth: 12,
        itemHeight: 120,
        text: ["full (orange: at the limit)", "idle"],
        textStyle: { color: colors.faint },
        inRange: { color: [colors.empty, colors.full] },
      },
      xAxis: { ...category(chart.columns, colors), position: "top" },
      yAxis: { ...category(chart.rows, colors), inverse: true, axisLabel: names(colors) },
      series: [
        {
          type: "heatmap",
          progressive: 0,
          data,
          itemStyle: { borderColor: colors.surface, borderWidth: 1 },
          emphasis: { itemStyle: { borderColor: colors.text } },
        },
      ],
    },
  };
}

function heatTip(chart, at) {
  const [column, row, share] = at.value;
  return (
    `<b>${escaped(chart.rows[row])}</b><br>${escaped(chart.columns[column])}: ` +
    `${Math.round(1000 * share) / 10} %<br>${escaped(at.data.detail)}`
  );
}

function color(one, i, colors) {
  return colors.tones[one.tone] ?? colors.series[i % colors.series.length];
}

function legend(chart, colors) {
  return {
    show: chart.series.length > 1,
    type: "scroll",
    left: 0,
    top: 0,
    itemWidth: 14,
    itemHeight: 10,
    textStyle: { color: colors.text },
    inactiveColor: colors.line,
  };
}

function tooltip(colors, options) {
  return {
    confine: true,
    backgroundColor: colors.surface,
    borderColor: colors.line,
    textStyle: { color: colors.text },
    ...options,
  };
}

function withUnit(unit) {
  return (value) => `${exact.format(value)} ${unit}`;
}

function category(data, colors) {
  return {
    type: "category",
    data,
    axisLine: { lineStyle: { color: colors.line } },
    axisTick: { show: false },
    axisLabel: { color: colors.faint, hideOverlap: true },
  };
}

function names(colors) {
  return { color: colors.text, width: 200, overflow: "truncate", interval: 0 };
}

function amounts(colors) {
  return {
    type: "value",
    axisLabel: { color: colors.faint, formatter: (value) => compact.format(value) },
    splitLine: { lineStyle: { color: colors.line } },
  };
}
