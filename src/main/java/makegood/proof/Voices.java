package makegood.proof;

import makegood.utterance.Speaker;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who is who in a file: the rep by the words for one, or by a name that was told. */
final class Voices {

    private static final Set<String> REP =
            Set.of(
                    "rep",
                    "agent",
                    "me",
                    "us",
                    "we",
                    "advisor",
                    "sales",
                    "seller",
                    "representative");
    private static final Set<String> CUSTOMER =
            Set.of("customer", "client", "caller", "buyer", "them", "user");

    private final Set<String> reps;
    private final Set<String> strangers = new TreeSet<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, Integer> customers = new LinkedHashMap<>();

    /** @param reps names of the rep in the file; none where it says so itself */
    Voices(Set<String> reps) {
        this.reps =
                reps.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /** Whether names were told: then everybody else is the customer. */
    boolean areTold() {
        return !reps.isEmpty();
    }

    /** Empty for a name that nobody told about. */
    Optional<Speaker> of(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (areTold()) {
            return Optional.of(reps.contains(name) ? Speaker.REP : customer(label));
        }
        if (REP.contains(name)) {
            return Optional.of(Speaker.REP);
        }
        return CUSTOMER.contains(name) ? Optional.of(Speaker.CUSTOMER) : Optional.empty();
    }

    private Speaker customer(String label) {
        customers.merge(label.strip(), 1, Integer::sum);
        return Speaker.CUSTOMER;
    }

    /** The customer's name as most lines have it; empty where the file only says that it is the customer. */
    Optional<String> customer() {
        return customers.entrySet().stream()
                .filter(each -> !CUSTOMER.contains(each.getKey().toLowerCase(Locale.ROOT)))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** A name that somebody may be called by, or a word with a colon after it. */
    void heard(String label) {
        labels.merge(label.strip(), 1, Integer::sum);
    }

    /** Names that stand before more than one line; in a talk too short for two of them all that stand before one. */
    Set<String> labels() {
        Set<String> often = labels(2);
        return often.size() > 1 || labels.size() < 2 ? often : labels(1);
    }

    private Set<String> labels(int least) {
        return labels.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whoever was taken for the customer. */
    Set<String> everybody() {
        return new TreeSet<>(customers.keySet());
    }

    /** Where a file's format names the speaker, a stranger can't be passed over: the customer's words are not ours. */
    Speaker certain(String label) {
        return of(label)
                .orElseGet(
                        () -> {
                            strangers.add(label.strip());
                            return Speaker.REP;
                        });
    }

    /** @throws Unreadable where it is not known who is the rep */
    void check(String file) {
        if (!strangers.isEmpty()) {
            String first = strangers.iterator().next();
            throw new Unreadable(
                    file,
                    "Who is the rep among "
                            + strangers.stream()
                                    .limit(8)
                                    .map(name -> "\"" + name + "\"")
                                    .collect(Collectors.joining(", "))
                            + "? Tell with --rep \""
                            + first
                            + "\"; everybody else is the customer then.",
                    Set.copyOf(strangers));
        }
    }
}
