package org.onshore.engine.rack;

import org.onshore.domain.rack.Accelerator;

/**
 * Seconds of communication within a group of accelerators. A group of {@code n} has {@code g}
 * members in each scale-up domain; what must leave a domain is first gathered in it, so that all
 * its links share the way out.
 *
 * <pre>
 * reduce or gather(S) = S (g-1)/g / up + (S/g) (m-1)/m / out + latency,   m = n / g domains
 * all-reduce(S)       = 2 reduce(S)
 * all-to-all(S)       = S [ (g-1)/n / up + (n-g)/n / out ] + latency
 * send(S)             = S / up or S / out + latency
 * </pre>
 *
 * S in bytes held by one member after the gather or before the reduction; {@code up}, {@code out}
 * in bytes/s, one direction, times what the libraries reach: 0.65 of the scale-up links and 0.9 of
 * the network beyond (Calculon, {@code systems/a100_80g.json}). Ring volume (n-1)/n: Thakur et al.,
 * 2005. Latency 10 us within a domain and 20 us beyond (same source), and 2 us more for each level
 * of switches past two that a group spans, in a fat tree of 64-port switches (Leiserson, 1985; a
 * level serves 32 times as many): an assumption, small beside the rest. The tree is taken to be
 * non-blocking, so that bandwidth does not fall with size; where it is not, give the lower figure.
 */
final class Links {
  private static final double GIGA = 1e9;
  private static final double UP_SHARE = 0.65;
  private static final double OUT_SHARE = 0.9;
  private static final double UP_LATENCY = 10e-6;
  private static final double OUT_LATENCY = 20e-6;
  private static final double LEVEL_LATENCY = 2e-6;
  private static final double HALF_PORTS = 32;
  private final double up;
  private final double out;
  private final int domain;

  Links(Accelerator.Network network) {
    this.up = network.scaleUpGbPerS() * GIGA * UP_SHARE;
    this.out = network.scaleOutGbPerS() * GIGA * OUT_SHARE;
    this.domain = network.scaleUpDomain();
  }

  /** Accelerators that reach each other by the scale-up network. */
  int domain() {
    return domain;
  }

  /**
   * Members of one group, placed so many accelerators apart.
   *
   * @param members of the group
   * @param stride accelerators from one member to the next
   */
  record Group(int members, int stride) {}

  /** Members that share a domain. */
  private int near(Group group) {
    int fit = Math.max(1, domain / group.stride());
    int near = Math.min(group.members(), fit);
    while (group.members() % near != 0) {
      near--;
    }
    return near;
  }

  double reduce(Group group, double bytes) {
    int members = group.members();
    if (members == 1 || bytes == 0) {
      return 0;
    }
    double near = near(group);
    double domains = members / near;
    double seconds = bytes * (near - 1) / near / up + (near > 1 ? UP_LATENCY : 0);
    if (domains > 1) {
      seconds += bytes / near * (domains - 1) / domains / out + outLatency(group);
    }
    return seconds;
  }

  double allReduce(Group group, double bytes) {
    return 2 * reduce(group, bytes);
  }

  /** Every member sends its bytes in equal parts to all members. */
  double allToAll(Group group, double bytes) {
    int members = group.members();
    if (members == 1) {
      return 0;
    }
    double near = near(group);
    double inside = bytes * (near - 1) / members / up;
    return near == members
        ? inside + UP_LATENCY
        : inside + bytes * (members - near) / members / out + outLatency(group);
  }

  /** One member to the next. */
  double send(Group group, double bytes) {
    boolean near = near(group) == group.members();
    return near ? bytes / up + UP_LATENCY : bytes / out + outLatency(group);
  }

  private double outLatency(Group group) {
    double reach = (double) group.members() * group.stride() / (2 * HALF_PORTS * HALF_PORTS);
    double levels = reach <= 1 ? 0 : Math.ceil(Math.log(reach) / Math.log(HALF_PORTS));
    return OUT_LATENCY + levels * LEVEL_LATENCY;
  }
}
