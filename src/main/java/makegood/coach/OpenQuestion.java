package makegood.coach;

import makegood.listening.Signal;
import makegood.utterance.Move;
import makegood.utterance.Quote;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the customer has just asked and the advised words pass over. Who asks "and if it's a no?" and is thanked for their
 * time has not been listened to.
 */
final class OpenQuestion {

    /** Their words are an answer in themselves, and come before any other. */
    private static final Set<Move> ANSWERS = EnumSet.of(Move.BACK_OFF, Move.OPEN);

    /** So are these where something that was just said brought them: "are you calling me a liar?" */
    private static final Set<Move> ANSWERS_TO_IT = EnumSet.of(Move.APOLOGIZE, Move.ACKNOWLEDGE);

    /** Flows have steps that answer these, and what asks for a remedy; who sneers wants no answer. */
    private static final Set<Signal.Type> ANSWERED =
            EnumSet.of(
                    Signal.Type.WHO_IS_THIS,
                    Signal.Type.ASKS_PRICE,
                    Signal.Type.ASKS_FOR_EMAIL,
                    Signal.Type.SARCASM);

    /** Who is angry asks "do you people not read?", and wants no answer. */
    private static final int ANGRY = 2;

    /** Further on they said something else, which the rep will answer. */
    private static final Pattern NOTHING_AFTER = Pattern.compile("[^\\p{L}\\p{N}]*");

    private static final Pattern MARKED = Pattern.compile("[.!?]");

    /** Where a sentence ends before another: not in "$49.50", nor after "Mr.". */
    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No))[.!?]+\\s+");

    /** A longer one is no longer read at a glance, and is hardly one question. */
    private static final int LONGEST = 119;

    private OpenQuestion() {}

    /** Its words with their question mark. */
    static Optional<String> in(Advice advice) {
        NextStep next = advice.next();
        if (next == null
                || ANSWERS.contains(next.move())
                || next.interrupts() && ANSWERS_TO_IT.contains(next.move())
                || advice.anger().level() >= ANGRY
                || !advice.remedies().isEmpty()
                || advice.signals().stream().anyMatch(signal -> ANSWERED.contains(signal.type()))) {
            return Optional.empty();
        }
        return advice.signals().stream()
                .filter(signal -> signal.type() == Signal.Type.QUESTION)
                .map(Signal::quote)
                .filter(asked -> endsWith(advice.text(), asked))
                .map(asked -> marked(advice.text(), asked))
                .findFirst();
    }

    private static String marked(String text, Quote asked) {
        int end = asked.start() + asked.text().length();
        return text.substring(begins(text, asked, end), text.startsWith("?", end) ? end + 1 : end);
    }

    /** Of the whole sentence, "who is that, if I may ask?", where somebody wrote marks and it is short. */
    private static int begins(String text, Quote asked, int end) {
        Matcher ends = END_OF_SENTENCE.matcher(text).region(0, asked.start());
        int begin = 0;
        while (ends.find()) {
            begin = ends.end();
        }
        return MARKED.matcher(text).find() && end - begin <= LONGEST ? begin : asked.start();
    }

    /** Where somebody wrote marks, the last of them says whether it is a question. */
    private static boolean endsWith(String text, Quote asked) {
        if (asked.text().isBlank()
                || asked.text().length() > LONGEST
                || !text.startsWith(asked.text(), asked.start())) {
            return false;
        }
        String after = text.substring(asked.start() + asked.text().length());
        return NOTHING_AFTER.matcher(after).matches()
                && (after.contains("?")
                        || asked.text().endsWith("?")
                        || !MARKED.matcher(text).find());
    }
}
