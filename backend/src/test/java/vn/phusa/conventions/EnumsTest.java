package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.phusa.cooperative.domain.CooperativeKind;
import vn.phusa.cooperative.domain.CooperativeStatus;
import vn.phusa.cooperative.domain.OperatingLaw;
import vn.phusa.cooperative.domain.Sector;
import vn.phusa.criteria.domain.VersionStatus;
import vn.phusa.identity.domain.Role;
import vn.phusa.identity.domain.ScopeKind;
import vn.phusa.indicator.domain.ValueType;
import vn.phusa.intake.application.OnError;
import vn.phusa.job.domain.JobState;
import vn.phusa.selection.domain.RoundStatus;
import vn.phusa.shared.actor.ActorKind;
import vn.phusa.territory.domain.SuccessionPart;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.UnitType;
import vn.phusa.testing.ResourceTest;

/** What the code calls a thing and what the database accepts are the same words. */
@QuarkusTest
class EnumsTest extends ResourceTest {

    private static final Pattern WORD = Pattern.compile("'([A-Z][A-Z0-9_]+)'::text");

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = new TreeMap<>(Map.ofEntries(
            Map.entry("ck_ledger_entry_actor_kind", ActorKind.class),
            Map.entry("ck_role_grant_role", Role.class),
            Map.entry("ck_role_grant_scope", ScopeKind.class),
            Map.entry("ck_job_state", JobState.class),
            Map.entry("ck_indicator_value_type", ValueType.class),
            Map.entry("ck_administrative_unit_level", UnitLevel.class),
            Map.entry("ck_administrative_unit_succession_part", SuccessionPart.class),
            Map.entry("ck_cooperative_kind", CooperativeKind.class),
            Map.entry("ck_cooperative_status", CooperativeStatus.class),
            Map.entry("ck_cooperative_sector", Sector.class),
            Map.entry("ck_cooperative_operating_law", OperatingLaw.class),
            Map.entry("ck_criteria_set_version_status", VersionStatus.class),
            Map.entry("ck_selection_round_status", RoundStatus.class),
            Map.entry("ck_import_run_on_error", OnError.class)));

    /** Lists of words that are no whole enum, each with the reason. */
    private static final Set<String> OTHER = Set.of(
            // The product itself has no account.
            "ck_account_kind",
            // Conditions that tie several columns together.
            "ck_job_running", "ck_criteria_set_version_hash", "ck_administrative_unit_type",
            "ck_administrative_unit_parent", "ck_selection_candidate_rank",
            // Words of the import that stand in package-private enums or strings; its own tests cover them.
            "ck_import_run_encoding_asked", "ck_import_run_encoding", "ck_import_row_action",
            // The outcome of a case; the engine's own test covers it.
            "ck_selection_candidate_outcome");

    @Inject
    DataSource dataSource;

    @Test
    void everyListOfWordsIsAnEnum() throws SQLException {
        Map<String, Set<String>> constraints = constraints();
        Map<String, Set<String>> expected = new TreeMap<>();
        ENUMS.forEach((name, type) -> expected.put(name, words(type)));
        constraints.keySet().removeAll(OTHER);
        assertEquals(expected, constraints);
    }

    @Test
    void everyTypeOfUnitHasItsLevel() throws SQLException {
        Set<String> words = constraints().get("ck_administrative_unit_type");
        words.removeAll(words(UnitLevel.class));
        Set<String> types = words(UnitType.class);
        types.removeAll(words(UnitLevel.class));
        assertEquals(types, words);
    }

    private static Set<String> words(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> constraints() throws SQLException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            ResultSet all = statement.executeQuery("""
                    SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
                     WHERE contype = 'c' AND connamespace = 'public'::regnamespace""");
            while (all.next()) {
                Set<String> words = new TreeSet<>();
                Matcher matcher = WORD.matcher(all.getString(2));
                while (matcher.find()) {
                    words.add(matcher.group(1));
                }
                if (!words.isEmpty()) {
                    found.put(all.getString(1), words);
                }
            }
        }
        return found;
    }
}
