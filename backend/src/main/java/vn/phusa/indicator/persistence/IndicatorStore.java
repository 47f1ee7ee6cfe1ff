package vn.phusa.indicator.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.phusa.indicator.domain.Indicator;
import vn.phusa.indicator.domain.ValueType;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Reads the catalogue, which is short and comes whole. */
@ApplicationScoped
public class IndicatorStore {

    private final Database database;

    IndicatorStore(Database database) {
        this.database = database;
    }

    /** All indicators in the order of the catalogue. */
    public List<Indicator> all() {
        return database.list(Sql.of("SELECT * FROM indicator ORDER BY position, code"), IndicatorStore::read);
    }

    private static Indicator read(ResultSet row) throws SQLException {
        return new Indicator(row.getString("code"), row.getString("name_vi"), row.getString("name_en"),
                row.getString("unit"), ValueType.valueOf(row.getString("value_type")), row.getBigDecimal("minimum"),
                row.getBigDecimal("maximum"), row.getString("law"), row.getString("source"),
                row.getBoolean("confirmed"), row.getString("note"),
                List.of((String[]) row.getArray("aliases").getArray()));
    }
}
