package vn.phusa.shared.web;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** What a failed statement means to us, told by its SQLSTATE. */
enum SqlFault {
    /** The database cannot be reached, is starting or stopping, or has no connection to spare. */
    AWAY,
    /** Disk full. */
    FULL,
    /** A value the database cannot take. */
    UNREADABLE,
    /** A named constraint refused. */
    CONSTRAINT,
    OTHER;

    static SqlFault of(SQLException failed) {
        String state = failed.getSQLState();
        if (state == null) {
            // Agroal's acquisition timeout carries no SQLSTATE.
            return AWAY;
        }
        if (state.equals("53100")) {
            return FULL;
        }
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53") || state.equals("55P03")
                || state.equals("40001") || state.equals("40P01") || state.equals("25006")) {
            return AWAY;
        }
        if (state.startsWith("23")) {
            return CONSTRAINT;
        }
        return state.startsWith("22") ? UNREADABLE : OTHER;
    }

    /** Name of the constraint that refused, or the SQLSTATE where it has none. */
    static String constraint(SQLException failed) {
        if (failed instanceof PSQLException known && known.getServerErrorMessage() != null
                && known.getServerErrorMessage().getConstraint() != null) {
            return known.getServerErrorMessage().getConstraint();
        }
        return failed.getSQLState();
    }
}
