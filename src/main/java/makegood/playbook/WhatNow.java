package makegood.playbook;

import makegood.coach.NextStep;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** "What do I say now?" asks for no page: in a call it asks for the step that stands. */
final class WhatNow {

    /** The words of such a question; one with any other word in it asks for something else. */
    private static final Set<String> WORDS =
            Set.of(
                    "what",
                    "how",
                    "do",
                    "does",
                    "should",
                    "shall",
                    "must",
                    "can",
                    "i",
                    "we",
                    "say",
                    "answer",
                    "respond",
                    "reply",
                    "ask",
                    "go",
                    "on",
                    "continue",
                    "proceed",
                    "now",
                    "next",
                    "then",
                    "so",
                    "and",
                    "to",
                    "that",
                    "this",
                    "it",
                    "here",
                    "please",
                    "is",
                    "s",
                    "the",
                    "step",
                    "comes",
                    "best",
                    "question",
                    "help",
                    "me",
                    "m",
                    "am",
                    "stuck",
                    "them",
                    "him",
                    "her",
                    "tell",
                    "just",
                    "right",
                    "first");

    private static final Set<String> NEEDED =
            Set.of(
                    "now",
                    "next",
                    "say",
                    "stuck",
                    "answer",
                    "respond",
                    "reply",
                    "continue",
                    "help",
                    "ask",
                    "proceed");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private WhatNow() {}

    static boolean asks(String question) {
        List<String> words =
                BETWEEN_WORDS
                        .splitAsStream(question.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .limit(20)
                        .toList();
        return WORDS.containsAll(words) && words.stream().anyMatch(NEEDED::contains);
    }

    static Answer answer(NextStep next) {
        String todo = next.say() == null ? String.valueOf(next.todo()) : next.why();
        Passage step =
                new Passage(
                        "The next step: " + next.step().replace('-', ' '),
                        next.source(),
                        null,
                        List.of(),
                        todo,
                        next.say());
        return Answer.of(step);
    }
}
