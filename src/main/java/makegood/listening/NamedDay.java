package makegood.listening;

import makegood.utterance.Utterance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/** The day that words name: "not before the first of March", "leave them until next Monday". */
public final class NamedDay {

    private NamedDay() {}

    /** @param said when the words were said @return empty where they fix no day; of several the last */
    public static Optional<LocalDate> in(Utterance utterance, OffsetDateTime said) {
        Line line = new Line(utterance);
        return line.times(line.all()).stream()
                .map(due -> due.moment().due(said))
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toLocalDate)
                .reduce((earlier, later) -> later);
    }
}
