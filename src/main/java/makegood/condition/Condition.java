package makegood.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;

import java.util.List;
import java.util.Set;

/** Something that holds in a situation or does not, written in CEL. Prints itself as its author wrote it. Safe for several threads. */
public final class Condition {

    private final String cel;
    private final Program program;
    private final List<Mention> mentions;
    private final Set<String> functions;
    private final Terms terms;

    /** @param functions that it calls, of {@link Facts#FUNCTIONS} */
    Condition(
            String cel,
            Program program,
            List<Mention> mentions,
            Set<String> functions,
            Terms terms) {
        this.functions = Set.copyOf(functions);
        this.cel = cel;
        this.program = program;
        this.mentions = List.copyOf(mentions);
        this.terms = terms;
    }

    /** Whether it holds. One that can't be worked out, such as a division by nought, does not. */
    public boolean holds(Situation situation) {
        Facts facts = new Facts(situation);
        try {
            return Boolean.TRUE.equals(program.eval(facts, facts.functions(functions)));
        } catch (CelEvaluationException unanswerable) {
            return false;
        }
    }

    /** The facts, steps, signals and moves that it asks for by name, in the order in which they stand. */
    public List<Mention> mentions() {
        return mentions;
    }

    Terms terms() {
        return terms;
    }

    @Override
    public String toString() {
        return cel;
    }
}
