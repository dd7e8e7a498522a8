package makegood.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a condition may ask for, and how much it may cost. */
final class Language {

    static final int MAX_LENGTH = 2_000;
    private static final int MAX_NESTING = 32;

    /** Asks for a condition that has a name. */
    static final String HOLDS = "holds";

    /** Functions of one name each: what they give. */
    static final Map<String, CelType> FUNCTIONS =
            ImmutableMap.of(
                    "known",
                    SimpleType.BOOL,
                    "fact",
                    SimpleType.STRING,
                    "amount",
                    SimpleType.DOUBLE,
                    "done",
                    SimpleType.BOOL,
                    "asked",
                    SimpleType.BOOL,
                    "signal",
                    SimpleType.BOOL,
                    "broke",
                    SimpleType.BOOL,
                    "heard",
                    SimpleType.BOOL,
                    "callsFor",
                    SimpleType.DOUBLE,
                    HOLDS,
                    SimpleType.BOOL);

    private static final StructType ANGER =
            struct(
                    "Anger",
                    ImmutableMap.of(
                            "score", SimpleType.DOUBLE,
                            "level", SimpleType.INT,
                            "trend", SimpleType.STRING,
                            "peak", SimpleType.INT));
    private static final StructType CUSTOMER = struct("Customer", texts(Facts.CUSTOMER));
    private static final StructType AUTHORITY =
            struct(
                    "Authority",
                    ImmutableMap.of("maxCredit", SimpleType.DOUBLE, "currency", SimpleType.STRING));

    /** Plain values, by name. */
    static final Map<String, CelType> VALUES =
            ImmutableMap.of(
                    "anger",
                    StructTypeReference.create("Anger"),
                    "customer",
                    StructTypeReference.create("Customer"),
                    "authority",
                    StructTypeReference.create("Authority"),
                    "refusals",
                    SimpleType.INT,
                    "turns",
                    SimpleType.INT,
                    "refusedForGood",
                    SimpleType.BOOL,
                    "slip",
                    SimpleType.BOOL);

    private Language() {}

    /** The names below a value, for a cure; empty where it has none. */
    static List<String> fieldsOf(String type) {
        return new Types()
                .findType(type)
                .map(found -> ((StructType) found).fieldNames().asList())
                .orElse(com.google.common.collect.ImmutableList.of());
    }

    private static CelOptions options() {
        return CelOptions.current()
                .maxExpressionCodePointSize(MAX_LENGTH)
                .maxParseRecursionDepth(MAX_NESTING)
                .enableHeterogeneousNumericComparisons(true)
                .build();
    }

    static CelCompiler compiler() {
        var builder =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(options())
                        .setStandardMacros(List.of())
                        .setTypeProvider(new Types())
                        .setResultType(SimpleType.BOOL);
        VALUES.forEach(builder::addVar);
        FUNCTIONS.forEach(
                (name, result) -> builder.addFunctionDeclarations(function(name, result)));
        return builder.build();
    }

    private static CelFunctionDecl function(String name, CelType result) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newGlobalOverload(name + "_string", result, SimpleType.STRING));
    }

    /** The planner's runtime: twice as fast as the standard one, and a value that is missing is an error, not a guess. */
    static CelRuntime runtime() {
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(options())
                .setTypeProvider(new Types())
                .addLateBoundFunctions(FUNCTIONS.keySet())
                .build();
    }

    private static ImmutableMap<String, CelType> texts(List<String> names) {
        ImmutableMap.Builder<String, CelType> texts = ImmutableMap.builder();
        names.forEach(name -> texts.put(name, SimpleType.STRING));
        return texts.build();
    }

    private static StructType struct(String name, ImmutableMap<String, CelType> fields) {
        return StructType.create(
                name, fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
    }

    private static final class Types implements CelTypeProvider {

        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableSet.of(ANGER, CUSTOMER, AUTHORITY);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return types().stream().filter(type -> type.name().equals(name)).findFirst();
        }
    }
}
