package org.onshore.lp;

import java.util.BitSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A linear or mixed-integer program that never changes, stored by columns:
 *
 * <pre>
 *   minimise   offset + sum over columns of cost[j] * x[j]
 *   such that  columnLower[j] &lt;= x[j] &lt;= columnUpper[j]                  each column j
 *              rowLower[i] &lt;= sum over j of a[i,j] * x[j] &lt;= rowUpper[i]  each row i
 *              x[j] whole                                              each integer column j
 * </pre>
 *
 * <p>A bound that isn't there is an infinity. Columns and rows carry keys: records of whoever
 * writes the model, by which results are read and names in an {@link MpsFile} are made. About 16
 * bytes an entry while building, 12 when built.
 */
public final class Model {

  private final Columns columns;
  private final Rows rows;
  private final Matrix matrix;
  private final double offset;
  private volatile @Nullable KeyIndex columnIndex;
  private volatile @Nullable KeyIndex rowIndex;

  private Model(Columns columns, Rows rows, Matrix matrix, double offset) {
    this.columns = columns;
    this.rows = rows;
    this.matrix = matrix;
    this.offset = offset;
  }

  /** A new model, as yet without columns and rows. */
  public static Builder builder() {
    return new Builder();
  }

  /** How many columns there are. */
  public int columnCount() {
    return columns.count();
  }

  /** How many rows there are. */
  public int rowCount() {
    return rows.count();
  }

  /** How many entries of the matrix aren't zero. */
  public int entryCount() {
    return matrix.entryCount();
  }

  /** How many columns must be whole. */
  public int integerCount() {
    return columns.integer().cardinality();
  }

  /** The constant part of the objective. */
  public double offset() {
    return offset;
  }

  /** The key given with a column. */
  public Object columnKey(int column) {
    return columns.keys()[column];
  }

  /** The least value of a column, or minus infinity. */
  public double columnLower(int column) {
    return columns.lower()[column];
  }

  /** The greatest value of a column, or infinity. */
  public double columnUpper(int column) {
    return columns.upper()[column];
  }

  /** What one unit of a column costs. */
  public double columnCost(int column) {
    return columns.cost()[column];
  }

  /** Whether a column must be whole. */
  public boolean isInteger(int column) {
    return columns.integer().get(column);
  }

  /** The key given with a row. */
  public Object rowKey(int row) {
    return rows.keys()[row];
  }

  /** The least activity of a row, or minus infinity. */
  public double rowLower(int row) {
    return rows.lower()[row];
  }

  /** The greatest activity of a row, or infinity. */
  public double rowUpper(int row) {
    return rows.upper()[row];
  }

  /** The first entry of a column; its entries run up to {@code entryStart(column + 1)}. */
  public int entryStart(int column) {
    return matrix.start()[column];
  }

  /** The row of an entry; rows rise within a column. */
  public int entryRow(int entry) {
    return matrix.row()[entry];
  }

  /** The value of an entry, never zero. */
  public double entryValue(int entry) {
    return matrix.value()[entry];
  }

  /** The column with this key. The first call indexes all keys, and refuses two that are equal. */
  public OptionalInt findColumn(Object key) {
    KeyIndex index = columnIndex;
    if (index == null) {
      index = new KeyIndex("columns", columns.keys());
      columnIndex = index;
    }
    return optional(index.find(key));
  }

  /** The row with this key. The first call indexes all keys, and refuses two that are equal. */
  public OptionalInt findRow(Object key) {
    KeyIndex index = rowIndex;
    if (index == null) {
      index = new KeyIndex("rows", rows.keys());
      rowIndex = index;
    }
    return optional(index.find(key));
  }

  private static OptionalInt optional(int index) {
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** A change of this model in the making; see {@link #with}. */
  public Change.Builder change() {
    return new Change.Builder(this);
  }

  /** This model after a change made from it. What the change leaves alone is shared. */
  public Model with(Change change) {
    change.checkMadeFrom(this);
    Columns moreColumns = columns.plus(change.newColumns());
    Rows moreRows = rows.plus(change.newRows());
    Columns changedColumns =
        new Columns(
            moreColumns.keys(),
            change.columnBounds().over(moreColumns.lower(), 0),
            change.columnBounds().over(moreColumns.upper(), 1),
            change.costs().over(moreColumns.cost(), 0),
            moreColumns.integer());
    Rows changedRows =
        new Rows(
            moreRows.keys(),
            change.rowBounds().over(moreRows.lower(), 0),
            change.rowBounds().over(moreRows.upper(), 1));
    Matrix changedMatrix =
        change.entries().isEmpty() && change.newColumns().count() == 0
            ? matrix
            : matrix.with(changedColumns.count(), change.entries());
    return new Model(changedColumns, changedRows, changedMatrix, change.offset());
  }

  /**
   * The linear program left when each integer column is fixed at its rounded value: its duals are
   * the prices around a mixed-integer plan.
   */
  public Model fixedAt(Values columnValues) {
    Bounds.checkShape("column values", columnValues.size(), columnCount());
    double[] lower = columns.lower().clone();
    double[] upper = columns.upper().clone();
    for (int j = columns.integer().nextSetBit(0); j >= 0; j = columns.integer().nextSetBit(j + 1)) {
      lower[j] = Math.rint(columnValues.get(j));
      upper[j] = lower[j];
    }
    return new Model(
        new Columns(columns.keys(), lower, upper, columns.cost(), new BitSet()),
        rows,
        matrix,
        offset);
  }

  /** The linear program left when integer columns may take any value within their bounds. */
  public Model relaxed() {
    return new Model(
        new Columns(columns.keys(), columns.lower(), columns.upper(), columns.cost(), new BitSet()),
        rows,
        matrix,
        offset);
  }

  /** The objective at a point, offset included. Shape: [columns]. */
  public double objectiveAt(Values columnValues) {
    Bounds.checkShape("column values", columnValues.size(), columnCount());
    double sum = offset;
    for (int j = 0; j < columnCount(); j++) {
      sum += columns.cost()[j] * columnValues.get(j);
    }
    return sum;
  }

  /** The activity of each row at a point. Shapes: [columns] to [rows]. */
  public Values activitiesAt(Values columnValues) {
    Bounds.checkShape("column values", columnValues.size(), columnCount());
    double[] activities = new double[rowCount()];
    for (int j = 0; j < columnCount(); j++) {
      for (int entry = matrix.start()[j]; entry < matrix.start()[j + 1]; entry++) {
        activities[matrix.row()[entry]] += matrix.value()[entry] * columnValues.get(j);
      }
    }
    return Values.owning(activities);
  }

  Columns columns() {
    return columns;
  }

  Rows rows() {
    return rows;
  }

  Matrix matrix() {
    return matrix;
  }

  /** The sizes, for messages and logs. */
  @Override
  public String toString() {
    return "model of %d rows, %d columns (%d integer), %d entries"
        .formatted(rowCount(), columnCount(), integerCount(), entryCount());
  }

  /** A model in the making. Not for several threads at once. */
  public static final class Builder {

    private final Columns.Builder columns = new Columns.Builder();
    private final Rows.Builder rows = new Rows.Builder();
    private final IntList entryRow = new IntList();
    private final IntList entryColumn = new IntList();
    private final DoubleList entryValue = new DoubleList();
    private double offset;

    private Builder() {}

    /** Adds a column and gives its index: 0, 1, 2, ... */
    public int column(Object key, double lower, double upper, double cost) {
      columns.add(key, lower, upper, cost, false);
      return columns.count() - 1;
    }

    /** Adds a column whose value must be whole, and gives its index. */
    public int integerColumn(Object key, double lower, double upper, double cost) {
      columns.add(key, lower, upper, cost, true);
      return columns.count() - 1;
    }

    /** Adds to the cost of a column. */
    public void addCost(int column, double cost) {
      columns.addCost(column, cost);
    }

    /** Adds a row and gives its index: 0, 1, 2, ... */
    public int row(Object key, double lower, double upper) {
      rows.add(key, lower, upper);
      return rows.count() - 1;
    }

    /** Adds to the matrix, in any order; entries of one row and column are summed. */
    public void entry(int row, int column, double value) {
      Bounds.checkIndex("row", row, rows.count());
      Bounds.checkIndex("column", column, columns.count());
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "entry of row %s and column %s is %s"
                .formatted(rows.key(row), columns.key(column), value));
      }
      if (value != 0) {
        entryRow.add(row);
        entryColumn.add(column);
        entryValue.add(value);
      }
    }

    /** Adds to the constant part of the objective. */
    public void addOffset(double more) {
      Bounds.checkFinite("the offset", "the objective", more);
      offset += more;
    }

    /** How many columns there are by now. */
    public int columnCount() {
      return columns.count();
    }

    /** How many rows there are by now. */
    public int rowCount() {
      return rows.count();
    }

    /** The model as it stands. */
    public Model build() {
      Matrix matrix = Matrix.of(columns.count(), rows.count(), entryColumn, entryRow, entryValue);
      return new Model(columns.build(), rows.build(), matrix, offset);
    }
  }
}
