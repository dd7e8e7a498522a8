package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules, as they stand in their files. Immutable; safe for several threads. */
public final class Phrasebook {

    private final List<Rule> rules;
    private final List<Rule> alike;
    private final PatternIndex index;
    private final Hunch hunch;
    private final UtteranceReader reader;

    Phrasebook(List<Rule> rules, Hunch hunch, UtteranceReader reader) {
        this.rules = List.copyOf(rules);
        this.alike =
                rules.stream()
                        .filter(rule -> !rule.likeness().isEmpty() || rule.hunch().alone() <= 1)
                        .toList();
        this.index = new PatternIndex(rules);
        this.hunch = hunch;
        this.reader = reader;
    }

    /** The rules' names, guards included. */
    public Set<String> rules() {
        return rules.stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The rules as they were read. */
    List<Rule> all() {
        return rules;
    }

    /**
     * What a rep should not have said, or not say.
     *
     * @param said the rep's words; a customer's bring no warnings
     * @param situation what is known in the call, whose guards are switched on, and what was said before
     * @return by their place in the text
     */
    public List<Warning> check(Utterance said, Situation situation) {
        if (said.speaker() != Speaker.REP || !said.understood()) {
            return List.of();
        }
        List<Hit> hits = new Check(said, situation, hunch, reader).hits(index, alike);
        return Plainest.of(hits).stream().map(hit -> warning(hit, said)).toList();
    }

    /** What the rule's file says of these words: {@code “No problem” hints that they were a problem.} */
    public String message(Warning warning) {
        return rules.stream()
                .filter(rule -> rule.name().equals(warning.rule()))
                .map(rule -> rule.message().replace("%s", warning.quote().text()))
                .findFirst()
                .orElse(warning.why());
    }

    private static Warning warning(Hit hit, Utterance said) {
        Rule rule = hit.rule();
        return new Warning(
                rule.name(),
                hit.level(),
                said.quote(hit.start(), hit.end()),
                rule.why(),
                Wording.fill(hit.instead(), hit.captured()),
                rule.source());
    }
}
