package makegood.wire;

import makegood.playbook.Answer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An answer of the coach on the wire. */
public record WireAnswer(String answer, @Nullable String say, List<Source> sources, String by) {

    public static WireAnswer of(Answer answer) {
        return new WireAnswer(
                answer.answer(),
                answer.say(),
                answer.sources().stream()
                        .map(source -> new Source(source.title(), source.source()))
                        .toList(),
                answer.by());
    }

    record Source(String title, String source) {}
}
