package makegood.slack;

import makegood.call.Outcome;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.utterance.Keys;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The method's words, as a person says them. */
final class Spoken {

    private static final List<String> ANGER = List.of("calm", "annoyed", "angry", "furious");

    /** One ramp, used for nothing else. */
    private static final List<String> SIGNS =
            List.of(
                    ":large_green_circle:",
                    ":large_yellow_circle:",
                    ":large_orange_circle:",
                    ":red_circle:");

    private static final Map<String, String> AUTHORS =
            Map.of(
                    "gitomer", "Jeffrey Gitomer",
                    "harrison", "Troy Harrison",
                    "tab", "The Alternative Board",
                    "james", "Geoffrey James",
                    "mclees", "Peter Mclees",
                    "ours", "Makegood");

    private Spoken() {}

    static String author(String source) {
        return AUTHORS.getOrDefault(source, source);
    }

    static String level(int level) {
        return ANGER.get(level);
    }

    static String sign(int level) {
        return SIGNS.get(level);
    }

    /** {@code Angry, rising} */
    static String anger(Anger anger) {
        String trend = anger.trend() == Anger.Trend.STEADY ? "" : ", " + Keys.key(anger.trend());
        return sign(anger.level()) + " " + capitalized(level(anger.level())) + trend;
    }

    static String cause(Cause.Type cause) {
        return words(cause.key());
    }

    static String outcome(@Nullable Outcome outcome) {
        return outcome == null ? "open" : words(outcome.key());
    }

    /** A key of the vocabulary: {@code late-delivery} is said {@code late delivery}. */
    static String words(String key) {
        return key.replace('-', ' ');
    }

    /** What to do next, as a title. */
    static String title(String step, @Nullable Move move) {
        return move == null ? capitalized(words(step)) : title(move);
    }

    private static String title(Move move) {
        return switch (move) {
            case OPEN -> "Open the talk";
            case FIND_DECISION_MAKER -> "Find who decides";
            case ASK_REASON -> "Ask why they left";
            case ACKNOWLEDGE -> "Show that you heard them";
            case CLARIFY -> "Ask to clarify";
            case ASK_IMPACT -> "Ask what it cost them";
            case ASK_REMEDY -> "Ask for their remedy";
            case APOLOGIZE -> "Apologize for what was done";
            case PLAY_BACK -> "Say back what you heard";
            case OFFER_PLAN -> "Offer a specific plan";
            case MAKE_GOOD -> "Make good";
            case NEGOTIATE -> "Negotiate gently";
            case RE_SELL -> "Rediscover why they bought";
            case ASK_COMMITMENT -> "Ask for their yes";
            case SET_FOLLOW_UP -> "Set a day and an hour";
            case ASK_PERMISSION -> "Ask to stay in touch";
            case OFFER_TRIAL -> "Offer one small project";
            case BACK_OFF -> "Let it rest";
            case THANK -> "Thank them";
        };
    }

    static String capitalized(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
