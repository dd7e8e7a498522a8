package makegood.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word of a pattern as its author typed it: contractions mean the words that they stand for. */
final class WrittenWord {

    private WrittenWord() {}

    static PatternPart parts(String written) {
        String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        List<PatternPart> parts = new ArrayList<>();
        switch (word) {
            case "can't" -> add(parts, "can", "not");
            case "won't" -> add(parts, "will", "not");
            case "shan't" -> add(parts, "shall", "not");
            case "let's" -> add(parts, "let", "us");
            default -> contraction(word, parts);
        }
        return parts.size() == 1 ? parts.getFirst() : new PatternPart.Sequence(parts);
    }

    private static void contraction(String word, List<PatternPart> parts) {
        int mark = word.indexOf('\'');
        if (mark <= 0) {
            hyphens(word, parts);
            return;
        }
        if (word.endsWith("n't")) {
            add(parts, word.substring(0, word.length() - 3), "not");
            return;
        }
        add(parts, word.substring(0, mark));
        switch (word.substring(mark)) {
            case "'ll" -> add(parts, "will");
            case "'re" -> add(parts, "are");
            case "'ve" -> add(parts, "have");
            case "'m" -> add(parts, "am");
            case "'d" -> either(parts, "would", "had");
            case "'s" -> either(parts, "is", "has", "'s");
            default -> add(parts, word.substring(mark));
        }
    }

    /** The reader gives a word with a hyphen whole or in parts; both are meant. */
    private static void hyphens(String word, List<PatternPart> parts) {
        String[] pieces = word.split("-");
        if (pieces.length < 2) {
            add(parts, word);
            return;
        }
        List<PatternPart> apart = new ArrayList<>();
        add(apart, pieces);
        parts.add(
                new PatternPart.Choice(
                        List.of(new PatternPart.Word(word), new PatternPart.Sequence(apart))));
    }

    private static void add(List<PatternPart> parts, String... norms) {
        for (String norm : norms) {
            parts.add(new PatternPart.Word(norm));
        }
    }

    private static void either(List<PatternPart> parts, String... norms) {
        List<PatternPart> choice = new ArrayList<>();
        add(choice, norms);
        parts.add(new PatternPart.Choice(choice));
    }
}
