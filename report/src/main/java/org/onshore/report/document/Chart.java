package org.onshore.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of figures, as data: what is drawn, not how. */
public sealed interface Chart {
  /** Names it in the page, once. */
  String key();

  String heading();

  /** Says in a sentence what is to be seen, for those who see and those who do not. */
  String caption();

  /**
   * Figures over time.
   *
   * @param labels first days of the periods
   * @param unit of the figures
   */
  record Trend(
      String key,
      String heading,
      String caption,
      String unit,
      List<String> labels,
      List<Series> series)
      implements Chart {
    public Trend {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
    }
  }

  /**
   * Figures by name, drawn as bars that lie, stacked.
   *
   * @param labels names of the bars
   * @param unit of the figures
   * @param marks a figure across each bar, such as a limit; null for none, empty for none at all
   */
  record Bars(
      String key,
      String heading,
      String caption,
      String unit,
      List<String> labels,
      List<Series> series,
      List<@Nullable Double> marks)
      implements Chart {
    public Bars {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      marks = Collections.unmodifiableList(new ArrayList<>(marks));
    }
  }

  /**
   * One figure against another, drawn as a line through its points.
   *
   * @param unit of the figures upward
   * @param across what goes from left to right, with its unit
   * @param points from left to right
   */
  record Curve(
      String key, String heading, String caption, String unit, String across, List<At> points)
      implements Chart {
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** A point of a curve. */
  record At(double x, double y) {}

  /**
   * Figures of one name.
   *
   * @param tone PLAIN takes the next colour of the palette
   * @param values one a label
   */
  record Series(String name, Shape shape, Tone tone, List<Double> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /** How a series is drawn: stacked bars, stacked areas or a line of its own. */
  enum Shape {
    BAR,
    AREA,
    LINE
  }

  /**
   * A share for every row and column, dark where it is near 1.
   *
   * @param cells row after row; null where nothing is to be said
   */
  record Heat(
      String key,
      String heading,
      String caption,
      List<String> rows,
      List<String> columns,
      List<@Nullable Cell> cells)
      implements Chart {
    public Heat {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
  }

  /**
   * A cell of a heat map.
   *
   * @param share 0..1
   * @param detail a few words for who asks; "" for none
   */
  record Cell(double share, String detail) {}

  /**
   * Places and what flows between them.
   *
   * @param home ISO 3166-1 alpha-2 code of the country that counts as domestic
   */
  record Atlas(
      String key, String heading, String caption, String home, List<Place> places, List<Flow> flows)
      implements Chart {
    public Atlas {
      places = List.copyOf(places);
      flows = List.copyOf(flows);
    }
  }

  /**
   * A place on the map.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param detail a few words for who asks
   */
  record Place(
      String name,
      String kind,
      boolean domestic,
      double latitude,
      double longitude,
      String detail) {}

  /**
   * What goes from place to place.
   *
   * @param from index of a place
   * @param to index of a place
   * @param usd its worth, which is its thickness
   * @param domestic whether what flows was made at home
   */
  record Flow(int from, int to, double usd, boolean domestic) {}
}
