package makegood.phrasebook;

import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

/**
 * What one file says about a rule. Later layers lie over earlier ones of the same name, wherever their scope holds.
 *
 * @param rule null where this file says nothing but that the rule is switched off
 * @param isOff whether the rule is switched off where the scope holds
 */
record RuleLayer(
        String name, RuleScope scope, @Nullable Rule rule, boolean isOff, SourceFile file) {

    static RuleLayer off(String name, SourceFile file) {
        return new RuleLayer(name, RuleScope.EVERYWHERE, null, true, file);
    }

    /** Whether it was read from a file of this name, in whichever folder that lies. */
    boolean isOfFile(SourceFile other) {
        return stem(file).equals(stem(other));
    }

    private static String stem(SourceFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    /** As if it held in each call. */
    RuleLayer everywhere() {
        return new RuleLayer(name, RuleScope.EVERYWHERE, rule, false, file);
    }
}
