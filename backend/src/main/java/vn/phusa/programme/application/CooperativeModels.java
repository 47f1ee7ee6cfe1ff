package vn.phusa.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** The models under which pilots work; reference data, because only eight of the twelve names are confirmed. */
@ApplicationScoped
public class CooperativeModels {

    private final Database database;

    CooperativeModels(Database database) {
        this.database = database;
    }

    @Transactional
    public List<CooperativeModelView> all() {
        return database.list(Sql.of("SELECT * FROM cooperative_model ORDER BY position"),
                row -> new CooperativeModelView(row.getString("code"), row.getString("name_vi"),
                        row.getString("name_en"), row.getBoolean("confirmed"), row.getString("source"),
                        row.getString("note")));
    }
}
