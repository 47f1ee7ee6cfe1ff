package vn.phusa.intake.application;

/**
 * What a room above offers to fill from an uploaded table.
 *
 * <p>The rows wait in the table {@code import_row} under the id of the job: {@code content} as the examiner made it,
 * {@code issues}, and {@code action}. Rows in state PENDING are those without an error so far.
 */
public interface ImportTarget {

    /** Name in {@code POST /imports?target=}. */
    String name();

    /** What a table can fill, as the catalogues stand now. */
    TargetDefinition definition();

    /** A fresh examiner for the rows of one run. */
    Examiner examiner();

    /**
     * Compares the waiting rows with what is stored, set-wise, in the caller's transaction: afterwards every row is
     * CREATE, UPDATE (with its changes), UNCHANGED, ERROR or SKIPPED. Writes nothing but import rows.
     */
    void match(ImportRun run);

    /**
     * Carries out the rows marked CREATE and UPDATE in the caller's transaction, under one action of the ledger.
     *
     * @throws vn.phusa.shared.problem.Problem when what is stored changed since {@link #match}
     */
    void apply(ImportRun run);

    /** Looks at one row after the other, without asking the database for each. */
    @FunctionalInterface
    interface Examiner {

        /** Checks the values of a row, adds issues, and fills its content. */
        void examine(RowDraft row);
    }
}
