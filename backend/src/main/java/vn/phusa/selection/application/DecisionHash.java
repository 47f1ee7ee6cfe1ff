package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.phusa.selection.persistence.DecisionStore;
import vn.phusa.shared.json.CanonicalJson;

/** The hashes of a decision: over what it rested on, over what came out, and over the whole. */
final class DecisionHash {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DecisionHash() {
    }

    static String input(JsonNode criteria, int quota, int dataYear, List<DecisionStore.FrozenCase> cases) {
        ObjectNode input = JSON.objectNode().put("quota", quota).put("dataYear", dataYear);
        input.set("criteria", criteria);
        ArrayNode facts = input.putArray("cases");
        cases.forEach(one -> facts.addObject().put("candidate", one.candidateId().toString()).set("facts", one.facts()));
        return CanonicalJson.hash(input);
    }

    static String result(List<DecisionStore.FrozenCase> cases) {
        ArrayNode results = JSON.arrayNode();
        cases.forEach(one -> {
            ObjectNode entry = results.addObject().put("candidate", one.candidateId().toString());
            entry.set("result", one.result());
            if (one.rank() != null) {
                entry.put("rank", one.rank());
            }
        });
        return CanonicalJson.hash(results);
    }

    /** Over the paper itself, the choice, the engine, and both hashes before. */
    static String whole(DecisionStore.Decision decision, String inputHash, String resultHash,
            List<DecisionStore.FrozenCase> cases) {
        ObjectNode whole = JSON.objectNode().put("number", decision.number())
                .put("decidedOn", decision.decidedOn().toString()).put("issuingOffice", decision.issuingOffice())
                .put("signer", decision.signer()).put("reason", decision.reason())
                .put("engineVersion", decision.engineVersion()).put("inputHash", inputHash)
                .put("resultHash", resultHash);
        ArrayNode selected = whole.putArray("selected");
        cases.stream().filter(DecisionStore.FrozenCase::selected).forEach(one -> {
            ObjectNode entry = selected.addObject().put("candidate", one.candidateId().toString())
                    .put("model", one.modelCode());
            if (one.reason() != null) {
                entry.put("reason", one.reason());
            }
        });
        return CanonicalJson.hash(whole);
    }
}
