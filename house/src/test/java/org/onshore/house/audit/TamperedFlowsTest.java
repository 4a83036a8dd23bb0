package org.onshore.house.audit;

import static org.onshore.house.audit.Everything.PROGRAM;
import static org.onshore.house.audit.Everything.start;
import static org.onshore.house.audit.Everything.tampered;
import static org.onshore.house.audit.PlanDraft.remove;
import static org.onshore.house.audit.PlanDraft.replace;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/** Every flow of a plan, tampered with, is objected to by the equation it breaks. */
class TamperedFlowsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource({"starts", "uses", "shipments", "stock", "deliveries"})
  void whatIsTamperedWithIsFound(String what, String equation, Consumer<PlanDraft> change) {
    Everything.assertFound(what, equation, change);
  }

  private static boolean is(Start row, String process) {
    return row.process().id().equals(process);
  }

  private static Start times(Start row, double factor) {
    return new Start(row.process(), row.period(), row.quantity() * factor);
  }

  static Stream<Arguments> starts() {
    return Stream.of(
        tampered(
            "more is started than was fed",
            "bill is served",
            plan -> replace(plan.starts, row -> is(row, "build"), row -> times(row, 1.01))),
        tampered(
            "less is started than was fed",
            "bill takes no more",
            plan -> replace(plan.starts, row -> is(row, "build"), row -> times(row, 0.99))),
        tampered(
            "what was started never arrives",
            "material balance",
            plan -> remove(plan.starts, row -> is(row, "build"))),
        tampered(
            "a start after the build window",
            "nothing starts outside its windows",
            plan -> plan.starts.add(start("build", 4, 1))),
        tampered(
            "a start above the maximum",
            "process maximum",
            plan -> plan.starts.add(start("fans-a", 0, 1.1))),
        tampered(
            "a minimum left out",
            "process minimum",
            plan -> remove(plan.starts, row -> is(row, "fab"))),
        tampered(
            "a start of less than nothing",
            "starts are not negative",
            plan -> plan.starts.add(start("fans-b", 0, -1))),
        tampered(
            "a start before the award",
            "a process waits for its proposal",
            plan -> plan.starts.add(start("chip-us", 0, 1))),
        tampered(
            "a start of no number",
            "material balance",
            plan -> plan.starts.add(start("fans-b", 0, Double.NaN))));
  }

  private static Use with(Use row, Country origin, double quantity) {
    return new Use(row.process(), row.component(), origin, row.period(), quantity);
  }

  static Stream<Arguments> uses() {
    return Stream.of(
        tampered(
            "a use of too little",
            "bill is served",
            plan -> replace(plan.uses, row -> true, row -> with(row, row.origin(), 0.1))),
        tampered(
            "a use of another origin",
            "material balance",
            plan ->
                replace(
                    plan.uses, row -> true, row -> with(row, new Country("FR"), row.quantity()))),
        tampered(
            "a use of what is in no bill",
            "only the bill is used",
            plan ->
                replace(
                    plan.uses,
                    row -> true,
                    row ->
                        new Use(
                            row.process(),
                            PROGRAM.parts().get("rack"),
                            row.origin(),
                            row.period(),
                            row.quantity()))),
        tampered(
            "a use of less than nothing",
            "uses are not negative",
            plan -> replace(plan.uses, row -> true, row -> with(row, row.origin(), -1))));
  }

  private static Shipment with(Shipment row, int period, int arrives, double quantity) {
    return new Shipment(
        row.lane(),
        row.part(),
        row.origin(),
        new Period(period),
        new Period(arrives),
        quantity,
        row.freightUsd(),
        row.dutyUsd());
  }

  private static Shipment with(Shipment row, double freightUsd, double dutyUsd) {
    return new Shipment(
        row.lane(),
        row.part(),
        row.origin(),
        row.period(),
        row.arrives(),
        row.quantity(),
        freightUsd,
        dutyUsd);
  }

  private static Shipment of(Shipment row, double quantity) {
    return with(row, row.period().index(), row.arrives().index(), quantity);
  }

  private static boolean toHall(Shipment row) {
    return row.lane().to().id().equals("HALL");
  }

  static Stream<Arguments> shipments() {
    return Stream.of(
        tampered(
            "a shipment of more",
            "material balance",
            plan -> replace(plan.shipments, row -> true, row -> of(row, row.quantity() * 1.01))),
        tampered(
            "an arrival too soon",
            "arrival",
            plan ->
                replace(
                    plan.shipments,
                    row -> true,
                    row -> with(row, row.period().index(), row.period().index(), row.quantity()))),
        tampered(
            "a freight not paid",
            "freight",
            plan ->
                replace(
                    plan.shipments,
                    TamperedFlowsTest::toHall,
                    row -> with(row, row.freightUsd() - 0.1, row.dutyUsd()))),
        tampered(
            "a duty not paid",
            "duty",
            plan ->
                replace(
                    plan.shipments,
                    row -> row.dutyUsd() > 0,
                    row -> with(row, row.freightUsd(), 0))),
        tampered(
            "a part on a lane that does not carry it",
            "lane carries",
            plan ->
                replace(
                    plan.shipments,
                    row -> !toHall(row),
                    row ->
                        new Shipment(
                            row.lane(),
                            PROGRAM.parts().get("rack"),
                            row.origin(),
                            row.period(),
                            row.arrives(),
                            row.quantity(),
                            row.freightUsd(),
                            row.dutyUsd()))),
        tampered(
            "more than a lane carries",
            "lane capacity",
            plan -> replace(plan.shipments, TamperedFlowsTest::toHall, row -> of(row, 3.01))),
        tampered(
            "an arrival before the hall opens",
            "both ends are open",
            plan -> replace(plan.shipments, TamperedFlowsTest::toHall, row -> with(row, 0, 0, 1))),
        tampered(
            "a shipment of less than nothing",
            "shipments are not negative",
            plan -> replace(plan.shipments, row -> true, row -> of(row, -1))));
  }

  private static EndStock of(EndStock row, double quantity) {
    return new EndStock(row.site(), row.part(), row.origin(), row.period(), quantity);
  }

  static Stream<Arguments> stock() {
    return Stream.of(
        tampered(
            "more stock than there is",
            "material balance",
            plan -> replace(plan.stock, row -> true, row -> of(row, row.quantity() + 0.01))),
        tampered(
            "stock not told",
            "material balance",
            plan -> remove(plan.stock, row -> row.period().index() == 5)),
        tampered(
            "stock of less than nothing",
            "stock is not negative",
            plan -> replace(plan.stock, row -> true, row -> of(row, -1))));
  }

  private static Delivery with(Delivery row, int period, double quantity) {
    return new Delivery(row.demand(), row.origin(), new Period(period), quantity);
  }

  private static boolean is(Delivery row, String demand) {
    return row.demand().id().equals(demand);
  }

  static Stream<Arguments> deliveries() {
    return Stream.of(
        tampered(
            "a unit delivered that was not there",
            "material balance",
            plan -> replace(plan.deliveries, row -> true, row -> with(row, 2, 4))),
        tampered(
            "a demand not answered",
            "demand",
            plan -> remove(plan.deliveries, row -> is(row, "D1"))),
        tampered(
            "an option served beyond its quantity",
            "option",
            plan -> replace(plan.deliveries, row -> is(row, "O1"), row -> with(row, 5, 2.01))),
        tampered(
            "a delivery before it is due",
            "delivered between due and latest",
            plan ->
                replace(
                    plan.deliveries, row -> is(row, "O1"), row -> with(row, 4, row.quantity()))),
        tampered(
            "a delivery after the latest",
            "delivered between due and latest",
            plan ->
                replace(
                    plan.deliveries, row -> is(row, "D2"), row -> with(row, 4, row.quantity()))),
        tampered(
            "a delivery to a closed hall",
            "delivered while open",
            plan -> replace(plan.deliveries, row -> true, row -> with(row, 0, row.quantity()))),
        tampered(
            "a delivery of less than nothing",
            "deliveries are not negative",
            plan -> replace(plan.deliveries, row -> true, row -> with(row, 2, -1))),
        tampered("a shortage not told", "demand", plan -> remove(plan.shorts, row -> true)),
        tampered(
            "a shortage of less than nothing",
            "shortages are not negative",
            plan ->
                replace(
                    plan.shorts, row -> true, row -> new Shortage(row.demand(), -row.quantity()))));
  }
}
