package makegood.wire;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.scorecard.Proposal;
import makegood.scorecard.Score;
import makegood.scorecard.Scorecard;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Scorecards on the wire. */
public final class WireScores {

    private WireScores() {}

    /**
     * A form as it stands for one call.
     *
     * @param proposedTotal 0..1 by the figures alone; null where none answers
     * @param scores of the managers, the first first
     * @param spread of their totals; null for fewer than two
     * @param reply of the rep; null while there is none
     * @param settled what the rep said to scores that stand no more, the first first
     */
    public record Sheet(
            String scorecard,
            String title,
            String source,
            String about,
            String version,
            @Nullable Double proposedTotal,
            List<Question> questions,
            List<Score> scores,
            @Nullable Spread spread,
            Score.@Nullable Reply reply,
            List<Score.Settled> settled) {

        public static Sheet of(
                Scorecard card,
                Map<String, Proposal> proposals,
                @Nullable Double proposedTotal,
                List<Score> scores,
                Score.@Nullable Reply reply,
                List<Score.Settled> settled) {
            return new Sheet(
                    card.name(),
                    card.title(),
                    card.source(),
                    card.about(),
                    card.version(),
                    proposedTotal,
                    card.questions().stream()
                            .map(each -> Question.of(each, proposals.get(each.name()), scores))
                            .toList(),
                    scores,
                    Spread.of(scores.stream().map(Score::total).filter(Objects::nonNull).toList()),
                    reply,
                    settled);
        }
    }

    /** @param low 0..1 @param high 0..1 */
    record Spread(double low, double high) {

        static @Nullable Spread of(List<Double> shares) {
            return shares.size() < 2
                    ? null
                    : new Spread(
                            shares.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                            shares.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        }
    }

    /**
     * @param answer {@code yes-no}, {@code 1-5} or {@code text}
     * @param proposed null where no figure tells
     * @param spread of the managers' answers, 0..1; null for fewer than two
     */
    record Question(
            String question,
            String ask,
            String answer,
            int weight,
            String guide,
            String source,
            @Nullable String figure,
            @Nullable Proposal proposed,
            @Nullable Spread spread) {

        static Question of(
                Scorecard.Question question, @Nullable Proposal proposed, List<Score> scores) {
            Stream<Double> shares =
                    scores.stream()
                            .flatMap(score -> score.answers().stream())
                            .filter(answer -> answer.question().equals(question.name()))
                            .map(Score.Answer::answer)
                            .filter(Objects::nonNull)
                            .map(question.kind()::share)
                            .filter(Objects::nonNull);
            return new Question(
                    question.name(),
                    question.ask(),
                    question.kind().key(),
                    question.weight(),
                    question.guide(),
                    question.source(),
                    question.automatic() == null ? null : question.automatic().figure().key(),
                    proposed,
                    Spread.of(shares.toList()));
        }
    }

    /** A form, and what is wrong with the files. */
    public record Forms(List<Form> scorecards, List<WireFinding> findings) {}

    public record Form(String scorecard, String title, String source, String about, int questions) {

        public static Form of(Scorecard card) {
            return new Form(
                    card.name(),
                    card.title(),
                    card.source(),
                    card.about(),
                    card.questions().size());
        }
    }

    /**
     * @param answers by question: {@code yes}, {@code no}, {@code 1} to {@code 5}, or a text
     * @param version of the form that was answered, so that no answer lands under a question that was edited meanwhile; null
     *     for whoever looked at none
     */
    @Schema(requiredProperties = "answers")
    public record Filled(
            @Nullable Map<String, @Nullable String> answers, @Nullable String version) {}

    /** @param reply {@code acknowledged} or {@code disputed} @param reason needed for the latter */
    @Schema(requiredProperties = "reply")
    public record Said(@Nullable String reply, @Nullable String reason) {}

    /** A scored call of one's own. @param total 0..1 @param reply null while one's own is missing */
    public record Own(
            String callId,
            String scorecard,
            String title,
            String customer,
            OffsetDateTime startedAt,
            @Nullable Double total,
            @Nullable String reply) {}
}
