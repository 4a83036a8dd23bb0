package org.onshore.engine.buffer;

/**
 * What joins two junctions: either the time at one may not exceed that at the other (an arc), or a
 * stage stands between them and pays for the time it has to cover.
 *
 * <p>Messages are those of min-sum dynamic programming: the least of source plus cost of the link,
 * by the time at the other end.
 */
sealed interface Link {
  /** Junction whose time stands first. */
  int first();

  /** Junction whose time stands second. */
  int second();

  /** What the link costs at these times. */
  double cost(int first, int second);

  /** By time at the second: least over times at the first of source + cost. */
  void toSecond(double[] source, double[] message);

  /** By time at the first: least over times at the second of source + cost. */
  void toFirst(double[] source, double[] message);

  /** The junction at the other end. */
  default int other(int junction) {
    return junction == first() ? second() : first();
  }

  /** The same link between other junctions. */
  Link between(int newFirst, int newSecond);

  /** Adds what the link costs by the time of one junction, at a time of the other. */
  default void addTo(double[] cost, int junction, int otherTime) {
    for (int time = 0; time < cost.length; time++) {
      cost[time] += junction == first() ? cost(time, otherTime) : cost(otherTime, time);
    }
  }

  /** The first time of the least cost. */
  static int leastAt(double[] cost) {
    int at = 0;
    for (int time = 1; time < cost.length; time++) {
      if (cost[time] < cost[at]) {
        at = time;
      }
    }
    return at;
  }

  /** The message to the end that is not the sender. */
  default void message(int sender, double[] source, double[] message) {
    if (sender == first()) {
      toSecond(source, message);
    } else {
      toFirst(source, message);
    }
  }

  /** The time promised at the first may not exceed the time waited for at the second. */
  record NotAbove(int first, int second) implements Link {
    @Override
    public Link between(int newFirst, int newSecond) {
      return new NotAbove(newFirst, newSecond);
    }

    @Override
    public double cost(int low, int high) {
      return low <= high ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public void toSecond(double[] source, double[] message) {
      double least = Double.POSITIVE_INFINITY;
      for (int time = 0; time < message.length; time++) {
        if (time < source.length) {
          least = Math.min(least, source[time]);
        }
        message[time] = least;
      }
    }

    @Override
    public void toFirst(double[] source, double[] message) {
      double least = Double.POSITIVE_INFINITY;
      int time = source.length - 1;
      for (; time >= message.length; time--) {
        least = Math.min(least, source[time]);
      }
      for (time = message.length - 1; time >= 0; time--) {
        if (time < source.length) {
          least = Math.min(least, source[time]);
        }
        message[time] = least;
      }
    }
  }

  /**
   * A stage that waits for the first, promises the second, and covers what is between: stockCost x
   * sqrt(max(0, wait + periods - promise)).
   *
   * @param root cost by periods covered, never falling, 0 for none. Shape: [most periods + 1]
   */
  record Covers(int first, int second, int periods, double[] root) implements Link {
    @Override
    public Link between(int newFirst, int newSecond) {
      return new Covers(newFirst, newSecond, periods, root);
    }

    @Override
    public double cost(int wait, int promise) {
      return root[Math.max(0, wait + periods - promise)];
    }

    @Override
    public void toSecond(double[] source, double[] message) {
      double[] ahead = leastFrom(source);
      double free = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int promise = 0; promise < message.length; promise++) {
        for (; next < source.length && next + periods <= promise; next++) {
          free = Math.min(free, source[next]);
        }
        double least = free;
        for (int wait = next; wait < source.length; wait++) {
          double paid = root[wait + periods - promise];
          if (ahead[wait] + paid >= least) {
            break;
          }
          least = Math.min(least, source[wait] + paid);
        }
        message[promise] = least;
      }
    }

    /** Costs rise along the scan, so it may stop where even the least that is ahead is too dear. */
    private static double[] leastFrom(double[] source) {
      double[] ahead = source.clone();
      for (int i = ahead.length - 2; i >= 0; i--) {
        ahead[i] = Math.min(ahead[i], ahead[i + 1]);
      }
      return ahead;
    }

    @Override
    public void toFirst(double[] source, double[] message) {
      double[] behind = source.clone();
      for (int i = 1; i < behind.length; i++) {
        behind[i] = Math.min(behind[i], behind[i - 1]);
      }
      double free = Double.POSITIVE_INFINITY;
      int next = source.length;
      for (int wait = message.length - 1; wait >= 0; wait--) {
        for (; next > 0 && next - 1 >= wait + periods; next--) {
          free = Math.min(free, source[next - 1]);
        }
        double least = free;
        for (int promise = Math.min(next, source.length) - 1; promise >= 0; promise--) {
          double paid = root[wait + periods - promise];
          if (behind[promise] + paid >= least) {
            break;
          }
          least = Math.min(least, source[promise] + paid);
        }
        message[wait] = least;
      }
    }
  }
}
