package makegood.desk;

import com.google.common.cache.CacheBuilder;

import makegood.call.CallEvent;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
            CacheBuilder.newBuilder().maximumSize(MOST_CALLS).<String, Draft>build().asMap();

    /**
     * @param text the draft as it stands now
     * @param rules that it breaks
     * @param now a running count of milliseconds
     */
    synchronized void show(String callId, String text, Collection<String> rules, double now) {
        drafts.computeIfAbsent(callId, id -> new Draft()).show(text, new HashSet<>(rules), now);
    }

    /**
     * The rules whose warning stood long enough to be read, and that the words as they were sent don't break. None where
     * other words were sent than those of the draft: it was left lying, and the rep said something else.
     */
    synchronized List<String> heeded(CallEvent.Heard sent, double now) {
        Draft draft = drafts.get(sent.stamp().callId());
        if (draft == null || !draft.became(sent.text())) {
            return List.of();
        }
        Set<String> broken =
                sent.warnings().stream().map(Warning::rule).collect(Collectors.toSet());
        return draft.read(now).stream().filter(rule -> !broken.contains(rule)).sorted().toList();
    }

    /** A draft is somebody's words too. */
    synchronized void forget(String callId) {
        drafts.remove(callId);
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
        private String text = "";

        /** What is typed is looked at now and then only: the last words may be still to come. */
        boolean became(String sent) {
            Set<String> drafted = words(text);
            Set<String> said = words(sent);
            long kept = drafted.stream().filter(said::contains).count();
            return sent.strip().startsWith(text.strip()) || 2 * kept >= drafted.size();
        }

        private static Set<String> words(String text) {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        }

        void show(String draft, Set<String> rules, double now) {
            text = draft;
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
