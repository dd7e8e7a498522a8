package makegood.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Something that holds in a situation or does not, written in CEL. Prints itself as its author wrote it. Safe for several threads. */
public final class Condition {

    private final String cel;
    private final Program program;
    private final List<Mention> mentions;
    private final Set<String> functions;
    private final Terms terms;
    private final Map<String, Condition> named;
    private final int cost;

    /**
     * @param mentions that stand in it
     * @param functions that it calls, of {@link Language#FUNCTIONS}
     * @param terms of what stands in it
     * @param named the conditions that it asks for by name
     * @param cost calls and comparisons of its own and of those, at most
     */
    Condition(
            String cel,
            Program program,
            List<Mention> mentions,
            Set<String> functions,
            Terms terms,
            Map<String, Condition> named,
            int cost) {
        this.functions = Set.copyOf(functions);
        this.cel = cel;
        this.program = program;
        this.cost = cost;
        this.named = Map.copyOf(named);
        this.mentions = mentions.stream().flatMap(this::withItsOwn).toList();
        this.terms = Terms.together(terms, named.values().stream().map(Condition::terms).toList());
    }

    /** What a named condition asks for, is asked for too. */
    private Stream<Mention> withItsOwn(Mention mention) {
        Condition asked =
                mention.kind() == Mention.Kind.CONDITION ? named.get(mention.name()) : null;
        return asked == null
                ? Stream.of(mention)
                : Stream.concat(
                        Stream.of(mention),
                        asked.mentions().stream().map(each -> each.through(mention)));
    }

    /** Whether it holds. One that can't be worked out, such as a division by nought, does not. */
    public boolean holds(Situation situation) {
        Facts facts = new Facts(situation, named);
        try {
            return Boolean.TRUE.equals(program.eval(facts, facts.functions(functions)));
        } catch (CelEvaluationException unanswerable) {
            return false;
        }
    }

    /** The facts, steps, signals and moves that it asks for by name, itself or through a named condition, in order. */
    public List<Mention> mentions() {
        return mentions;
    }

    Terms terms() {
        return terms;
    }

    /** Calls and comparisons that it takes, at most, to tell whether it holds. */
    int cost() {
        return cost;
    }

    @Override
    public String toString() {
        return cel;
    }
}
