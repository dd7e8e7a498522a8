package makegood.scorecard;

import java.util.List;

/** A figure of a call. @param seqs of the utterances that it was counted from; may be empty */
record Measured(double value, List<Integer> seqs) {

    static Measured count(List<Integer> seqs) {
        return new Measured(seqs.size(), seqs);
    }
}
