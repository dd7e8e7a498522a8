package makegood.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in larger pieces, so that a curve has neither three points nor three hundred: weeks from Monday, or months where the
 * time is longer than half a year. Pieces in which nobody was called are among them.
 */
public record Times(String by, List<Piece> pieces) {

    private static final long HALF_A_YEAR = 185;

    /** @param from its first day @param to the day after its last */
    public record Piece(LocalDate from, LocalDate to, long calls, long decided, long wonBack) {}

    /** @param days by day @param first day asked for @param last day asked for */
    public static Times of(List<Whys.Day> days, LocalDate first, LocalDate last) {
        boolean months = ChronoUnit.DAYS.between(first, last) > HALF_A_YEAR;
        LocalDate begin =
                days.isEmpty() || first.isAfter(days.getFirst().day())
                        ? first
                        : days.getFirst().day();
        List<Piece> pieces = new ArrayList<>();
        if (!days.isEmpty()) {
            LocalDate at = start(begin, months);
            while (!at.isAfter(last)) {
                LocalDate next = months ? at.plusMonths(1) : at.plusWeeks(1);
                pieces.add(piece(days, at, next));
                at = next;
            }
        }
        return new Times(months ? "month" : "week", List.copyOf(pieces));
    }

    private static LocalDate start(LocalDate day, boolean months) {
        return months
                ? day.withDayOfMonth(1)
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Piece piece(List<Whys.Day> days, LocalDate from, LocalDate to) {
        long calls = 0;
        long decided = 0;
        long won = 0;
        for (Whys.Day day : days) {
            if (!day.day().isBefore(from) && day.day().isBefore(to)) {
                calls += day.calls();
                decided += day.decided();
                won += day.wonBack();
            }
        }
        return new Piece(from, to, calls, decided, won);
    }
}
