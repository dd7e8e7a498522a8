package makegood.flow;

import makegood.condition.ConditionReader;
import makegood.lint.SourceFolder;

import java.nio.file.Path;
import java.util.Set;

/** The named conditions as they are shipped. */
public final class Shared {

    private Shared() {}

    public static SharedConditions conditions(ConditionReader reader) {
        return new SharedConditions(
                new SourceFolder(Path.of("conversation-flows/conditions"), ".yaml"), reader);
    }

    /** Reads flows as the product does. @param rules the phrasebook's */
    public static FlowReader reader(Set<String> rules) {
        ConditionReader conditions = new ConditionReader();
        return new FlowReader(conditions, rules, conditions(conditions));
    }
}
