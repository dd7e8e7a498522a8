package makegood.listening;

import makegood.utterance.Speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills the facts that flows ask for, beside reason, remedy and impact. */
final class FactFinder {

    private static final Pattern PERSON = Lexicon.read("people").of("person").getFirst();

    private FactFinder() {}

    static Map<String, String> find(Line line, List<Signal> signals, Earlier earlier) {
        Map<String, String> facts = new HashMap<>();
        for (Signal signal : signals) {
            String words = signal.quote().text();
            switch (signal.type()) {
                case DECISION_MAKER -> facts.put("decision-maker", words);
                case NOT_DECISION_MAKER -> facts.put("decision-maker", person(line, words));
                case NEW_VENDOR -> facts.put("new-vendor", words);
                case CONDITION -> facts.put("condition", words);
                case CONTACT_CONSENT -> {
                    facts.put("consent", "yes");
                    followUp(earlier, facts);
                }
                case ACCEPTANCE -> followUp(earlier, facts);
                default -> {}
            }
        }
        return facts;
    }

    /** Who decides, where the words name them. */
    private static String person(Line line, String words) {
        List<Range> people = line.find(PERSON);
        return people.isEmpty() ? words : line.quote(people.getFirst()).text();
    }

    /** The time that the rep has just proposed, now agreed to. */
    private static void followUp(Earlier earlier, Map<String, String> facts) {
        if (earlier.latest().isEmpty() || earlier.latest().getFirst().speaker() != Speaker.REP) {
            return;
        }
        for (Commitment promise : earlier.latest().getFirst().observation().commitments()) {
            if (promise.due() != null) {
                facts.put("follow-up", promise.due().toString());
            } else if (promise.when() != null) {
                facts.putIfAbsent("follow-up", promise.when().text());
            }
        }
    }
}
