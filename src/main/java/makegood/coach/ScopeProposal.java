package makegood.coach;

import makegood.listening.Cause;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the root problem seems one accident or the way we work, from the customer's own words about it. James: specific is
 * cheap to fix, systemic is dear.
 */
final class ScopeProposal {

    /** Words that say it happened more than once, or is how things are done. */
    private static final Pattern AGAIN =
            Pattern.compile(
                    "\\b(again|always|every (time|week|month|year|single)|each"
                            + " time|keeps?|kept|never once|over and"
                            + " over|constantly|(second|third|fourth|fifth) time|\\d+"
                            + " times|(two|three|four|five|six) times|for (months|years)|no one"
                            + " ever|nobody ever)\\b");

    /** Where nothing else went wrong, these are how we work; beside an accident they are what it felt like. */
    private static final Set<Cause.Type> WAYS_OF_WORKING =
            EnumSet.of(Cause.Type.PRICE, Cause.Type.LACK_OF_ATTENTION);

    private static final Set<Cause.Type> NOT_OURS =
            EnumSet.of(
                    Cause.Type.NO_LONGER_NEEDED,
                    Cause.Type.MANAGEMENT_CHANGE,
                    Cause.Type.BETTER_OFFER);

    private ScopeProposal() {}

    static Summary.Scope of(Evidences evidence) {
        if (evidence.causes().isEmpty()
                || evidence.causes().stream()
                        .allMatch(cause -> NOT_OURS.contains(cause.what().type()))) {
            return Summary.Scope.UNCLEAR;
        }
        boolean systemic =
                evidence.causes().stream()
                                .allMatch(cause -> WAYS_OF_WORKING.contains(cause.what().type()))
                        || evidence.causes().stream().anyMatch(cause -> again(cause.what()));
        return systemic ? Summary.Scope.SYSTEMIC : Summary.Scope.SPECIFIC;
    }

    private static boolean again(Cause cause) {
        return AGAIN.matcher(cause.quote().text().toLowerCase(Locale.ROOT)).find();
    }
}
