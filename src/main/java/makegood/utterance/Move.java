package makegood.utterance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an utterance of the rep does in the talk, and what a step of a flow is for. It stands here, with what was said,
 * because listening hears moves and flows ask for them, and neither knows the other.
 */
public enum Move {
    OPEN,
    FIND_DECISION_MAKER,
    ASK_REASON,
    ACKNOWLEDGE,
    CLARIFY,
    ASK_IMPACT,
    ASK_REMEDY,
    APOLOGIZE,
    PLAY_BACK,
    OFFER_PLAN,
    MAKE_GOOD,
    NEGOTIATE,
    RE_SELL,
    ASK_COMMITMENT,
    SET_FOLLOW_UP,
    ASK_PERMISSION,
    OFFER_TRIAL,
    BACK_OFF,
    THANK;

    private static final Set<Move> ASKING =
            EnumSet.of(
                    FIND_DECISION_MAKER,
                    ASK_REASON,
                    CLARIFY,
                    ASK_IMPACT,
                    ASK_REMEDY,
                    ASK_COMMITMENT,
                    ASK_PERMISSION);

    /** Whether it asks the customer something, so that what it says is not yet told by anybody. */
    public boolean asks() {
        return ASKING.contains(this);
    }

    public String key() {
        return Keys.key(this);
    }

    public static Optional<Move> of(String key) {
        return Keys.find(Move.class, key);
    }
}
