package makegood.condition;

import com.google.common.cache.CacheBuilder;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.lint.YamlValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** CEL's one door: reads and type-checks conditions. One reader serves all files; safe for several threads. */
public final class ConditionReader {

    /** About twice the calls and comparisons that {@link Language#MAX_LENGTH} characters have room for. */
    private static final int MOST_COST = 2_000;

    /** What asking for one counts beside its own: more than it takes, so that chains stay short. */
    private static final int ASKING = 20;

    /** Flows share most of their conditions, and checking one takes longer than all else that is done to read it. */
    private static final int REMEMBERED = 1_024;

    private final CelCompiler compiler = Language.compiler();
    private final CelRuntime runtime = Language.runtime();
    private final Map<String, CelValidationResult> checked =
            CacheBuilder.newBuilder()
                    .maximumSize(REMEMBERED)
                    .<String, CelValidationResult>build()
                    .asMap();

    /** The condition; empty, with findings that point into the file, where it is none. It can ask for none by name. */
    public Optional<Condition> read(SourceFile file, YamlValue.Scalar where, Findings findings) {
        return read(file, where, NamedConditions.NONE, findings);
    }

    /** The same where it may ask for these by name. */
    public Optional<Condition> read(
            SourceFile file, YamlValue.Scalar where, NamedConditions named, Findings findings) {
        return read(file, where, (ConditionNames) named, findings);
    }

    Optional<Condition> read(
            SourceFile file, YamlValue.Scalar where, ConditionNames named, Findings findings) {
        if (where.value().codePointCount(0, where.value().length()) > Language.MAX_LENGTH) {
            findings.add(
                    FindingCode.CONDITION_TOO_COSTLY,
                    file,
                    where.part(file, 0, 1),
                    "This condition has more than " + Language.MAX_LENGTH + " characters.",
                    "Split it over several steps.");
            return Optional.empty();
        }
        try {
            CelValidationResult result = checked.computeIfAbsent(where.value(), compiler::compile);
            if (result.hasError()) {
                CelTrouble.tell(result, file, where, findings);
                return Optional.empty();
            }
            return TextPatterns.areUsable(result.getAst(), file, where, findings)
                    ? planned(result.getAst(), file, where, named, findings)
                    : Optional.empty();
        } catch (CelValidationException | CelEvaluationException refused) {
            findings.add(
                    FindingCode.BROKEN_CONDITION,
                    file,
                    where.part(file, 0, where.value().length()),
                    "This condition can't be used.",
                    "Write it anew, from known(\"…\"), done(\"…\"), && and ||.");
            return Optional.empty();
        }
    }

    private Optional<Condition> planned(
            CelAbstractSyntaxTree ast,
            SourceFile file,
            YamlValue.Scalar where,
            ConditionNames named,
            Findings findings)
            throws CelEvaluationException {
        List<Mention> mentions = Mentions.of(ast, file, where);
        Map<String, Condition> asked = new HashMap<>();
        boolean known = asksInQuotes(ast, file, where, findings);
        for (Mention mention : mentions) {
            known &=
                    mention.kind() == Mention.Kind.CONDITION
                            ? isNamed(mention, file, named, asked, findings)
                            : inVocabulary(mention, file, findings);
        }
        int cost = Mentions.cost(ast) + asking(mentions, asked);
        if (!known || !isCheap(cost, file, where, findings)) {
            return Optional.empty();
        }
        return Optional.of(
                new Condition(
                        where.value(),
                        runtime.createProgram(ast),
                        mentions,
                        Mentions.functions(ast),
                        Terms.of(ast),
                        asked,
                        cost));
    }

    private static int asking(List<Mention> mentions, Map<String, Condition> asked) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.CONDITION)
                .map(mention -> asked.get(mention.name()))
                .filter(Objects::nonNull)
                .mapToInt(condition -> ASKING + condition.cost())
                .sum();
    }

    private static boolean isNamed(
            Mention mention,
            SourceFile file,
            ConditionNames named,
            Map<String, Condition> asked,
            Findings findings) {
        Optional<NamedCondition> found = named.find(mention.name());
        found.ifPresentOrElse(
                one -> asked.put(one.name(), one.condition()),
                () -> named.tellMissing(mention, file, findings));
        return found.isPresent();
    }

    private static boolean asksInQuotes(
            CelAbstractSyntaxTree ast, SourceFile file, YamlValue.Scalar where, Findings findings) {
        if (!Mentions.worksOutNames(ast)) {
            return true;
        }
        findings.add(
                FindingCode.UNKNOWN_CONDITION,
                file,
                where.part(file, 0, where.value().length()),
                "The name of a condition is not written out.",
                "Write it in quotes: holds(\"venting\").");
        return false;
    }

    /** Each may ask for others twice, and they for others again: that doubles at every turn. */
    private static boolean isCheap(
            int cost, SourceFile file, YamlValue.Scalar where, Findings findings) {
        if (cost <= MOST_COST) {
            return true;
        }
        findings.add(
                FindingCode.CONDITION_TOO_COSTLY,
                file,
                where.part(file, 0, where.value().length()),
                "With the others that it asks for, one through the other, this condition is too"
                        + " long to be worked out at every turn.",
                "Ask for each of them once, and for fewer.");
        return false;
    }

    /** Signals and moves are the vocabulary's own; which facts and steps there are, the flow or rule knows. */
    private static boolean inVocabulary(Mention mention, SourceFile file, Findings findings) {
        List<String> words =
                switch (mention.kind()) {
                    case SIGNAL -> Vocabulary.SIGNALS;
                    case MOVE -> Vocabulary.MOVES;
                    case FACT, STEP, RULE, CONDITION -> List.of(mention.name());
                };
        if (words.contains(mention.name())) {
            return true;
        }
        String kind = mention.kind() == Mention.Kind.MOVE ? "move" : "signal";
        findings.add(
                FindingCode.UNKNOWN_VALUE,
                file,
                mention.span(),
                "There is no " + kind + " \"" + mention.name() + "\".",
                NearMiss.cure(mention.name(), words, "The " + kind + "s are"));
        return false;
    }

    /** A condition that stands in code. @throws IllegalArgumentException where it is none */
    public Condition of(String cel) {
        Span all = new Span(0, cel.length());
        Findings findings = new Findings();
        return read(new SourceFile("code", cel), new YamlValue.Scalar(all, cel, all), findings)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "not a condition: "
                                                + cel
                                                + ": "
                                                + findings.all().stream()
                                                        .map(Finding::message)
                                                        .toList()));
    }
}
