package makegood.condition;

import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;

import java.util.Optional;

/** CEL's one door: reads and type-checks conditions. One reader serves all files; safe for several threads. */
public final class ConditionReader {

    /** The condition; empty, with findings that point into the file, where it is none. */
    public Optional<Condition> read(SourceFile file, YamlValue.Scalar where, Findings findings) {
        throw new UnsupportedOperationException("to be written");
    }

    /** A condition that stands in code. @throws IllegalArgumentException where it is none */
    public Condition of(String cel) {
        throw new UnsupportedOperationException("to be written");
    }
}
