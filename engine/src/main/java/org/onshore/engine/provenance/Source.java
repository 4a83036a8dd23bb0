package org.onshore.engine.provenance;

import java.util.List;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/** What units were when the plan first knew them. */
public sealed interface Source {
  Part part();

  Country origin();

  /** Where they were then. */
  Site site();

  /** There when the program began. */
  record Opening(OpeningStock stock) implements Source {
    @Override
    public Part part() {
      return stock.part();
    }

    @Override
    public Country origin() {
      return stock.origin();
    }

    @Override
    public Site site() {
      return stock.site();
    }
  }

  /** Under way when the program began. */
  record Arriving(Receipt receipt) implements Source {
    @Override
    public Part part() {
      return receipt.part();
    }

    @Override
    public Country origin() {
      return receipt.origin();
    }

    @Override
    public Site site() {
      return receipt.site();
    }
  }

  /**
   * Made or bought by a process in one period.
   *
   * @param period in which they were started
   * @param stream they were started for, "" for the common one
   * @param started units
   * @param made units that came of it
   * @param inputs components that went into all of it
   */
  record Batch(
      Process process,
      Period period,
      String stream,
      double started,
      double made,
      List<Slice> inputs)
      implements Source {
    @Override
    public Part part() {
      return process.part();
    }

    @Override
    public Country origin() {
      return process.origin();
    }

    @Override
    public Site site() {
      return process.site();
    }

    /** By its process, period and stream alone: there is one of each. */
    @Override
    public int hashCode() {
      return 31 * process.hashCode() + period.hashCode();
    }

    /** By its process, period and stream alone: there is one of each in a plan. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Batch batch
          && batch.process.equals(process)
          && batch.period.equals(period)
          && batch.stream.equals(stream);
    }
  }

  /** Taken by the plan, but its rows do not say from where: shown, never dropped. */
  record Unexplained(Site site, Part part, Country origin) implements Source {}
}
