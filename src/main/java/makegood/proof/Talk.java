package makegood.proof;

import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A talk that took place, as a file tells it.
 *
 * @param customer their name, where the file calls them by one
 * @param startedAt where the file says so with its day
 * @param timed whether its lines have times
 * @param nobodys lines of the file, from 1, that name no speaker in a talk where others do: they are not among the lines
 */
public record Talk(
        List<Line> lines,
        @Nullable String customer,
        @Nullable OffsetDateTime startedAt,
        boolean timed,
        List<Integer> nobodys) {

    public Talk {
        lines = List.copyOf(lines);
        nobodys = List.copyOf(nobodys);
    }

    /**
     * @param after the talk's beginning; never less than the line's before it
     * @param place its line in the file, from 1
     */
    public record Line(Speaker speaker, String text, Duration after, int place) {}
}
