package vn.phusa.criteria.domain;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A criteria set ready to be applied; made once for many cooperatives. Immutable and safe for many threads. */
public final class CompiledCriteria {

    private static final Set<CelType> ORDERED =
            Set.of(SimpleType.INT, SimpleType.STRING, SimpleType.BOOL, SimpleType.DOUBLE);

    private final CriteriaContent content;
    private final Map<String, Expression> expressions;

    private CompiledCriteria(CriteriaContent content, Map<String, Expression> expressions) {
        this.content = content;
        this.expressions = expressions;
    }

    /** A compiled set, or all its faults. */
    public record Compilation(CompiledCriteria criteria, List<ContentFault> faults) {
    }

    /**
     * Checks everything that publishing requires: every expression typed against the catalogue, keys unique, every law
     * cited, at least one mandatory condition, and nothing unconfirmed switched on.
     */
    public static Compilation compile(CriteriaContent content, FactCatalogue catalogue) {
        List<ContentFault> faults = new ArrayList<>();
        Map<String, Expression> expressions = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < content.conditions().size(); i++) {
            Condition condition = content.conditions().get(i);
            String path = "/conditions/" + i;
            common(condition.key(), condition.law(), path, keys, faults);
            if (condition.enabled() && !condition.confirmed()) {
                faults.add(new ContentFault(path + "/enabled", "unconfirmed-enabled",
                        "điều kiện chưa xác nhận nguồn luật thì không được bật",
                        "a condition whose law is not confirmed cannot be switched on"));
            }
            if (condition.enabled()) {
                compile(condition.key(), condition.expression(), path, catalogue, expressions, faults);
                demandBoolean(expressions.get(condition.key()), path, faults);
            }
        }
        for (int i = 0; i < content.rankingRules().size(); i++) {
            RankingRule rule = content.rankingRules().get(i);
            String path = "/rankingRules/" + i;
            common(rule.key(), rule.law(), path, keys, faults);
            compile(rule.key(), rule.expression(), path, catalogue, expressions, faults);
            demandOrdered(expressions.get(rule.key()), path, faults);
        }
        if (content.conditions().stream().noneMatch(c -> c.enabled() && c.kind() == ConditionKind.MANDATORY)) {
            faults.add(new ContentFault("/conditions", "no-mandatory-condition",
                    "cần ít nhất một điều kiện bắt buộc đang bật", "at least one mandatory condition must be on"));
        }
        return new Compilation(faults.isEmpty() ? new CompiledCriteria(content, expressions) : null, faults);
    }

    private static void common(String key, LawReference law, String path, Set<String> keys,
            List<ContentFault> faults) {
        if (!keys.add(key)) {
            faults.add(new ContentFault(path + "/key", "duplicate-key", "khóa bị trùng", "the key is used twice"));
        }
        if (law == null || law.document() == null || law.document().isBlank()) {
            faults.add(new ContentFault(path + "/law", "law-not-cited", "phải dẫn văn bản pháp luật",
                    "the law must be cited"));
        }
    }

    private static void compile(String key, String text, String path, FactCatalogue catalogue,
            Map<String, Expression> expressions, List<ContentFault> faults) {
        Expression.Compiled compiled = Expression.compile(text, catalogue);
        if (!compiled.faulty()) {
            expressions.put(key, compiled.expression());
        } else if (compiled.faultCode().equals("year-not-stated")) {
            faults.add(new ContentFault(path + "/expression", compiled.faultCode(),
                    "chỉ tiêu " + compiled.faultText() + " phải kèm số năm lùi, từ [0] đến [" + CaseFacts.YEARS_BACK + "]",
                    "the yearly fact " + compiled.faultText() + " needs its years back, [0] to ["
                            + CaseFacts.YEARS_BACK + "]"));
        } else {
            faults.add(new ContentFault(path + "/expression", compiled.faultCode(),
                    "biểu thức sai: " + compiled.faultText(), "faulty expression: " + compiled.faultText()));
        }
    }

    private static void demandBoolean(Expression expression, String path, List<ContentFault> faults) {
        if (expression != null && !expression.type().equals(SimpleType.BOOL)) {
            faults.add(new ContentFault(path + "/expression", "not-a-condition",
                    "biểu thức phải cho kết quả đúng hoặc sai", "the expression must yield true or false"));
        }
    }

    private static void demandOrdered(Expression expression, String path, List<ContentFault> faults) {
        if (expression != null && !ORDERED.contains(expression.type())) {
            faults.add(new ContentFault(path + "/expression", "not-orderable",
                    "biểu thức phải cho một số, văn bản hoặc đúng/sai",
                    "the expression must yield a number, a text or true/false"));
        }
    }

    public CriteriaContent content() {
        return content;
    }

    /** Names of the facts that the rules name. */
    public Set<String> factNames() {
        return expressions.values().stream().flatMap(e -> e.references().stream()).map(FactReference::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many years back the rules look, 0–9. */
    public int yearsBack() {
        return expressions.values().stream().flatMap(e -> e.references().stream())
                .filter(reference -> reference.yearsBack() != null).mapToInt(FactReference::yearsBack).max().orElse(0);
    }

    /** Applies the set to one cooperative: pure, so the same facts always give the same result. */
    public CaseResult evaluate(CaseFacts facts) {
        List<Finding> findings = content.conditions().stream().map(c -> find(c, facts)).toList();
        List<RankingValue> values = content.rankingRules().stream()
                .map(rule -> new RankingValue(rule.key(), expressions.get(rule.key()).evaluate(facts).value()))
                .toList();
        return new CaseResult(outcome(findings), findings, values);
    }

    private Finding find(Condition condition, CaseFacts facts) {
        if (!condition.enabled()) {
            return new Finding(condition.key(), FindingResult.OFF, List.of(), List.of());
        }
        Expression expression = expressions.get(condition.key());
        Expression.Value value = expression.evaluate(facts);
        List<Finding.SeenFact> seen = expression.references().stream()
                .filter(reference -> facts.value(reference) != null)
                .map(reference -> new Finding.SeenFact(reference.name(), year(reference, facts), facts.value(reference)))
                .toList();
        FindingResult result = !value.known() ? FindingResult.UNKNOWN
                : Boolean.TRUE.equals(value.value()) ? FindingResult.PASS : FindingResult.FAIL;
        return new Finding(condition.key(), result, seen, value.missing());
    }

    private static Integer year(FactReference reference, CaseFacts facts) {
        return reference.yearsBack() == null ? null : facts.dataYear() - reference.yearsBack();
    }

    private Outcome outcome(List<Finding> findings) {
        boolean unknown = false;
        for (int i = 0; i < findings.size(); i++) {
            if (content.conditions().get(i).kind() != ConditionKind.MANDATORY) {
                continue;
            }
            if (findings.get(i).result() == FindingResult.FAIL) {
                return Outcome.INELIGIBLE;
            }
            unknown |= findings.get(i).result() == FindingResult.UNKNOWN;
        }
        return unknown ? Outcome.UNKNOWN : Outcome.ELIGIBLE;
    }
}
