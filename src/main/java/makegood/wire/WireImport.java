package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.proof.Talk;
import makegood.proof.Unreadable;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What became of a file.
 *
 * @param status {@code readable}, {@code imported}, {@code known} (the same came in before) or {@code refused}
 * @param problem why it was refused, and what to do
 * @param voices names of which one is the rep's, where nobody has said which
 * @param leftOut lines of the file without a speaker, that are not part of the call; none where there are none
 * @param lines the first of them, in a preview
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireImport(
        String name,
        String status,
        @Nullable String callId,
        @Nullable String problem,
        @Nullable List<String> voices,
        @Nullable String customer,
        @Nullable OffsetDateTime startedAt,
        @Nullable Boolean timed,
        @Nullable Integer repLines,
        @Nullable Integer customerLines,
        @Nullable LeftOut leftOut,
        @Nullable List<Line> lines) {

    private static final int SHOWN = 12;
    private static final String WHO =
            "Who is the rep in it? Give the name in \"names\" as the file has it: ";

    public static WireImport refused(String name, Unreadable why) {
        return new WireImport(
                name,
                "refused",
                null,
                why.voices().isEmpty() ? why.cure() : WHO + String.join(", ", why.voices()) + ".",
                why.voices().isEmpty() ? null : List.copyOf(why.voices()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static WireImport refused(String name, String why) {
        return new WireImport(
                name, "refused", null, why, null, null, null, null, null, null, null, null);
    }

    public static WireImport readable(
            String name, Talk talk, OffsetDateTime startedAt, String customer) {
        return told(name, "readable", null, talk, startedAt, customer)
                .with(talk.lines().stream().limit(SHOWN).map(Line::of).toList());
    }

    public static WireImport taken(
            String name,
            boolean again,
            String callId,
            Talk talk,
            OffsetDateTime startedAt,
            String customer) {
        return told(name, again ? "known" : "imported", callId, talk, startedAt, customer);
    }

    private static WireImport told(
            String name,
            String status,
            @Nullable String callId,
            Talk talk,
            OffsetDateTime startedAt,
            String customer) {
        int rep = (int) talk.lines().stream().filter(line -> line.speaker() == Speaker.REP).count();
        return new WireImport(
                name,
                status,
                callId,
                null,
                null,
                customer,
                startedAt,
                talk.timed(),
                rep,
                talk.lines().size() - rep,
                LeftOut.of(talk.nobodys()),
                null);
    }

    private WireImport with(List<Line> first) {
        return new WireImport(
                name,
                status,
                callId,
                problem,
                voices,
                customer,
                startedAt,
                timed,
                repLines,
                customerLines,
                leftOut,
                first);
    }

    /** @param count how many @param places the first of them, by their lines in the file from 1 */
    record LeftOut(int count, List<Integer> places, String why) {

        private static final int NAMED = 10;

        static @Nullable LeftOut of(List<Integer> places) {
            return places.isEmpty()
                    ? null
                    : new LeftOut(
                            places.size(),
                            places.stream().limit(NAMED).toList(),
                            "The file does not say who speaks them. Name the speaker there to have"
                                    + " them taken in.");
        }
    }

    /** @param place its line in the file, from 1 @param seconds after the beginning */
    record Line(int place, String speaker, double seconds, String text) {

        static Line of(Talk.Line line) {
            return new Line(
                    line.place(),
                    line.speaker().key(),
                    Figures.tenths(line.after().toMillis() / 1000.0),
                    line.text());
        }
    }
}
