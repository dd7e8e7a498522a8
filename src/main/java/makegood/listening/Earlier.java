package makegood.listening;

import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The talk before an utterance, as far as the listener needs it: the last few turns and what has been heard since the
 * start. Its size does not grow with the call.
 *
 * @param turns utterances so far
 * @param latest the last turns, newest first, at most {@link #KEPT}
 * @param heard causes heard so far
 * @param remedies those standing: asked, offered, agreed; newest first, at most a dozen
 * @param impact whether an impact was heard
 * @param newVendor whether the new vendor was named
 * @param anger after the last utterance
 * @param scores of the customer's last three utterances, newest first
 * @param at when the utterance to be heard is said, in the customer's time zone; what "Tuesday" is reckoned from
 */
public record Earlier(
        int turns,
        List<Turn> latest,
        Set<Cause.Type> heard,
        List<Remedy> remedies,
        boolean impact,
        boolean newVendor,
        Anger anger,
        List<Double> scores,
        ZonedDateTime at) {

    /** How many turns are kept: enough for an answer, what it answers, and what led to it. */
    public static final int KEPT = 6;

    /** The fact that somebody else comes to the telephone: then nothing was said to them yet, and they are angry with nobody. */
    static final String PUT_THROUGH = "put-through";

    private static final int KEPT_REMEDIES = 12;

    public Earlier {
        latest = List.copyOf(latest);
        // In the order of the vocabulary: what sums over them gives the same on any machine.
        heard = heard.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(heard));
        remedies = List.copyOf(remedies);
        scores = List.copyOf(scores);
    }

    public static Earlier none(OffsetDateTime at) {
        return new Earlier(
                0,
                List.of(),
                Set.of(),
                List.of(),
                false,
                false,
                Anger.CALM,
                List.of(),
                at.toZonedDateTime());
    }

    /** The same talk at another time of day. */
    public Earlier at(OffsetDateTime time, @Nullable ZoneId zone) {
        ZonedDateTime there = zone == null ? time.toZonedDateTime() : time.atZoneSameInstant(zone);
        return new Earlier(turns, latest, heard, remedies, impact, newVendor, anger, scores, there);
    }

    /** The talk after this turn. */
    public Earlier after(Turn turn) {
        Observation seen = turn.observation();
        boolean another = seen.facts().containsKey(PUT_THROUGH);
        List<Turn> last = another ? new ArrayList<>() : new ArrayList<>(latest);
        last.addFirst(turn);
        Set<Cause.Type> causes =
                heard.isEmpty() ? EnumSet.noneOf(Cause.Type.class) : EnumSet.copyOf(heard);
        seen.causes().forEach(cause -> causes.add(cause.type()));
        List<Double> lastScores = new ArrayList<>(scores);
        if (another) {
            lastScores.clear();
        } else if (turn.speaker() == Speaker.CUSTOMER && seen.understood()) {
            lastScores.addFirst(seen.anger().score());
        }
        return new Earlier(
                turns + 1,
                last.subList(0, Math.min(KEPT, last.size())),
                causes,
                standing(seen.remedies()),
                impact || seen.impact() != null,
                newVendor
                        || seen.signals().stream()
                                .anyMatch(signal -> signal.type() == Signal.Type.NEW_VENDOR),
                another ? calm(seen.anger()) : seen.anger(),
                lastScores.subList(0, Math.min(3, lastScores.size())),
                at);
    }

    /** Of somebody who has just come; what the call has seen stays seen. */
    private static Anger calm(Anger before) {
        return new Anger(0, 0, Anger.Trend.STEADY, before.peak(), before.about(), null);
    }

    /**
     * The newest of a type stands in the older one's place; what was withdrawn or declined stands no more. An offer takes no
     * ask's place before it is agreed on: who declines it still asks.
     */
    private List<Remedy> standing(List<Remedy> newer) {
        List<Remedy> all = new ArrayList<>(remedies);
        all.removeIf(older -> newer.stream().anyMatch(remedy -> replaces(remedy, older)));
        for (Remedy remedy : newer) {
            if (remedy.status() != Remedy.Status.WITHDRAWN
                    && remedy.status() != Remedy.Status.DECLINED) {
                all.addFirst(remedy);
            }
        }
        return all.subList(0, Math.min(KEPT_REMEDIES, all.size()));
    }

    private static boolean replaces(Remedy newer, Remedy older) {
        boolean offer =
                newer.status() == Remedy.Status.OFFERED || newer.status() == Remedy.Status.DECLINED;
        boolean stays = offer && older.status() == Remedy.Status.ASKED;
        return newer.type() == older.type() && !stays;
    }

    /**
     * One turn of the talk before.
     *
     * @param text empty where its words have been erased
     */
    public record Turn(Speaker speaker, String text, Observation observation) {}
}
