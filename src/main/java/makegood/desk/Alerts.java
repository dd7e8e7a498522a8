package makegood.desk;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallState;
import makegood.coach.Coach;
import makegood.condition.Situation;
import makegood.desk.Alert.Kind;
import makegood.listening.Anger;
import makegood.listening.Money;
import makegood.listening.Observation;
import makegood.listening.Remedy;
import makegood.phrasebook.Warning;
import makegood.utterance.Currencies;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which event a manager should hear of at once. */
@Component
class Alerts {

    /** What was said longer ago is no news: a call read in from a file, or lines that were offline all day. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private static final int FURIOUS = 3;
    private static final int ANNOYED = 1;

    /** Warns the rep of the same before it is said. */
    private static final String RULE = "beyond-limit";

    private final UtteranceReader reader;
    private final Coach coach;

    Alerts(UtteranceReader reader, Coach coach) {
        this.reader = reader;
        this.coach = coach;
    }

    /** @param before the call as it stood before the event */
    Optional<Alert> of(CallState before, CallEvent event, OffsetDateTime now) {
        if (event.stamp().at().isBefore(now.minus(NEWS))) {
            return Optional.empty();
        }
        return switch (event) {
            case Heard heard when heard.speaker() == Speaker.CUSTOMER -> furious(before, heard);
            case Heard heard -> beyond(before, heard);
            case HelpAsked help -> Optional.of(alert(Kind.HELP_ASKED, before, event, null, null));
            default -> Optional.empty();
        };
    }

    /** Told when it is reached, and again only after they had calmed down in between. */
    private static Optional<Alert> furious(CallState before, Heard heard) {
        Anger anger = heard.observation().anger();
        Situation.Anger earlier = before.anger();
        boolean reached =
                anger.level() >= FURIOUS
                        && (earlier.peak() < FURIOUS || earlier.level() <= ANNOYED);
        Quote quote = anger.quote();
        return reached
                ? Optional.of(
                        alert(
                                Kind.FURIOUS,
                                before,
                                heard,
                                quote == null ? heard.text() : quote.text(),
                                null))
                : Optional.empty();
    }

    /** Told for the first sum beyond the limit, and again only for a higher one. */
    private Optional<Alert> beyond(CallState before, Heard heard) {
        Authority limit = before.opening().authority();
        if (limit.maxCredit() == null) {
            return Optional.empty();
        }
        return beyond(heard.observation(), heard.warnings(), limit)
                .max(Comparator.comparing(Offer::sum))
                .filter(offer -> isHigher(offer, told(before, limit)))
                .map(offer -> alert(Kind.BEYOND_AUTHORITY, before, heard, offer.words(), limit));
    }

    private static boolean isHigher(Offer offer, @Nullable BigDecimal told) {
        return told == null || offer.sum().compareTo(told) > 0;
    }

    /** The highest sum beyond the limit that the talk before has shown; null where none was. */
    private @Nullable BigDecimal told(CallState before, Authority limit) {
        Stream<Offer> standing =
                before.talk().remedies().stream()
                        .filter(remedy -> remedy.status() != Remedy.Status.ASKED)
                        .flatMap(remedy -> offer(remedy.quote().text(), remedy.value(), limit));
        Stream<Offer> latest =
                before.talk().latest().stream()
                        .filter(turn -> turn.speaker() == Speaker.REP)
                        .flatMap(
                                turn ->
                                        beyond(
                                                turn.observation(),
                                                coach.check(turn.text(), before),
                                                limit));
        return Stream.concat(standing, latest)
                .map(Offer::sum)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @param words an exact part of what was said */
    private record Offer(String words, BigDecimal sum) {}

    /** What was heard as an offer, and what the rep was warned of: an offer may answer no ask of the customer's. */
    private Stream<Offer> beyond(Observation said, List<Warning> warnings, Authority limit) {
        Stream<Offer> offered =
                said.remedies().stream()
                        .filter(remedy -> remedy.status() != Remedy.Status.DECLINED)
                        .flatMap(remedy -> offer(remedy.quote().text(), remedy.value(), limit));
        Stream<Offer> warned =
                warnings.stream()
                        .filter(warning -> warning.rule().equals(RULE))
                        .map(warning -> warned(warning.quote().text(), limit));
        return Stream.concat(offered, warned);
    }

    /** Words that name their sum as no more than a figure, "five hundred", count as the least beyond the limit. */
    private Offer warned(String words, Authority limit) {
        return Money.in(reader.read(Speaker.REP, words)).stream()
                .flatMap(sum -> offer(words, sum, limit))
                .findFirst()
                .orElseGet(() -> new Offer(words, Objects.requireNonNull(limit.maxCredit())));
    }

    private static Stream<Offer> offer(String words, @Nullable Money sum, Authority limit) {
        return sum != null && exceeds(sum, limit)
                ? Stream.of(new Offer(words, sum.number()))
                : Stream.empty();
    }

    /** A sum in another currency can't be compared, and is left to the people who can. */
    private static boolean exceeds(Money sum, Authority limit) {
        BigDecimal most = limit.maxCredit();
        if (most == null) {
            return false;
        }
        return Currencies.comparable(sum.currency(), limit.currency())
                && sum.number().compareTo(most) > 0;
    }

    private static Alert alert(
            Kind kind,
            CallState call,
            CallEvent event,
            @Nullable String words,
            @Nullable Authority limit) {
        return new Alert(
                kind,
                call.callId(),
                event.seq(),
                event.stamp().at(),
                call.rep(),
                call.opening().customer().name(),
                words,
                limit);
    }
}
