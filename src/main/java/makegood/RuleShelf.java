package makegood;

import makegood.condition.Situation;
import makegood.lint.Finding;
import makegood.phrasebook.PhraseGuard;
import makegood.phrasebook.RuleLibrary;
import makegood.phrasebook.Warning;
import makegood.utterance.Utterance;

import org.jspecify.annotations.Nullable;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules in force for each call: by its flow, and by its rep's team. */
final class RuleShelf implements PhraseGuard {

    private final RuleLibrary library;
    private final Function<String, @Nullable String> teams;
    private final Supplier<Set<String>> doubted;

    /**
     * @param teams the team of a person; null where they are in none
     * @param doubted rules that have been wrong too often to be more than suggestions
     */
    RuleShelf(
            RuleLibrary library,
            Function<String, @Nullable String> teams,
            Supplier<Set<String>> doubted) {
        this.library = library;
        this.teams = teams;
        this.doubted = doubted;
    }

    @Override
    public List<Warning> check(Utterance said, Situation situation) {
        List<Warning> warnings = library.editions().guard(teams).check(said, situation);
        Set<String> wrong = doubted.get();
        return wrong.isEmpty()
                ? warnings
                : warnings.stream()
                        .map(each -> wrong.contains(each.rule()) ? each.asDoubted() : each)
                        .toList();
    }

    /** The names of all rules, always as they stand now: flows may name them as guards. */
    Set<String> names() {
        return new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return library.editions().rules().iterator();
            }

            @Override
            public int size() {
                return library.editions().rules().size();
            }
        };
    }

    /** What is wrong with the files as they stand now. */
    List<Finding> findings() {
        return library.findings();
    }

    /** @return whether other rules are in force now */
    boolean refresh() {
        return library.refresh();
    }
}
