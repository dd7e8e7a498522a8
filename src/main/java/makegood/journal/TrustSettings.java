package makegood.journal;

import makegood.setting.SettingFault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * When a rule is no more than a suggestion.
 *
 * @param leastPrecision 0..1: below it, a rule's warnings are shown as suggestions
 * @param leastVerdicts how many of its warnings must have been judged before that
 * @param within how far back verdicts count
 */
@ConfigurationProperties("makegood.phrasebook.trust")
public record TrustSettings(
        @DefaultValue("0.6") double leastPrecision,
        @DefaultValue("20") int leastVerdicts,
        @DefaultValue("90d") Duration within) {

    public TrustSettings {
        if (!(leastPrecision >= 0 && leastPrecision <= 1)) {
            throw new IllegalArgumentException(
                    "makegood.phrasebook.trust.least-precision is "
                            + leastPrecision
                            + ". Set a number from 0 to 1; 0 trusts every rule.");
        }
        if (leastVerdicts < 1) {
            throw new IllegalArgumentException(
                    "makegood.phrasebook.trust.least-verdicts is "
                            + leastVerdicts
                            + ". Set 1 or more.");
        }
        SettingFault.checkTime("makegood.phrasebook.trust.within", within, "90d");
    }

    /** Whether reps have called it wrong so often that it is no more than a suggestion. */
    public boolean doubts(RuleFigures figures) {
        return figures.verdicts() >= leastVerdicts
                && figures.precision().filter(share -> share.value() < leastPrecision).isPresent();
    }
}
