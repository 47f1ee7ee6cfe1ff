package vn.phusa.cooperative.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** The door for rooms that judge cooperatives: who there is, and what is known of them. Call inside a transaction. */
@ApplicationScoped
public class RegisterFacts {

    private final Database database;
    private final ObjectMapper mapper;

    RegisterFacts(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * Which cooperatives a round looks at; an empty list narrows nothing.
     *
     * @param sectors names of sectors
     * @param kinds   names of kinds
     */
    public record Choice(List<String> sectors, List<String> kinds, List<UUID> unitIds, String q) {
    }

    /**
     * What is known of one cooperative.
     *
     * @param single the registration record by fact name; null values left out
     * @param yearly calendar year → indicator code → value
     */
    public record Known(UUID id, String name, Map<String, Object> single, Map<Integer, JsonNode> yearly) {
    }

    /** Ids of the chosen cooperatives, at most {@code most}. */
    public List<UUID> choose(Choice choice, int most) {
        Sql sql = Sql.of("SELECT c.id FROM cooperative c");
        if (!choice.sectors().isEmpty()) {
            sql.where("c.sector = ANY (?)", (Object) choice.sectors().toArray(String[]::new));
        }
        if (!choice.kinds().isEmpty()) {
            sql.where("c.kind = ANY (?)", (Object) choice.kinds().toArray(String[]::new));
        }
        if (!choice.unitIds().isEmpty()) {
            sql.where("c.unit_id = ANY (?)", (Object) choice.unitIds().toArray(UUID[]::new));
        }
        vn.phusa.cooperative.persistence.CooperativeQueries.matching(sql, choice.q());
        return database.list(sql.append("ORDER BY c.id LIMIT ?", most), row -> row.getObject(1, UUID.class));
    }

    /** What is known of some cooperatives in the years from–to; two queries, however many there are. */
    public Map<UUID, Known> of(Collection<UUID> ids, int fromYear, int toYear) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        Map<UUID, Known> known = new HashMap<>();
        database.list(Sql.of("""
                SELECT id, name, kind, status, sector, operating_law, model_code, charter_capital, official_members
                  FROM cooperative""").where("id = ANY (?)", (Object) wanted), row -> {
            Map<String, Object> single = new TreeMap<>();
            put(single, "kind", row.getString("kind"));
            put(single, "status", row.getString("status"));
            put(single, "sector", row.getString("sector"));
            put(single, "operatingLaw", row.getString("operating_law"));
            put(single, "modelCode", row.getString("model_code"));
            BigDecimal capital = row.getBigDecimal("charter_capital");
            put(single, "charterCapital", capital == null ? null : capital.longValueExact());
            put(single, "registeredMembers", row.getObject("official_members", Integer.class));
            UUID id = row.getObject("id", UUID.class);
            known.put(id, new Known(id, row.getString("name"), single, new TreeMap<>()));
            return id;
        });
        database.list(Sql.of("SELECT cooperative_id, year, figures FROM annual_report")
                .where("cooperative_id = ANY (?)", (Object) wanted).where("year BETWEEN ? AND ?", fromYear, toYear),
                row -> known.get(row.getObject(1, UUID.class)).yearly().put(row.getInt(2), tree(row.getString(3))));
        return known;
    }

    private static void put(Map<String, Object> single, String name, Object value) {
        if (value != null) {
            single.put(name, value);
        }
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
