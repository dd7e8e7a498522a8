package makegood.condition;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known at a moment of a call, as conditions of flows and rules may ask for it. The call's state implements it;
 * a test does so in ten lines by overriding what it needs of {@link Blank}.
 */
public interface Situation {

    /** Whether this fact has been heard, or entered by the rep. */
    boolean known(String fact);

    /** The fact's value; null while it is not known, empty where its words have been erased. */
    @Nullable String fact(String fact);

    /** How much money the fact speaks of; 0 where it names none. */
    default double amount(String fact) {
        String words = fact(fact);
        return words == null ? 0 : Sum.largest(words);
    }

    /** Whether this step is done for good: its condition held, or it was taken and needs no answer. */
    boolean done(String step);

    /** Whether this step was taken since the customer last spoke: their answer is still to come. */
    default boolean awaiting(String step) {
        return false;
    }

    /** Whether the rep took this step at least once. */
    default boolean asked(String step) {
        return timesAsked(step) > 0;
    }

    /** How often the rep took this step: chooses the wording. */
    int timesAsked(String step);

    /** How often this step or interrupt stood as the advice after a customer's utterance: bounds an interrupt. */
    int timesAdvised(String step);

    /** Whether the rep put this step aside. */
    boolean skipped(String step);

    Anger anger();

    /** The signals of the last customer utterance, by their keys. */
    Set<String> signals();

    /** How many utterances of the customer so far were a refusal. */
    int refusals();

    /** Whether the customer has refused for good: all that is left is to part well. */
    default boolean refusedForGood() {
        return RefusedForGood.is(this);
    }

    /** Whether a rule was broken in the rep's last utterance. */
    boolean slip();

    /** The facts that the last customer utterance brought, known before or not. */
    default Set<String> heard() {
        return Set.of();
    }

    /** The rules that were broken in the rep's last utterance. */
    default Set<String> slips() {
        return Set.of();
    }

    /** Utterances so far, of both speakers. */
    int turns();

    /** {@code name}, {@code company}, {@code status}, …: only what is known. */
    Map<String, String> customer();

    /** {@code rep.name} and {@code company}: who is calling, as wordings ask for it; only what is known. */
    default Map<String, String> ours() {
        return Map.of();
    }

    /** {@code maxCredit} (a number) and {@code currency}: only what is set. */
    Map<String, Object> authority();

    /** 0..1: how much the talk calls for this move now; 0 where nothing has learnt it. */
    double callsFor(String move);

    /** The flow's name; null where none is followed. */
    default @Nullable String flowName() {
        return null;
    }

    /** Whose words are checked, by the name they sign in with; null where it is nobody's call. */
    default @Nullable String rep() {
        return null;
    }

    /** The guard rules that the call's flow has switched on. */
    Set<String> guards();

    /** The latest utterances, newest first; a handful is kept. */
    List<Said> earlier();

    /** The customer's anger after the last utterance: as in the vocabulary. */
    record Anger(double score, int level, String trend, int peak) {
        public static final Anger CALM = new Anger(0, 0, "steady", 0);
    }

    /**
     * An earlier utterance.
     *
     * @param speaker {@code rep} or {@code customer}
     */
    record Said(String speaker, String text) {}

    /** A call in which nothing has been said: what a check without a call is made against, and a base for tests. */
    class Blank implements Situation {

        @Override
        public boolean known(String fact) {
            return false;
        }

        @Override
        public @Nullable String fact(String fact) {
            return null;
        }

        @Override
        public boolean done(String step) {
            return false;
        }

        @Override
        public int timesAsked(String step) {
            return 0;
        }

        @Override
        public int timesAdvised(String step) {
            return 0;
        }

        @Override
        public boolean skipped(String step) {
            return false;
        }

        @Override
        public Anger anger() {
            return Anger.CALM;
        }

        @Override
        public Set<String> signals() {
            return Set.of();
        }

        @Override
        public int refusals() {
            return 0;
        }

        @Override
        public boolean slip() {
            return false;
        }

        @Override
        public int turns() {
            return 0;
        }

        @Override
        public Map<String, String> customer() {
            return Map.of();
        }

        @Override
        public Map<String, Object> authority() {
            return Map.of();
        }

        @Override
        public double callsFor(String move) {
            return 0;
        }

        @Override
        public Set<String> guards() {
            return Set.of();
        }

        @Override
        public List<Said> earlier() {
            return List.of();
        }
    }
}
