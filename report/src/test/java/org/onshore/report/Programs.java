package org.onshore.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.program.Settings;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.PeriodCount;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;

/** Nouns of a program with the usual for what a report does not look at. */
final class Programs {
  static final Country HOME = new Country("US");

  private Programs() {}

  static Settings settings(String name, LocalDate start, int weeks) {
    return new Settings(
        name,
        new Calendar(start, Bucket.WEEK, new PeriodCount(weeks)),
        HOME,
        0.08,
        0.2,
        100,
        10_000,
        List.of("rolled_up", "far"),
        List.of(),
        0);
  }

  static Site site(String id, String name, SiteKind kind, String country, String state) {
    return new Site(
        id, name, kind, "", new Country(country), state, null, null, Window.ALWAYS, null);
  }

  static Site site(Site site, double latitude, double longitude) {
    return new Site(
        site.id(),
        site.name(),
        site.kind(),
        site.owner(),
        site.country(),
        site.state(),
        latitude,
        longitude,
        site.open(),
        site.recoveryDays());
  }

  static Part part(String id, double costUsd) {
    return new Part(id, id, "", "piece", true, costUsd, 1, 0, 0, 0, "", false, false, 0, 0, null);
  }

  static Generation generation(String id, Part rack, @Nullable RackSpec spec) {
    return new Generation(id, id, rack, null, null, null, null, null, spec);
  }

  static RackSpec rackSpec(String id, double denseFp4Pflops, double powerKw) {
    return new RackSpec(
        id,
        id,
        72,
        null,
        null,
        denseFp4Pflops,
        13_824,
        576_000,
        1_800,
        400,
        72,
        powerKw,
        null,
        0.7,
        0.3,
        1.15,
        5,
        1,
        1,
        "",
        "");
  }

  static Process process(String id, Site site, Part part, ProcessKind kind) {
    return new Process(
        id,
        site,
        part,
        kind,
        Profile.constant(10),
        Profile.constant(7),
        Profile.constant(1),
        Window.ALWAYS,
        Profile.constant(0),
        Profile.constant(Double.POSITIVE_INFINITY),
        null,
        null,
        site.country());
  }

  static Resource resource(String id, Site site, String unit, double capacity) {
    return new Resource(id, site, unit, Profile.constant(capacity), ResourceKind.FLOW);
  }

  static Lane lane(Site from, Site to, TransportMode mode) {
    Profile zero = Profile.constant(0);
    return new Lane(
        from,
        to,
        null,
        mode,
        Profile.constant(7),
        zero,
        zero,
        Profile.constant(Double.POSITIVE_INFINITY),
        0);
  }

  static Demand demand(
      String id, Part part, Site site, int due, double quantity, String sector, DemandKind kind) {
    return new Demand(
        id,
        part,
        site,
        new Period(due),
        quantity,
        sector,
        kind,
        1,
        0,
        100,
        10_000,
        new Period(due + 100),
        "");
  }

  static Proposal proposal(String id, Site site) {
    return new Proposal(id, "", site, Window.ALWAYS, 0, 1_000_000, 0, "", null, 0);
  }

  /** What a report reads of a program; all the rest is empty. */
  record Parts(
      Settings settings,
      List<Site> sites,
      List<Part> parts,
      List<Generation> generations,
      List<Process> processes,
      List<Resource> resources,
      List<Lane> lanes,
      List<Demand> demand,
      List<Proposal> proposals,
      List<Labor> labor,
      List<Occupation> occupations) {

    Program program() {
      return new Program(
          settings,
          Catalogue.of(sites, Site::id),
          Catalogue.of(parts, Part::id),
          Catalogue.of(generations, Generation::id),
          List.of(),
          Catalogue.of(processes, Process::id),
          Catalogue.of(resources, Resource::id),
          List.of(),
          lanes,
          Catalogue.of(demand, Demand::id),
          List.of(),
          List.of(),
          Catalogue.of(proposals, Proposal::id),
          List.of(),
          List.of(),
          List.of(),
          Catalogue.empty(),
          Catalogue.empty(),
          Catalogue.empty(),
          labor,
          Catalogue.of(occupations, Occupation::id),
          Catalogue.empty(),
          Catalogue.empty(),
          "0123abcd");
    }
  }
}
