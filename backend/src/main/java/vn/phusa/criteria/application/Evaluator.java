package vn.phusa.criteria.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phusa.criteria.domain.CaseFacts;
import vn.phusa.criteria.domain.CaseResult;
import vn.phusa.criteria.domain.CompiledCriteria;
import vn.phusa.criteria.domain.FactReference;
import vn.phusa.criteria.domain.Finding;
import vn.phusa.criteria.domain.Ranking;
import vn.phusa.criteria.domain.RankingValue;

/**
 * The engine as other rooms use it: facts and results as JSON documents, so that what is stored is what was evaluated.
 *
 * <p>Facts: {@code {dataYear, single: {name: value}, yearly: {name: {year: value}}}}. Result: {@code {outcome,
 * findings: [{key, result, seen, missing}], ranking: [{key, value}]}}. Pure: same version, same facts, same result.
 */
public final class Evaluator {

    /** Changes whenever the same rules and facts could give another result; stored with every decision. */
    public static final String ENGINE_VERSION = "1";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CompiledCriteria criteria;

    Evaluator(CompiledCriteria criteria) {
        this.criteria = criteria;
    }

    /** One candidate to be ranked: its key and its result document. */
    public record Entry(String id, JsonNode result) {
    }

    /**
     * Its place.
     *
     * @param separatedBy key of the rule that separates it from the entry before; null for the first and for ties
     */
    public record Place(String id, int rank, String separatedBy, boolean tied) {
    }

    /** Names of the facts that the rules name. */
    public Set<String> factNames() {
        return criteria.factNames();
    }

    /** How many years back the rules look, 0–9. */
    public int yearsBack() {
        return criteria.yearsBack();
    }

    public JsonNode evaluate(JsonNode facts) {
        CaseFacts known = facts(facts);
        CaseResult result = criteria.evaluate(known);
        ObjectNode document = JSON.objectNode().put("outcome", result.outcome().name());
        ArrayNode findings = document.putArray("findings");
        result.findings().forEach(finding -> findings.add(finding(finding, known.dataYear())));
        ArrayNode ranking = document.putArray("ranking");
        for (RankingValue value : result.rankingValues()) {
            ObjectNode node = ranking.addObject().put("key", value.key());
            if (value.value() != null) {
                node.set("value", node(value.value()));
            }
        }
        return document;
    }

    /** Ranks eligible candidates by the rules of the set. */
    public List<Place> rank(List<Entry> entries) {
        List<Ranking.Entry<String>> values = entries.stream()
                .map(entry -> new Ranking.Entry<>(entry.id(), rankingValues(entry.result()))).toList();
        return Ranking.rank(values, criteria.content().rankingRules()).stream()
                .map(place -> new Place(place.id(), place.rank(), place.separatedBy() == null ? null
                        : criteria.content().rankingRules().get(place.separatedBy()).key(), place.tied()))
                .toList();
    }

    private static List<RankingValue> rankingValues(JsonNode result) {
        return result.get("ranking").valueStream()
                .map(node -> new RankingValue(node.get("key").asText(), value(node.get("value")))).toList();
    }

    private static ObjectNode finding(Finding finding, int dataYear) {
        ObjectNode node = JSON.objectNode().put("key", finding.key()).put("result", finding.result().name());
        ArrayNode seen = node.putArray("seen");
        for (Finding.SeenFact fact : finding.seen()) {
            ObjectNode entry = seen.addObject().put("fact", fact.name());
            if (fact.year() != null) {
                entry.put("year", fact.year());
            }
            entry.set("value", node(fact.value()));
        }
        ArrayNode missing = node.putArray("missing");
        for (FactReference fact : finding.missing()) {
            ObjectNode entry = missing.addObject().put("fact", fact.name());
            if (fact.yearsBack() != null) {
                entry.put("year", dataYear - fact.yearsBack());
            }
        }
        return node;
    }

    private static CaseFacts facts(JsonNode facts) {
        Map<String, Object> single = new HashMap<>();
        facts.path("single").properties().forEach(entry -> single.put(entry.getKey(), value(entry.getValue())));
        Map<String, Map<Integer, Object>> yearly = new HashMap<>();
        facts.path("yearly").properties().forEach(entry -> {
            Map<Integer, Object> years = new HashMap<>();
            entry.getValue().properties()
                    .forEach(year -> years.put(Integer.valueOf(year.getKey()), value(year.getValue())));
            yearly.put(entry.getKey(), years);
        });
        return new CaseFacts(facts.get("dataYear").asInt(), single, yearly);
    }

    private static Object value(JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        return number.scale() <= 0 ? (Object) number.longValueExact() : number;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case String text -> JSON.textNode(text);
            case Boolean yes -> JSON.booleanNode(yes);
            case Long whole -> JSON.numberNode(whole);
            case BigDecimal exact -> JSON.numberNode(exact);
            case Double inexact -> JSON.numberNode(BigDecimal.valueOf(inexact));
            default -> JSON.textNode(value.toString());
        };
    }
}
