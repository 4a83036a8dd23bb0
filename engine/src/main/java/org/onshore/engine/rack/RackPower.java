package org.onshore.engine.rack;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.rack.PowerPrice;
import org.onshore.domain.rack.RackOnWorkload;

/**
 * Energy and money of a rack at work. P nameplate, u the share of time its accelerators compute, T
 * tokens per second:
 *
 * <pre>
 * mean power = P [ idle + (typical - idle) u ]            kW
 * energy     = mean power * PUE / T                       J per token
 * rack       = price / (life * T)                         USD per token
 * provided   = P * PUE                                    MW, what a site must have ready
 * </pre>
 *
 * Measured shares of the nameplate under full load: 0.67 (H100 node, MLPerf GPT-3 training, 6.85 of
 * 10.2 kW), 0.67 and 0.73 (B200 node, 9.57 and 10.40 of 14.3 kW, MLPerf LoRA training and Llama 2
 * inference): {@code typical_power_share} defaults to 0.7. {@code idle_power_share} 0.3 is an
 * assumption. PUE 1.15: design figure of direct liquid cooling (2026); the survey mean of all sites
 * is 1.56 (Uptime, 2024).
 */
public final class RackPower {
  private static final double SECONDS_PER_YEAR = 365.25 * 24 * 3600;
  private static final double JOULES_PER_KWH = 3.6e6;

  private RackPower() {}

  /** Mean power of a rack, kW, without the facility. */
  public static double meanKw(RackSpec spec, double busy) {
    double idle = spec.idlePowerShare();
    return spec.powerKw() * (idle + Math.max(0, spec.typicalPowerShare() - idle) * busy);
  }

  static RackOnWorkload.Economy of(
      RackSpec spec, double busy, double tokensPerSecond, PowerPrice price) {
    double kw = meanKw(spec, busy);
    double joules = kw * 1000 * spec.pue() / tokensPerSecond;
    return new RackOnWorkload.Economy(
        kw,
        spec.powerKw() * spec.pue() / 1000,
        joules,
        joules / JOULES_PER_KWH * price.usdPerKwh(),
        rackUsd(spec, tokensPerSecond),
        joules / JOULES_PER_KWH * price.co2KgPerKwh() * 1000);
  }

  private static @Nullable Double rackUsd(RackSpec spec, double tokensPerSecond) {
    Double price = spec.priceUsd();
    return price == null
        ? null
        : Double.valueOf(price / (spec.lifeYears() * SECONDS_PER_YEAR * tokensPerSecond));
  }
}
