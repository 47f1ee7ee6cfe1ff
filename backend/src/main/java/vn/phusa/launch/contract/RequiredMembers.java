package vn.phusa.launch.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Which members of an answer are always there. A record that states some itself is left as it is; for the others
 * these names are never null in any view of ours, except where listed.
 */
final class RequiredMembers {

    private static final Set<String> ALWAYS = Set.of("id", "version", "code", "name", "nameVi", "nameEn", "kind",
            "status", "state", "items", "year", "createdAt", "updatedAt", "demonstration", "confirmed", "editable",
            "cooperativeId", "action", "subjectType", "subjectId", "actor", "permissions", "roles", "warnings", "years",
            "changes", "aliases", "allowedActions", "figures", "law", "unit", "valueType", "message");

    /** Where the name promises more than the record keeps: nobody may have entered it, or the product itself acted. */
    private static final Map<String, Set<String>> EXCEPT = Map.of(
            "LedgerActor", Set.of("id"),
            "EnteredBy", Set.of("id", "name"),
            "Representative", Set.of("name"),
            "Cooperative", Set.of("unit"),
            "CooperativeSummary", Set.of("unit"),
            "Job", Set.of("message"),
            "Fact", Set.of("unit", "year"),
            "RankingValue", Set.of("unit"),
            "RankingSeparator", Set.of("unit"));

    private RequiredMembers() {
    }

    static void apply(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Set<String> answers = SchemaBounds.reachable(contract, false);
        answers.removeAll(SchemaBounds.reachable(contract, true));
        answers.forEach(name -> complete(name, schemas.get(name)));
    }

    private static void complete(String name, Schema schema) {
        if (schema.getProperties() == null || schema.getRequired() != null && !schema.getRequired().isEmpty()) {
            return;
        }
        Set<String> required = new TreeSet<>(schema.getProperties().keySet());
        required.retainAll(ALWAYS);
        required.removeAll(EXCEPT.getOrDefault(name, Set.of()));
        if (!required.isEmpty()) {
            schema.setRequired(java.util.List.copyOf(required));
        }
    }
}
