package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phusa.criteria.application.FactNames;

/** Joins stored results with the words of their criteria and facts, so that a person can read why. */
final class Explanation {

    private static final Pattern ONE_FACT = Pattern.compile("([A-Za-z]+)(\\[[0-9]])?");

    private final Map<String, JsonNode> conditions = new HashMap<>();
    private final Map<String, JsonNode> rules = new HashMap<>();
    private final Map<String, FactNames.FactName> facts;

    Explanation(JsonNode content, Map<String, FactNames.FactName> facts) {
        content.get("conditions").forEach(c -> conditions.put(c.get("key").asText(), c));
        content.get("rankingRules").forEach(r -> rules.put(r.get("key").asText(), r));
        this.facts = facts;
    }

    List<CandidateView.FindingView> findings(JsonNode findings) {
        List<CandidateView.FindingView> views = new ArrayList<>();
        findings.forEach(finding -> views.add(finding(finding, conditions.get(finding.get("key").asText()))));
        return views;
    }

    List<CandidateView.RankingValueView> rankingValues(JsonNode ranking) {
        List<CandidateView.RankingValueView> views = new ArrayList<>();
        ranking.forEach(value -> {
            JsonNode rule = rules.get(value.get("key").asText());
            views.add(new CandidateView.RankingValueView(rule.get("key").asText(), rule.get("nameVi").asText(),
                    rule.get("nameEn").asText(), unit(rule), text(value.get("value"))));
        });
        return views;
    }

    CandidateView.SeparatorView separator(String key, JsonNode above, JsonNode own) {
        if (key == null) {
            return null;
        }
        JsonNode rule = rules.get(key);
        return new CandidateView.SeparatorView(key, rule.get("nameVi").asText(), rule.get("nameEn").asText(),
                unit(rule), valueOf(above, key), valueOf(own, key));
    }

    /** The unit of a rule that is just one fact, such as {@code totalCapital[0]}; otherwise none. */
    private String unit(JsonNode rule) {
        Matcher oneFact = ONE_FACT.matcher(rule.get("expression").asText().strip());
        FactNames.FactName fact = oneFact.matches() ? facts.get(oneFact.group(1)) : null;
        return fact == null ? null : fact.unit();
    }

    private static JsonNode valueOf(JsonNode ranking, String key) {
        for (JsonNode value : ranking) {
            if (value.get("key").asText().equals(key)) {
                return text(value.get("value"));
            }
        }
        return null;
    }

    private CandidateView.FindingView finding(JsonNode finding, JsonNode condition) {
        JsonNode law = condition.get("law");
        return new CandidateView.FindingView(condition.get("key").asText(), condition.get("kind").asText(),
                condition.get("nameVi").asText(), condition.get("nameEn").asText(),
                CandidateView.FindingOutcome.valueOf(finding.get("result").asText()), facts(finding.get("seen")),
                facts(finding.get("missing")), optional(condition, "expression"),
                new CandidateView.LawView(law.get("document").asText(), optional(law, "article"),
                        optional(law, "source")),
                condition.get("confirmed").asBoolean(), optional(condition, "remedyVi"),
                optional(condition, "remedyEn"), optional(condition, "note"));
    }

    private List<CandidateView.FactView> facts(JsonNode list) {
        List<CandidateView.FactView> views = new ArrayList<>();
        list.forEach(entry -> {
            String name = entry.get("fact").asText();
            FactNames.FactName fact = facts.get(name);
            views.add(new CandidateView.FactView(name, fact == null ? name : fact.nameVi(),
                    fact == null ? name : fact.nameEn(), fact == null ? null : fact.unit(),
                    entry.hasNonNull("year") ? entry.get("year").asInt() : null, text(entry.get("value")),
                    source(name, entry.hasNonNull("year"))));
        });
        return views;
    }

    private static String source(String fact, boolean yearly) {
        if (yearly) {
            return "ANNUAL_REPORT";
        }
        return fact.equals("dossierComplete") ? "DOSSIER" : "REGISTER";
    }

    private static JsonNode text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return JsonNodeFactory.instance.textNode(value.isNumber() ? value.decimalValue().toPlainString()
                : value.asText());
    }

    private static String optional(JsonNode node, String name) {
        return node.hasNonNull(name) && !node.get(name).asText().isEmpty() ? node.get(name).asText() : null;
    }
}
