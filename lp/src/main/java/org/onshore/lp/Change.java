package org.onshore.lp;

/**
 * What is to be changed in a model: bounds, costs, entries, further columns and rows. The same
 * change makes a changed copy ({@link Model#with}) or changes a session in bulk ({@link
 * Solver#apply}), which keeps its basis for the next solve.
 */
public final class Change {

  private final int columnCount;
  private final int rowCount;
  private final Columns newColumns;
  private final Rows newRows;
  private final Patch columnBounds;
  private final Patch costs;
  private final Patch rowBounds;
  private final Patch entries;
  private final double offset;

  private Change(Builder builder) {
    this.columnCount = builder.model.columnCount();
    this.rowCount = builder.model.rowCount();
    this.newColumns = builder.newColumns.build();
    this.newRows = builder.newRows.build();
    this.columnBounds = Patch.of(builder.boundColumn, builder.columnLower, builder.columnUpper);
    this.costs = Patch.of(builder.costColumn, builder.cost);
    this.rowBounds = Patch.of(builder.boundRow, builder.rowLower, builder.rowUpper);
    this.entries = Patch.of(builder.entryColumn, builder.entryRow, builder.entryValue);
    this.offset = builder.offset;
  }

  /** Refuses a model of another shape than the one the change was made from. */
  void checkMadeFrom(Model model) {
    if (model.columnCount() != columnCount || model.rowCount() != rowCount) {
      throw new IllegalArgumentException(
          "a change of %d rows and %d columns cannot change a %s"
              .formatted(rowCount, columnCount, model));
    }
  }

  Columns newColumns() {
    return newColumns;
  }

  Rows newRows() {
    return newRows;
  }

  /** By column: lower, upper. */
  Patch columnBounds() {
    return columnBounds;
  }

  /** By column: cost. */
  Patch costs() {
    return costs;
  }

  /** By row: lower, upper. */
  Patch rowBounds() {
    return rowBounds;
  }

  /** By column and row: value. */
  Patch entries() {
    return entries;
  }

  /** The constant part of the objective after the change. */
  double offset() {
    return offset;
  }

  /** A change in the making. What is set twice keeps its last value. */
  public static final class Builder {

    private final Model model;
    private final Columns.Builder newColumns = new Columns.Builder();
    private final Rows.Builder newRows = new Rows.Builder();
    private final IntList boundColumn = new IntList();
    private final DoubleList columnLower = new DoubleList();
    private final DoubleList columnUpper = new DoubleList();
    private final IntList costColumn = new IntList();
    private final DoubleList cost = new DoubleList();
    private final IntList boundRow = new IntList();
    private final DoubleList rowLower = new DoubleList();
    private final DoubleList rowUpper = new DoubleList();
    private final IntList entryColumn = new IntList();
    private final IntList entryRow = new IntList();
    private final DoubleList entryValue = new DoubleList();
    private double offset;

    Builder(Model model) {
      this.model = model;
      this.offset = model.offset();
    }

    /** Sets the bounds of a column. */
    public Builder columnBounds(int column, double lower, double upper) {
      Bounds.check("column", columnKey(column), lower, upper);
      boundColumn.add(column);
      columnLower.add(lower);
      columnUpper.add(upper);
      return this;
    }

    /** Sets the cost of a column. */
    public Builder columnCost(int column, double newCost) {
      Bounds.checkFinite("cost", columnKey(column), newCost);
      costColumn.add(column);
      cost.add(newCost);
      return this;
    }

    /** Sets the bounds of a row. */
    public Builder rowBounds(int row, double lower, double upper) {
      Bounds.check("row", rowKey(row), lower, upper);
      boundRow.add(row);
      rowLower.add(lower);
      rowUpper.add(upper);
      return this;
    }

    /** Sets an entry of the matrix, old or new; zero removes it. */
    public Builder entry(int row, int column, double value) {
      Object columnKey = columnKey(column);
      Object rowKey = rowKey(row);
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "entry of row %s and column %s is %s".formatted(rowKey, columnKey, value));
      }
      entryColumn.add(column);
      entryRow.add(row);
      entryValue.add(value);
      return this;
    }

    /** Sets the constant part of the objective. */
    public Builder offset(double newOffset) {
      Bounds.checkFinite("the offset", "the objective", newOffset);
      offset = newOffset;
      return this;
    }

    /** Adds a column behind those of the model, and gives its index. */
    public int column(Object key, double lower, double upper, double newCost) {
      newColumns.add(key, lower, upper, newCost, false);
      return columnCount() - 1;
    }

    /** Adds a column whose value must be whole, and gives its index. */
    public int integerColumn(Object key, double lower, double upper, double newCost) {
      newColumns.add(key, lower, upper, newCost, true);
      return columnCount() - 1;
    }

    /** Adds a row behind those of the model, and gives its index. */
    public int row(Object key, double lower, double upper) {
      newRows.add(key, lower, upper);
      return rowCount() - 1;
    }

    /** The change as it stands. */
    public Change build() {
      return new Change(this);
    }

    private int columnCount() {
      return model.columnCount() + newColumns.count();
    }

    private int rowCount() {
      return model.rowCount() + newRows.count();
    }

    private Object columnKey(int column) {
      Bounds.checkIndex("column", column, columnCount());
      int old = model.columnCount();
      return column < old ? model.columnKey(column) : newColumns.key(column - old);
    }

    private Object rowKey(int row) {
      Bounds.checkIndex("row", row, rowCount());
      int old = model.rowCount();
      return row < old ? model.rowKey(row) : newRows.key(row - old);
    }
  }
}
