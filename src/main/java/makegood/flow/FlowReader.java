package makegood.flow;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;

import java.util.Optional;
import java.util.Set;

/** Reads a flow from its file. */
public final class FlowReader {

    /** @param rules the phrasebook's rules, for {@code guards:} */
    public FlowReader(ConditionReader conditions, Set<String> rules) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The flow; empty where the file has errors. What is wrong goes to {@code findings}. */
    public Optional<Flow> read(SourceFile file, Findings findings) {
        throw new UnsupportedOperationException("to be written");
    }
}
