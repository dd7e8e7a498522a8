package makegood.desk;

import makegood.call.CallEvent;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which warnings stand under the drafts of calls, until something is said. Kept in this process only: the drafts of a call
 * and what comes of them arrive on one line.
 */
@Component
class ShownWarnings {

    /** A warning that is gone sooner was not read: the rep was typing on. */
    static final double READING_MILLIS = 1_000;

    private static final int MOST_CALLS = 10_000;

    private final Map<String, Draft> drafts =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Draft> eldest) {
                    return size() > MOST_CALLS;
                }
            };

    /** @param rules that the draft breaks as it stands now @param now a running count of milliseconds */
    synchronized void show(String callId, Collection<String> rules, double now) {
        drafts.computeIfAbsent(callId, id -> new Draft()).show(new HashSet<>(rules), now);
    }

    /** The rules whose warning stood long enough to be read, and that the words as they were sent don't break. */
    synchronized List<String> heeded(CallEvent.Heard sent, double now) {
        Draft draft = drafts.get(sent.stamp().callId());
        if (draft == null) {
            return List.of();
        }
        Set<String> broken =
                sent.warnings().stream().map(Warning::rule).collect(Collectors.toSet());
        return draft.read(now).stream().filter(rule -> !broken.contains(rule)).sorted().toList();
    }

    /** What the rep says ends their draft; so does the end of the call. */
    synchronized void forget(CallEvent event) {
        boolean ends =
                event instanceof CallEvent.Ended
                        || event instanceof CallEvent.Heard heard && heard.speaker() == Speaker.REP;
        if (ends) {
            drafts.remove(event.stamp().callId());
        }
    }

    private static final class Draft {
        private final Map<String, Double> standing = new HashMap<>();
        private final Set<String> read = new HashSet<>();

        void show(Set<String> rules, double now) {
            read.addAll(read(now));
            standing.keySet().retainAll(rules);
            rules.forEach(rule -> standing.putIfAbsent(rule, now));
        }

        Set<String> read(double now) {
            Set<String> all = new HashSet<>(read);
            standing.forEach(
                    (rule, since) -> {
                        if (now - since >= READING_MILLIS) {
                            all.add(rule);
                        }
                    });
            return all;
        }
    }
}
