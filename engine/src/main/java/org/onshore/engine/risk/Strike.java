package org.onshore.engine.risk;

import java.util.Locale;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;

/**
 * What a hazard strikes: sites by name, state, country or owner; lanes; parts wherever they are
 * made.
 */
public final class Strike {
  private Strike() {}

  /** Whether the hazard takes capacity of the site. */
  public static boolean on(Hazard hazard, Site site) {
    String scope = hazard.scope();
    return switch (hazard.scopeKind()) {
      case SITE -> site.id().equals(scope);
      case STATE -> site.state().equals(scope);
      case COUNTRY -> site.country().code().equals(scope);
      case OWNER -> site.owner().equals(scope);
      case LANE, PART -> false;
    };
  }

  /** Whether the hazard takes capacity to make or buy the part. */
  public static boolean on(Hazard hazard, Part part) {
    return switch (hazard.scopeKind()) {
      case PART -> part.id().equals(hazard.scope());
      case SITE, STATE, COUNTRY, OWNER, LANE -> false;
    };
  }

  /** Whether the hazard takes capacity of the lane, named FROM>TO or FROM>TO:mode. */
  public static boolean on(Hazard hazard, Lane lane) {
    String way = lane.from().id() + ">" + lane.to().id();
    return switch (hazard.scopeKind()) {
      case LANE ->
          hazard.scope().equals(way)
              || hazard.scope().equals(way + ":" + lane.mode().name().toLowerCase(Locale.ROOT));
      case SITE, STATE, COUNTRY, OWNER, PART -> false;
    };
  }
}
