package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import vn.phusa.cooperative.application.RegisterFacts;

/** Puts what is known of a candidate into the one document that is evaluated, frozen and replayed. */
final class FactsDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FactsDocument() {
    }

    /**
     * Only the facts that the rules name go in.
     *
     * @param dossierComplete null while nobody has checked
     * @param modelCode       as set for the candidate; null takes the register's
     */
    static ObjectNode of(RegisterFacts.Known known, Boolean dossierComplete, String modelCode, int dataYear,
            Set<String> names) {
        ObjectNode facts = JSON.objectNode().put("dataYear", dataYear);
        ObjectNode single = facts.putObject("single");
        known.single().forEach((name, value) -> {
            if (names.contains(name)) {
                put(single, name, value);
            }
        });
        if (names.contains("modelCode") && modelCode != null) {
            single.put("modelCode", modelCode);
        }
        if (names.contains("dossierComplete") && dossierComplete != null) {
            single.put("dossierComplete", dossierComplete);
        }
        ObjectNode yearly = facts.putObject("yearly");
        known.yearly().forEach((year, figures) -> figures.properties().forEach(figure -> {
            if (names.contains(figure.getKey())) {
                ((ObjectNode) yearly.withObject("/" + figure.getKey())).set(year.toString(), figure.getValue());
            }
        }));
        return facts;
    }

    private static void put(ObjectNode target, String name, Object value) {
        JsonNode node = switch (value) {
            case Long whole -> JSON.numberNode(whole);
            case Integer whole -> JSON.numberNode(whole);
            case Boolean yes -> JSON.booleanNode(yes);
            default -> JSON.textNode(value.toString());
        };
        target.set(name, node);
    }
}
