package makegood.lint;

import java.util.Optional;

/** YAML's one door: text to nodes with positions, bounded in depth, size and aliases. */
public final class YamlDocument {

    private YamlDocument() {}

    /** The file's root; empty, with a finding, where it is no usable YAML. */
    public static Optional<YamlValue> read(SourceFile file, Findings findings) {
        throw new UnsupportedOperationException("to be written");
    }
}
