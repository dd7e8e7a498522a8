package makegood.desk;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallState;
import makegood.condition.Situation;
import makegood.desk.Alert.Kind;
import makegood.listening.Anger;
import makegood.listening.Money;
import makegood.listening.Observation;
import makegood.listening.Remedy;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which event a manager should hear of at once. */
@Component
class Alerts {

    /** What was said longer ago is no news: a call read in from a file, or lines that were offline all day. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private static final int FURIOUS = 3;
    private static final int ANNOYED = 1;

    private final UtteranceReader reader;

    Alerts(UtteranceReader reader) {
        this.reader = reader;
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
        BigDecimal told = told(before, limit);
        return beyond(heard.observation(), limit)
                .filter(offer -> told == null || offer.sum().compareTo(told) > 0)
                .findFirst()
                .map(offer -> alert(Kind.BEYOND_AUTHORITY, before, heard, offer.words(), limit));
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
                        .flatMap(turn -> beyond(turn.observation(), limit));
        return Stream.concat(standing, latest)
                .map(Offer::sum)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @param words an exact part of what was said */
    private record Offer(String words, BigDecimal sum) {}

    /** An offer that answers no ask of the customer's is a promise all the same. */
    private Stream<Offer> beyond(Observation said, Authority limit) {
        Stream<Offer> offered =
                said.remedies().stream()
                        .filter(remedy -> remedy.status() != Remedy.Status.DECLINED)
                        .flatMap(remedy -> offer(remedy.quote().text(), remedy.value(), limit));
        Stream<Offer> promised =
                said.commitments().stream()
                        .map(promise -> promise.quote().text())
                        .flatMap(
                                words ->
                                        Money.in(reader.read(Speaker.REP, words)).stream()
                                                .flatMap(sum -> offer(words, sum, limit)));
        return Stream.concat(offered, promised);
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
        boolean same =
                sum.currency() == null
                        || limit.currency() == null
                        || sum.currency().equals(limit.currency());
        return same && sum.number().compareTo(most) > 0;
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
