package vn.phusa.shared.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs plain SQL on the connection of the present transaction: for reads of screens and for set-based work. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Works with the connection itself; it must not close it. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    public <T> List<T> list(Sql sql, Row<T> row) {
        return onConnection(connection -> {
            try (PreparedStatement statement = prepare(connection, sql); ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> first(Sql sql, Row<T> row) {
        List<T> rows = list(sql, row);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Rows changed. */
    public int execute(Sql sql) {
        return onConnection(connection -> {
            try (PreparedStatement statement = prepare(connection, sql)) {
                return statement.execute() ? 0 : statement.getUpdateCount();
            }
        });
    }

    public <T> T onConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException failed) {
            throw new SqlFailure(failed);
        }
    }

    private static PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        int index = 1;
        for (Object parameter : sql.parameters()) {
            if (parameter instanceof Object[] array) {
                statement.setArray(index++, connection.createArrayOf(arrayType(array), array));
            } else if (parameter instanceof Enum<?> constant) {
                statement.setString(index++, constant.name());
            } else {
                statement.setObject(index++, parameter);
            }
        }
        return statement;
    }

    private static String arrayType(Object[] array) {
        return array instanceof java.util.UUID[] ? "uuid" : "text";
    }
}
