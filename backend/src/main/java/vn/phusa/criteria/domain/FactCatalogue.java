package vn.phusa.criteria.domain;

import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that expressions may name, with their types. */
public final class FactCatalogue {

    /** Longer expressions are refused; the longest of the law needs a tenth. */
    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(2_000).maxParseRecursionDepth(40).comprehensionMaxIterations(10_000)
            .enableUnknownTracking(true).build();

    private final Map<String, FactDefinition> definitions = new LinkedHashMap<>();
    private final CelCompiler compiler;

    public FactCatalogue(List<FactDefinition> facts) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(BOUNDS).setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        for (FactDefinition fact : facts) {
            definitions.put(fact.name(), fact);
            CelType type = type(fact.type());
            builder.addVar(fact.name(), fact.yearly() ? MapType.create(SimpleType.INT, type) : type);
        }
        this.compiler = builder.build();
    }

    private static CelType type(FactType type) {
        return switch (type) {
            case TEXT -> SimpleType.STRING;
            case INTEGER -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case BOOLEAN -> SimpleType.BOOL;
        };
    }

    public Optional<FactDefinition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    public List<FactDefinition> all() {
        return List.copyOf(definitions.values());
    }

    CelCompiler compiler() {
        return compiler;
    }

    static CelOptions bounds() {
        return BOUNDS;
    }
}
