package org.onshore.engine.simulate;

import java.util.List;
import org.onshore.domain.risk.Outage;

/**
 * What is done when outages strike a plan, and what comes of it. {@link Follow} goes on with the
 * plan; planning anew at each event is another. Called from several threads at once.
 */
public interface Response {
  /** One word for it, as the answer names it. */
  String name();

  /** What a trial with these outages comes to. */
  TrialOutcome answer(List<Outage> outages);
}
