package org.onshore.report.document;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.report.table.PlainNumber;
import tools.jackson.core.JsonGenerator;

/** The data of pictures for the page's script; numbers in five digits, which no eye tells apart. */
final class ChartJson {
  private static final MathContext DIGITS = new MathContext(5);

  private ChartJson() {}

  /** JSON in which nothing can end a script element. */
  static String inScript(List<Chart> charts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.compact(text)) {
      json.writeStartArray();
      charts.forEach(chart -> chart(json, chart));
      json.writeEndArray();
    }
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void chart(JsonGenerator json, Chart chart) {
    json.writeStartObject();
    json.writeStringProperty("key", chart.key());
    switch (chart) {
      case Chart.Trend trend -> {
        json.writeStringProperty("kind", "trend");
        json.writeStringProperty("unit", trend.unit());
        strings(json, "labels", trend.labels());
        series(json, trend.series());
      }
      case Chart.Bars bars -> {
        json.writeStringProperty("kind", "bars");
        json.writeStringProperty("unit", bars.unit());
        strings(json, "labels", bars.labels());
        series(json, bars.series());
        marks(json, bars.marks());
      }
      case Chart.Curve curve -> curve(json, curve);
      case Chart.Heat heat -> heat(json, heat);
      case Chart.Atlas atlas -> atlas(json, atlas);
    }
    json.writeEndObject();
  }

  private static void series(JsonGenerator json, List<Chart.Series> series) {
    json.writeArrayPropertyStart("series");
    for (Chart.Series one : series) {
      json.writeStartObject();
      json.writeStringProperty("name", one.name());
      json.writeStringProperty("shape", HtmlCells.lower(one.shape()));
      json.writeStringProperty("tone", HtmlCells.lower(one.tone()));
      json.writeArrayPropertyStart("values");
      one.values().forEach(value -> number(json, value));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void marks(JsonGenerator json, List<@Nullable Double> marks) {
    json.writeArrayPropertyStart("marks");
    for (@Nullable Double mark : marks) {
      number(json, mark == null ? Double.NaN : mark);
    }
    json.writeEndArray();
  }

  private static void curve(JsonGenerator json, Chart.Curve curve) {
    json.writeStringProperty("kind", "curve");
    json.writeStringProperty("unit", curve.unit());
    json.writeStringProperty("across", curve.across());
    json.writeArrayPropertyStart("points");
    for (Chart.At point : curve.points()) {
      json.writeStartArray();
      number(json, point.x());
      number(json, point.y());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void heat(JsonGenerator json, Chart.Heat heat) {
    json.writeStringProperty("kind", "heat");
    strings(json, "rows", heat.rows());
    strings(json, "columns", heat.columns());
    json.writeArrayPropertyStart("cells");
    for (Chart.@Nullable Cell cell : heat.cells()) {
      if (cell == null) {
        json.writeNull();
      } else {
        json.writeStartArray();
        number(json, cell.share());
        json.writeString(cell.detail());
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private static void atlas(JsonGenerator json, Chart.Atlas atlas) {
    json.writeStringProperty("kind", "atlas");
    json.writeStringProperty("home", atlas.home());
    json.writeArrayPropertyStart("places");
    for (Chart.Place place : atlas.places()) {
      json.writeStartObject();
      json.writeStringProperty("name", place.name());
      json.writeStringProperty("kind", place.kind());
      json.writeBooleanProperty("domestic", place.domestic());
      json.writeStringProperty("detail", place.detail());
      json.writeArrayPropertyStart("at");
      number(json, place.longitude());
      number(json, place.latitude());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("flows");
    for (Chart.Flow flow : atlas.flows()) {
      json.writeStartArray();
      json.writeNumber(flow.from());
      json.writeNumber(flow.to());
      number(json, flow.usd());
      json.writeNumber(flow.domestic() ? 1 : 0);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> strings) {
    json.writeArrayPropertyStart(name);
    strings.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, double number) {
    if (Double.isFinite(number)) {
      json.writeNumber(PlainNumber.text(new BigDecimal(number).round(DIGITS).doubleValue()));
    } else {
      json.writeNull();
    }
  }
}
