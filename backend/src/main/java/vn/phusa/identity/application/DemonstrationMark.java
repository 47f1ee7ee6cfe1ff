package vn.phusa.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Whether demonstration data are loaded, so that every screen can say so. */
@ApplicationScoped
public class DemonstrationMark {

    private final Database database;

    DemonstrationMark(Database database) {
        this.database = database;
    }

    public boolean isSet() {
        return database.first(Sql.of("SELECT 1 FROM demonstration_mark"), row -> true).orElse(false);
    }

    /** Call inside the transaction that loads the data. */
    public void set() {
        database.execute(Sql.of("INSERT INTO demonstration_mark (single) VALUES (true) ON CONFLICT DO NOTHING"));
    }

    /** Call inside the transaction that removes the data. */
    public void clear() {
        database.execute(Sql.of("DELETE FROM demonstration_mark"));
    }
}
