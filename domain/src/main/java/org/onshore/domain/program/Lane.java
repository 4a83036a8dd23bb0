package org.onshore.domain.program;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Profile;

/**
 * A way from site to site.
 *
 * @param part what it carries, null for any part
 * @param days door to door
 * @param capacityKgPerPeriod mass leaving in a period; infinite if not said
 * @param co2KgPerKg emitted per kilogram carried
 */
public record Lane(
    Site from,
    Site to,
    @Nullable Part part,
    TransportMode mode,
    Profile days,
    Profile costUsdPerUnit,
    Profile costUsdPerKg,
    Profile capacityKgPerPeriod,
    double co2KgPerKg) {
  /** Whether it takes the part; what racks do stays where they stand. */
  public boolean carries(Part other) {
    return part == null ? !other.isCompute() : part.equals(other);
  }

  /** FROM>TO by mode, and the part if it carries only one: how a lane is named to a reader. */
  public String id() {
    String way = from.id() + ">" + to.id() + ":" + mode.name().toLowerCase(Locale.ROOT);
    return part == null ? way : way + ":" + part.id();
  }

  /** By its ends alone: cheap, and enough to tell lanes of one program apart. */
  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }
}
