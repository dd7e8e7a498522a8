package makegood.listening;

import makegood.utterance.Keys;

import java.util.List;

/** Tells what is asked for, of words that ask. */
final class AskWeigher {

    static final String HEAD = "remedy-type";

    private final Head types;

    AskWeigher(Heads heads) {
        this.types = heads.head(HEAD);
    }

    /** The remedy that these words ask for, with its amount and by when. */
    Remedy remedy(
            Line line, List<Range> clauses, Range words, Situated situation, Observation plain) {
        double[] judged = types.judge(situation.asked(words, plain));
        int best = 0;
        for (int i = 1; i < judged.length; i++) {
            best = judged[i] > judged[best] ? i : best;
        }
        Remedy.Type type =
                Keys.find(Remedy.Type.class, types.labels().get(best)).orElse(Remedy.Type.OTHER);
        return RemedyFinder.remedy(line, clauses, words, type);
    }
}
