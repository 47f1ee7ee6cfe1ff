package vn.phusa.criteria.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small criteria and facts for tests of the engine. */
final class CriteriaBuilder {

    private static final LawReference LAW = new LawReference("QĐ thử/QĐ", null, null);

    private CriteriaBuilder() {
    }

    static FactCatalogue catalogue() {
        return new FactCatalogue(List.of(
                new FactDefinition("law", "luật", "law", FactType.TEXT, false, null),
                new FactDefinition("members", "thành viên", "members", FactType.INTEGER, false, "PERSON"),
                new FactDefinition("profit", "lợi nhuận", "profit", FactType.INTEGER, true, "VND")));
    }

    static Condition mandatory(String key, String expression) {
        return new Condition(key, ConditionKind.MANDATORY, key, key, expression, true, true, LAW, "", "", null);
    }

    static Condition priority(String key, String expression) {
        return new Condition(key, ConditionKind.PRIORITY, key, key, expression, true, true, LAW, "", "", null);
    }

    static Condition off(String key, String expression) {
        return new Condition(key, ConditionKind.MANDATORY, key, key, expression, false, false, LAW, "", "", null);
    }

    static RankingRule rule(String key, String expression, boolean descending) {
        return new RankingRule(key, key, key, expression, descending, false, true, LAW, null);
    }

    static CaseFacts facts(int dataYear, Map<String, Object> single) {
        return new CaseFacts(dataYear, single, Map.of());
    }

    /** Single facts and one yearly fact, its values from the data year backwards; null leaves a year out. */
    static CaseFacts facts(int dataYear, Map<String, Object> single, String yearly, Object... newestFirst) {
        Map<Integer, Object> years = new HashMap<>();
        for (int i = 0; i < newestFirst.length; i++) {
            if (newestFirst[i] != null) {
                years.put(dataYear - i, newestFirst[i]);
            }
        }
        return new CaseFacts(dataYear, single, Map.of(yearly, years));
    }
}
