package makegood.utterance;

import opennlp.tools.postag.POSTagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives words their part of speech and dictionary form, and takes contractions apart. */
final class Tagger {

    /** From here on a word in capitals is rather shouted than an abbreviation. */
    private static final int SHOUTED = 4;

    /** The tagger's time grows with the square of the sentence: speech without an end is tagged in pieces. */
    private static final int AT_ONCE = 150;

    private final POSTagger tagger;
    private final Lemmas lemmas;

    Tagger(POSTagger tagger, Lemmas lemmas) {
        this.tagger = tagger;
        this.lemmas = lemmas;
    }

    List<Token> tag(List<Words.Word> sentence) {
        List<String> norms = sentence.stream().map(Words.Word::norm).toList();
        List<String> whole = new ArrayList<>(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            whole.add(Bare.whole(norms, i));
        }
        String[] tags = tags(forTagger(sentence, norms, whole));
        List<Token> tokens = new ArrayList<>(norms.size() + 4);
        for (int i = 0; i < norms.size(); i++) {
            List<String> rest = whole.subList(i + 1, Math.min(whole.size(), i + 5));
            place(sentence.get(i), Contraction.parts(whole.get(i), tags[i], rest), tokens);
        }
        return tokens;
    }

    private String[] tags(String[] words) {
        if (words.length <= AT_ONCE) {
            return tagger.tag(words);
        }
        String[] all = new String[words.length];
        for (int from = 0; from < words.length; from += AT_ONCE) {
            String[] some =
                    tagger.tag(
                            Arrays.copyOfRange(
                                    words, from, Math.min(words.length, from + AT_ONCE)));
            System.arraycopy(some, 0, all, from, some.length);
        }
        return all;
    }

    /** Capitals tell the tagger names from nouns; shouting would make names of everything. */
    private static String[] forTagger(
            List<Words.Word> sentence, List<String> norms, List<String> whole) {
        boolean shouting =
                sentence.stream().filter(Words.Word::shouted).count() * 2 > sentence.size();
        String[] given = new String[norms.size()];
        for (int i = 0; i < given.length; i++) {
            Words.Word word = sentence.get(i);
            boolean lower = word.shouted() && (shouting || word.surface().length() >= SHOUTED);
            given[i] = lower || !norms.get(i).equals(whole.get(i)) ? whole.get(i) : word.surface();
        }
        return given;
    }

    private void place(Words.Word word, List<Contraction.Part> parts, List<Token> tokens) {
        int end = word.end();
        List<Token> placed = new ArrayList<>(parts.size());
        for (int i = parts.size() - 1; i >= 0; i--) {
            Contraction.Part part = parts.get(i);
            int start = i == 0 ? word.start() : back(word, end, part.letters());
            placed.addFirst(
                    new Token(
                            start,
                            end,
                            part.norm(),
                            lemmas.lemma(part.norm(), part.tag()),
                            part.tag()));
            end = start;
        }
        tokens.addAll(placed);
    }

    /** The offset so many letters before {@code end}, and before the apostrophe that stands in front of or among them. */
    private static int back(Words.Word word, int end, int letters) {
        int at = end;
        int left = letters;
        while (at > word.start() + 1 && left > 0) {
            at--;
            if (word.surface().charAt(at - word.start()) != '\'') {
                left--;
            }
        }
        boolean apostrophe =
                at > word.start() + 1 && word.surface().charAt(at - 1 - word.start()) == '\'';
        return apostrophe ? at - 1 : at;
    }
}
