package makegood.review;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed to look for. Each word must be in the call, in any of its forms; words in quotes as they stand one
 * after the other; {@code -word} must not be; {@code begin*} is how a word begins. What has a sign within it
 * ({@code 100%late}) is looked for as it stands.
 */
final class WantedWords {

    static final String SAID = "said";
    static final String NAMES = "names";

    private static final int MOST = 20;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

    private final List<Part> parts = new ArrayList<>();

    private WantedWords() {}

    static WantedWords of(String typed) {
        WantedWords wanted = new WantedWords();
        Matcher part = PART.matcher(typed);
        while (part.find() && wanted.parts.size() < MOST) {
            boolean without = !part.group(1).isEmpty();
            String quoted = part.group(2);
            wanted.add(without, quoted == null ? part.group(3) : quoted);
        }
        return wanted;
    }

    private void add(boolean without, String text) {
        List<String> terms = terms(SAID, text);
        boolean begins = text.endsWith("*") && text.length() > SHORTEST_BEGINNING;
        if (!terms.isEmpty()) {
            parts.add(
                    new Part(
                            without,
                            terms,
                            begins && terms.size() == 1
                                    ? WordAnalyzer.INSTANCE.beginning(
                                            text.substring(0, text.length() - 1))
                                    : "",
                            terms(NAMES, text)));
        }
    }

    private static List<String> terms(String field, String text) {
        return WordAnalyzer.INSTANCE.words(field, text).stream()
                .map(WordAnalyzer.Word::term)
                .toList();
    }

    boolean isEmpty() {
        return parts.stream().allMatch(Part::without);
    }

    Query query() {
        if (isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(
                part -> all.add(part.query(), part.without() ? Occur.MUST_NOT : Occur.FILTER));
        return all.build();
    }

    /** Where the words stand in a text, in order; those that run into each other are one mark. */
    List<ListedCall.Mark> marks(String text) {
        List<WordAnalyzer.Word> words = WordAnalyzer.INSTANCE.words(SAID, text);
        boolean[] marked = new boolean[words.size()];
        for (Part part : parts) {
            for (int i = 0; !part.without() && i + part.terms().size() <= words.size(); i++) {
                for (int j = 0; part.isAt(words, i) && j < part.terms().size(); j++) {
                    marked[i + j] = true;
                }
            }
        }
        List<ListedCall.Mark> marks = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                marks.add(new ListedCall.Mark(words.get(i).start(), words.get(i).end()));
            }
        }
        return marks;
    }

    /**
     * @param terms stems, one after the other
     * @param beginning of a word; empty where it is whole
     * @param plain the same words without a stem cut, as names are kept
     */
    private record Part(boolean without, List<String> terms, String beginning, List<String> plain) {

        boolean isAt(List<WordAnalyzer.Word> words, int place) {
            for (int i = 0; i < terms.size(); i++) {
                String term = words.get(place + i).term();
                boolean fits =
                        term.equals(terms.get(i))
                                || !beginning.isEmpty() && term.startsWith(beginning);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        Query query() {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            any.add(in(SAID, terms), Occur.SHOULD);
            if (!beginning.isEmpty()) {
                any.add(new PrefixQuery(new Term(SAID, beginning)), Occur.SHOULD);
            }
            any.add(names(), Occur.SHOULD);
            return any.build();
        }

        /** A name is often typed only as far as one is sure of it. */
        private Query names() {
            return plain.size() == 1 && plain.getFirst().length() >= SHORTEST_BEGINNING
                    ? new PrefixQuery(new Term(NAMES, plain.getFirst()))
                    : in(NAMES, plain);
        }

        private static Query in(String field, List<String> terms) {
            if (terms.size() == 1) {
                return new TermQuery(new Term(field, terms.getFirst()));
            }
            return new PhraseQuery(field, terms.toArray(String[]::new));
        }
    }
}
