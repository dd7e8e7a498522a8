package makegood.assistant;

import makegood.utterance.Sentence;
import makegood.utterance.Speaker;
import makegood.utterance.Token;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds sentences against their ground: every figure, name, day and quoted word must stand in it. */
final class Claims {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{2,})[”\"]");

    /** Days without a capital. */
    private static final Set<String> DAYS =
            Set.of(
                    "today",
                    "tomorrow",
                    "tonight",
                    "yesterday",
                    "noon",
                    "midnight",
                    "morning",
                    "weekend",
                    "overnight");

    private final UtteranceReader reader;

    Claims(UtteranceReader reader) {
        this.reader = reader;
    }

    /** The sentences of a text that stand on this ground, and how many do not. */
    Kept kept(String text, Ground ground) {
        Utterance read = reader.read(Speaker.REP, text);
        List<String> kept = new ArrayList<>();
        int dropped = 0;
        for (Sentence sentence : read.sentences()) {
            String words = text.substring(sentence.start(), sentence.end());
            if (stands(words, sentence, text, ground)) {
                kept.add(words.strip());
            } else {
                dropped++;
            }
        }
        return new Kept(kept, dropped);
    }

    private boolean stands(String words, Sentence sentence, String text, Ground ground) {
        return Figures.in(words).stream().allMatch(ground::hasFigure)
                && quotesStand(words, ground)
                && sentence.tokens().stream()
                        .filter(token -> isNameOrDay(token, sentence, text))
                        .allMatch(
                                token ->
                                        ground.hasWord(text.substring(token.start(), token.end())));
    }

    private static boolean quotesStand(String words, Ground ground) {
        for (Matcher quoted = QUOTED.matcher(words); quoted.find(); ) {
            String quote = quoted.group(1).replaceFirst("[.,;:!?]+$", "");
            if (!ground.hasQuote(quote)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNameOrDay(Token token, Sentence sentence, String text) {
        if (!token.isWord() || token.norm().equals("i")) {
            return false;
        }
        if (DAYS.contains(token.norm())) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.codePointAt(token.start()));
        boolean first = token.equals(sentence.tokens().getFirst());
        return capital && (!first || isNameEvenInSmallLetters(token, sentence, text));
    }

    /** Every sentence begins with a capital: "Deliveries" is no name, and the tagger takes it for one. */
    private boolean isNameEvenInSmallLetters(Token token, Sentence sentence, String text) {
        if (!token.pos().equals("PROPN")) {
            return false;
        }
        String small = token.norm() + text.substring(token.end(), sentence.end());
        List<Token> again = reader.read(Speaker.REP, small).tokens();
        boolean nextIsCapital =
                sentence.tokens().size() > 1
                        && Character.isUpperCase(
                                text.codePointAt(sentence.tokens().get(1).start()));
        return nextIsCapital || !again.isEmpty() && again.getFirst().pos().equals("PROPN");
    }

    /**
     * @param sentences what stands
     * @param dropped how many do not
     */
    record Kept(List<String> sentences, int dropped) {

        Kept {
            sentences = List.copyOf(sentences);
        }

        int all() {
            return sentences.size() + dropped;
        }
    }
}
