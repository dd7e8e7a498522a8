package makegood.scorecard;

import java.util.List;

/**
 * What the figures answer to a question.
 *
 * @param answer {@code yes}, {@code no}, or {@code 1} to {@code 5}
 * @param value of the figure
 * @param seqs of the utterances that it was counted from
 */
public record Proposal(String answer, double value, List<Integer> seqs) {}
