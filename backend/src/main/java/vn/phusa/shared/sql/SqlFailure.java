package vn.phusa.shared.sql;

import java.sql.SQLException;

/** A failed statement, on its way to the one mapper of errors. */
public final class SqlFailure extends RuntimeException {

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
