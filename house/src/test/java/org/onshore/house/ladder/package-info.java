/**
 * One feature a rung: tables as text, the expected plan in a few lines, worked out by hand.
 *
 * <p>Chapters: A time and way, B bills, C resources, D freight, duty and origin, E limits and
 * windows, F stock, money and demand, G scenarios, H proposals, I reasons and accounts. Every rung
 * also passes the audit.
 *
 * <p>Each equation was broken once to see which rungs fall:
 *
 * <table>
 * <caption>What was broken, and the rungs that caught it</caption>
 * <tr><th>class</th><th>broken</th><th>caught by</th></tr>
 * <tr><td>MaterialBalance</td><td>yield, carry-over of stock, time of arrival, supply, what ships
 *     and deliveries take</td><td>A03, E02, A01, B01, F01, D07</td></tr>
 * <tr><td>BillOfMaterial</td><td>quantities, use of components, groups, windows</td>
 *     <td>B01, B03, B05, B04</td></tr>
 * <tr><td>ResourceCapacity</td><td>loads, steps, level as flow, rows of a level left out, awarded
 *     capacity</td><td>C01, C02, C03, H07, H01</td></tr>
 * <tr><td>LaneCapacity</td><td>mass, parts together</td><td>D02</td></tr>
 * <tr><td>DemandCover</td><td>shortage, options, no more than wanted</td><td>F04, F05, I03</td></tr>
 * <tr><td>Variables</td><td>maximum, minimum, due, latest, closed hall</td>
 *     <td>E01, E02, A01, F04, E05</td></tr>
 * <tr><td>Awards</td><td>group, once, requires, window, process and its minimum, lead time,
 *     commitment</td><td>H03, H04, H02, H06, H05</td></tr>
 * <tr><td>CommitmentPeriods, Ramp, Needs</td><td>cut at the horizon, first day, lead, steps; yield,
 *     bill, minimum and commitment in what is needed</td><td>H05, H02, H06</td></tr>
 * <tr><td>Money</td><td>discount, freight by unit and kg, holding, its days, leftovers, write-off,
 *     running, late, short, value</td><td>F03, D01, F02, F06, E02, F07, H02, F04, F05</td></tr>
 * <tr><td>Duties</td><td>home origin, border, dates, prefix, named origin, cap</td>
 *     <td>D06, D04, D03, D05</td></tr>
 * <tr><td>Presence</td><td>windows of processes, sites, generations; lead and transit days</td>
 *     <td>E02, E05, D07, E04, A02, A04</td></tr>
 * <tr><td>Reach</td><td>first and last useful period, what runs for its own sake, a shorter way
 *     found later, stock, receipts, origins</td><td>F04, H05, A05, F01, B05</td></tr>
 * <tr><td>Obsolescence, Problem</td><td>support, shared parts, supply of no use</td>
 *     <td>F07, F01</td></tr>
 * <tr><td>CellChange, Scenarios, WindowColumn</td><td>window, split, conditions, stars, references,
 *     dates, order of changes</td><td>G01, G02, G03, G04, G05</td></tr>
 * <tr><td>Explain, PriceTrail, Prices</td><td>yield, quantities, loads, lanes, stock, substitutes,
 *     origins, order</td><td>I01, I02, I05</td></tr>
 * <tr><td>Accounting, DirectJobs, ValueAdded</td><td>late, sector, generation, compute, hours, fixed
 *     staff, home</td><td>I06, I03, I04</td></tr>
 * </table>
 */
@NullMarked
package org.onshore.house.ladder;

import org.jspecify.annotations.NullMarked;
