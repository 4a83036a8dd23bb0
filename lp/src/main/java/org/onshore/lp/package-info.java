/**
 * Linear programs as a language of its own: columns, rows, keys, a solver and its basis.
 *
 * <p>Write a model once, open a session, solve, change, solve again from where it left off:
 *
 * <pre>{@code
 * Model.Builder build = Model.builder();
 * int bread = build.column(new Made("bread"), 0, 40, -2.0);      // key, lower, upper, cost
 * int cake = build.column(new Made("cake"), 0, Double.POSITIVE_INFINITY, -5.0);
 * int flour = build.row(new Stock("flour"), Double.NEGATIVE_INFINITY, 100);
 * build.entry(flour, bread, 1);
 * build.entry(flour, cake, 4);
 * Model model = build.build();
 *
 * try (Solver solver = Highs.open(model)) {
 *   Solution plan = solver.solve(SolveOptions.defaults());
 *   double made = plan.value(bread);
 *   double worth = -plan.dual(flour);                             // of one unit more of flour
 *   solver.apply(solver.model().change().rowBounds(flour, Double.NEGATIVE_INFINITY, 60).build());
 *   Solution after = solver.solve(SolveOptions.defaults());       // warm
 * }
 * }</pre>
 *
 * <p>Infeasible, unbounded, out of time and canceled are answers ({@link
 * org.onshore.lp.SolveStatus}); a wrong model is an {@code IllegalArgumentException} that names the
 * key and the value; a solver that breaks is a {@link org.onshore.lp.SolverException}. Duals have
 * one sign convention, stated at {@link org.onshore.lp.Solution}. Around a mixed-integer plan,
 * prices come from {@link org.onshore.lp.Model#fixedAt}. {@link org.onshore.lp.MpsFile} writes the
 * very model for any other solver.
 */
@NullMarked
package org.onshore.lp;

import org.jspecify.annotations.NullMarked;
