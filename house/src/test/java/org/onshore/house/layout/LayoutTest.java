package org.onshore.house.layout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of ARCHITECTURE.md: who may know whom. Maven forbids it too; this says why. */
class LayoutTest {
  private static final JavaClasses ROOMS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.onshore");

  private static void mayNotKnow(String room, String why, String... others) {
    noClasses()
        .that()
        .resideInAPackage("org.onshore." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because(why)
        .check(ROOMS);
  }

  @Test
  void domainDependsOnNothing() {
    mayNotKnow(
        "domain",
        "nouns that know a verb pull every room into one another",
        "org.onshore.input..",
        "org.onshore.lp..",
        "org.onshore.engine..",
        "org.onshore.report..",
        "org.onshore.app..");
  }

  @Test
  void lpKnowsNoPartAndNoSite() {
    mayNotKnow(
        "lp",
        "a language of linear programs is of use to every equation only if it knows none",
        "org.onshore.domain..",
        "org.onshore.input..",
        "org.onshore.engine..",
        "org.onshore.report..",
        "org.onshore.app..");
  }

  @Test
  void inputEngineAndReportNeverSeeOneAnother() {
    String why = "they meet in domain, so that each can be replaced alone";
    mayNotKnow("input", why, "org.onshore.engine..", "org.onshore.report..", "org.onshore.lp..");
    mayNotKnow("engine", why, "org.onshore.input..", "org.onshore.report..");
    mayNotKnow("report", why, "org.onshore.input..", "org.onshore.engine..", "org.onshore.lp..");
  }

  @Test
  void nobodyKnowsTheDoor() {
    for (String room : new String[] {"domain", "lp", "input", "engine", "report"}) {
      mayNotKnow(room, "the door wires the rooms, not they it", "org.onshore.app..");
    }
  }

  @Test
  void onlyEngineAndTheDoorKnowASolver() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.onshore.lp..", "org.onshore.engine..", "org.onshore.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.onshore.lp..")
        .because("an equation is the engine's, a solver is lp's")
        .check(ROOMS);
  }

  @Test
  void noCyclesBetweenPackages() {
    slices()
        .matching("org.onshore.(**)")
        .should()
        .beFreeOfCycles()
        .because("what goes in circles cannot be understood alone")
        .check(ROOMS);
  }
}
