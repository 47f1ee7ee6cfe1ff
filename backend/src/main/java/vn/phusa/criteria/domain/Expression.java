package vn.phusa.criteria.domain;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One compiled CEL expression that knows which facts it names.
 *
 * <p>A missing fact is an unknown of CEL itself: {@code false && unknown} is false, {@code true && unknown} is
 * unknown, so a result is only called unknown when the missing fact could change it.
 */
final class Expression {

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(FactCatalogue.bounds()).build();
    private static final String INDEX = "_[_]";

    private final CelRuntime.Program program;
    private final CelType type;
    private final List<FactReference> references;
    private final FactCatalogue catalogue;

    private Expression(CelRuntime.Program program, CelType type, List<FactReference> references,
            FactCatalogue catalogue) {
        this.program = program;
        this.type = type;
        this.references = references;
        this.catalogue = catalogue;
    }

    /** A compiled expression, or what is wrong with it. */
    record Compiled(Expression expression, String faultCode, String faultText) {

        boolean faulty() {
            return expression == null;
        }
    }

    /** A value, or the facts without which there is none. */
    record Value(Object value, List<FactReference> missing) {

        boolean known() {
            return value != null;
        }
    }

    static Compiled compile(String text, FactCatalogue catalogue) {
        CelValidationResult checked = catalogue.compiler().compile(text);
        if (checked.hasError()) {
            return new Compiled(null, "expression-faulty", firstError(checked));
        }
        try {
            CelAbstractSyntaxTree ast = checked.getAst();
            Set<FactReference> references = new LinkedHashSet<>();
            Optional<String> unindexed = collect(CelNavigableAst.fromAst(ast).getRoot(), catalogue, references);
            if (unindexed.isPresent()) {
                return new Compiled(null, "year-not-stated", unindexed.get());
            }
            return new Compiled(new Expression(RUNTIME.createProgram(ast), ast.getResultType(),
                    List.copyOf(references), catalogue), null, null);
        } catch (CelValidationException | CelEvaluationException faulty) {
            return new Compiled(null, "expression-faulty", text);
        }
    }

    private static String firstError(CelValidationResult checked) {
        if (checked.getErrors().isEmpty()) {
            return checked.getErrorString();
        }
        var issue = checked.getErrors().get(0);
        return issue.getSourceLocation().getLine() + ":" + (issue.getSourceLocation().getColumn() + 1) + " "
                + issue.getMessage();
    }

    /** Gathers the facts; answers the name of a yearly fact that is not followed by a plain number of years. */
    private static Optional<String> collect(CelNavigableExpr root, FactCatalogue catalogue,
            Set<FactReference> references) {
        List<CelNavigableExpr> identifiers = root.allNodes()
                .filter(node -> node.getKind().equals(CelExpr.ExprKind.Kind.IDENT)).toList();
        for (CelNavigableExpr node : identifiers) {
            Optional<FactDefinition> fact = catalogue.find(node.expr().ident().name());
            if (fact.isEmpty()) {
                continue;
            }
            if (!fact.get().yearly()) {
                references.add(new FactReference(fact.get().name(), null));
                continue;
            }
            Optional<Integer> yearsBack = node.parent().flatMap(parent -> index(parent.expr(), node.expr().id()));
            if (yearsBack.isEmpty()) {
                return Optional.of(fact.get().name());
            }
            references.add(new FactReference(fact.get().name(), yearsBack.get()));
        }
        return Optional.empty();
    }

    private static Optional<Integer> index(CelExpr parent, long identifierId) {
        if (!parent.exprKind().getKind().equals(CelExpr.ExprKind.Kind.CALL)
                || !parent.call().function().equals(INDEX) || parent.call().args().get(0).id() != identifierId) {
            return Optional.empty();
        }
        CelExpr index = parent.call().args().get(1);
        if (!index.exprKind().getKind().equals(CelExpr.ExprKind.Kind.CONSTANT)
                || !index.constant().getKind().equals(CelConstant.Kind.INT64_VALUE)) {
            return Optional.empty();
        }
        long years = index.constant().int64Value();
        return years >= 0 && years <= CaseFacts.YEARS_BACK ? Optional.of((int) years) : Optional.empty();
    }

    CelType type() {
        return type;
    }

    List<FactReference> references() {
        return references;
    }

    /** Evaluates over what is known; pure. */
    Value evaluate(CaseFacts facts) {
        Map<String, Object> variables = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        for (FactReference reference : references) {
            bind(reference, facts, variables, unknown);
        }
        try {
            Object result = program.advanceEvaluation(UnknownContext.create(
                    name -> Optional.ofNullable(variables.get(name)), unknown));
            return result instanceof CelUnknownSet missing ? new Value(null, missing(missing)) : new Value(result, List.of());
        } catch (CelEvaluationException notComputable) {
            return new Value(null, missingOf(facts));
        }
    }

    private void bind(FactReference reference, CaseFacts facts, Map<String, Object> variables,
            List<CelAttributePattern> unknown) {
        Object value = forCel(facts.value(reference), catalogue.find(reference.name()).orElseThrow().type());
        CelAttributePattern pattern = CelAttributePattern.create(reference.name());
        if (reference.yearsBack() == null) {
            if (value == null) {
                unknown.add(pattern);
            } else {
                variables.put(reference.name(), value);
            }
            return;
        }
        @SuppressWarnings("unchecked") // only this method puts yearly facts, always as maps by years back
        Map<Long, Object> years = (Map<Long, Object>) variables.computeIfAbsent(reference.name(), n -> new HashMap<Long, Object>());
        if (value == null) {
            unknown.add(pattern.qualify(CelAttribute.Qualifier.ofInt(reference.yearsBack())));
        } else {
            years.put(reference.yearsBack().longValue(), value);
        }
    }

    /** The value in the type the expression was checked with; what does not fit is treated as not known. */
    private static Object forCel(Object value, FactType type) {
        return switch (type) {
            case TEXT -> value instanceof String ? value : null;
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case INTEGER -> value instanceof Long ? value : null;
            case DECIMAL -> value instanceof BigDecimal exact ? (Object) exact.doubleValue()
                    : value instanceof Long whole ? (Object) whole.doubleValue() : null;
        };
    }

    private List<FactReference> missing(CelUnknownSet unknown) {
        Set<FactReference> missing = new LinkedHashSet<>();
        for (FactReference reference : references) {
            boolean named = unknown.attributes().stream().anyMatch(attribute -> names(attribute, reference));
            if (named) {
                missing.add(reference);
            }
        }
        return List.copyOf(missing);
    }

    private static boolean names(CelAttribute attribute, FactReference reference) {
        ImmutableList<CelAttribute.Qualifier> path = attribute.qualifiers();
        if (!path.get(0).asString().equals(reference.name())) {
            return false;
        }
        return reference.yearsBack() == null || path.size() == 1
                || path.get(1).kind() == CelAttribute.Qualifier.Kind.AS_INT
                        && path.get(1).asInt() == reference.yearsBack().longValue();
    }

    private List<FactReference> missingOf(CaseFacts facts) {
        return references.stream().filter(reference -> facts.value(reference) == null).toList();
    }
}
