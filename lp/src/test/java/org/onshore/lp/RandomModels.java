package org.onshore.lp;

import java.util.SplittableRandom;

/** Models drawn from a seed: the same seed, the same model. */
public final class RandomModels {

  private RandomModels() {}

  /** A key of a random column. */
  public record Activity(int number) {}

  /** A key of a random row. */
  public record Limit(int number) {}

  /**
   * A linear program that has an optimum: a point within all bounds is drawn first and rows are
   * laid around it, and all columns are bounded.
   */
  public static Model feasible(long seed, int rows, int columns) {
    SplittableRandom random = new SplittableRandom(seed);
    Model.Builder build = Model.builder();
    double[] point = new double[columns];
    for (int j = 0; j < columns; j++) {
      double lower = random.nextInt(4) == 0 ? -random.nextInt(5) : 0;
      double upper = lower + random.nextInt(1, 20);
      point[j] = lower + random.nextDouble() * (upper - lower);
      build.column(new Activity(j), lower, upper, random.nextInt(-10, 10));
    }
    for (int i = 0; i < rows; i++) {
      addRow(build, random, i, point);
    }
    build.addOffset(random.nextInt(-100, 100));
    return build.build();
  }

  private static void addRow(
      Model.Builder build, SplittableRandom random, int row, double[] point) {
    double activity = 0;
    double[] entries = new double[point.length];
    for (int k = 0; k < 1 + random.nextInt(6); k++) {
      int column = random.nextInt(point.length);
      double value = random.nextInt(-9, 10);
      entries[column] += value;
      activity += value * point[column];
    }
    double slack = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 10;
    int index =
        switch (random.nextInt(4)) {
          case 0 -> build.row(new Limit(row), activity, activity);
          case 1 -> build.row(new Limit(row), activity - slack, Double.POSITIVE_INFINITY);
          case 2 -> build.row(new Limit(row), activity - slack, activity + slack);
          default -> build.row(new Limit(row), Double.NEGATIVE_INFINITY, activity + slack);
        };
    for (int column = 0; column < entries.length; column++) {
      build.entry(index, column, entries[column]);
    }
  }

  /**
   * A multi-period material balance: parts bought or made from components, held as stock, capacity
   * shared by plants, demand that may stay short at a price. Rows: parts x periods balances and
   * plants x periods capacities.
   */
  public static Model materialBalance(long seed, int parts, int periods, int plants) {
    SplittableRandom random = new SplittableRandom(seed);
    Model.Builder build = Model.builder();
    int[][] balance = new int[parts][periods];
    int[][] capacity = new int[plants][periods];
    for (int t = 0; t < periods; t++) {
      for (int p = 0; p < parts; p++) {
        balance[p][t] = build.row(new Balance(p, t), 0, 0);
      }
      for (int k = 0; k < plants; k++) {
        double room = random.nextInt(40, 120) * (double) parts / plants;
        capacity[k][t] = build.row(new Capacity(k, t), Double.NEGATIVE_INFINITY, room);
      }
    }
    for (int p = 0; p < parts; p++) {
      new Part(build, random, balance, capacity, p).write();
    }
    return build.build();
  }

  /** A model whose {@code make} columns must be whole. */
  public static Model withWholeColumns(Model model) {
    Model.Builder build = Model.builder();
    for (int i = 0; i < model.rowCount(); i++) {
      build.row(model.rowKey(i), model.rowLower(i), model.rowUpper(i));
    }
    for (int j = 0; j < model.columnCount(); j++) {
      Object key = model.columnKey(j);
      double lower = model.columnLower(j);
      double upper = model.columnUpper(j);
      double cost = model.columnCost(j);
      if (key instanceof Flow flow && flow.kind().equals("make")) {
        build.integerColumn(key, lower, upper, cost);
      } else {
        build.column(key, lower, upper, cost);
      }
      for (int entry = model.entryStart(j); entry < model.entryStart(j + 1); entry++) {
        build.entry(model.entryRow(entry), j, model.entryValue(entry));
      }
    }
    return build.build();
  }

  /** Stock of a part in a period. */
  public record Balance(int part, int period) {}

  /** Hours of a plant in a period. */
  public record Capacity(int plant, int period) {}

  /** A flow of a part. */
  public record Flow(String kind, int part, int way, int period) {}

  @SuppressWarnings("ArrayRecordComponent") // Only a bundle of arguments.
  private record Part(
      Model.Builder build, SplittableRandom random, int[][] balance, int[][] capacity, int part) {

    void write() {
      int ways = 1 + random.nextInt(3);
      for (int way = 0; way < ways; way++) {
        writeWay(way);
      }
      int periods = balance[part].length;
      double holding = 0.01 + random.nextDouble() * 0.1;
      boolean sold = part < balance.length / 5;
      for (int t = 0; t < periods; t++) {
        int stock =
            build.column(new Flow("stock", part, 0, t), 0, Double.POSITIVE_INFINITY, holding);
        build.entry(balance[part][t], stock, -1);
        if (t + 1 < periods) {
          build.entry(balance[part][t + 1], stock, 1);
        }
        if (sold) {
          double demand = random.nextInt(20);
          int deliver =
              build.column(new Flow("deliver", part, 0, t), 0, demand, -200 - random.nextInt(200));
          build.entry(balance[part][t], deliver, -1);
        }
      }
    }

    private void writeWay(int way) {
      int lead = random.nextInt(6);
      double price = 1 + random.nextDouble() * 20;
      double hours = 0.5 + random.nextDouble();
      int plant = random.nextInt(capacity.length);
      int first = part + 1 + random.nextInt(Math.max(1, balance.length / 4));
      int components = 1 + random.nextInt(4);
      for (int t = 0; t < balance[part].length; t++) {
        double most = random.nextInt(50, 200);
        int make = build.column(new Flow("make", part, way, t), 0, most, price);
        if (t + lead < balance[part].length) {
          build.entry(balance[part][t + lead], make, 0.9);
        }
        build.entry(capacity[plant][t], make, hours);
        for (int c = 0; c < components && first + 7 * c < balance.length; c++) {
          build.entry(balance[first + 7 * c][t], make, -(1 + c % 3));
        }
      }
    }
  }
}
