package makegood.slack;

import makegood.utterance.Keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a team may hear of its calls. */
enum Topic {
    SUMMARIES("a summary when a call ends"),
    ALERTS("when a customer is furious, or a rep asks for help or promises too much"),
    PROMISES("each morning, the promises that are due"),
    WIN_BACKS("customers who came back");

    private final String means;

    Topic(String means) {
        this.means = means;
    }

    String means() {
        return means;
    }

    String key() {
        return Keys.key(this);
    }

    static String keys(Set<Topic> topics) {
        return topics.stream().map(Topic::key).collect(Collectors.joining(","));
    }

    static Set<Topic> of(String keys) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        Arrays.stream(keys.split(","))
                .forEach(key -> Keys.find(Topic.class, key).ifPresent(topics::add));
        return topics;
    }
}
