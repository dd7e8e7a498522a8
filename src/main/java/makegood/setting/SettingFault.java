package makegood.setting;

import java.time.Duration;

/** A setting that nothing can start with: what is wrong and what to set. A value that may be secret stays out of both. */
public final class SettingFault extends IllegalArgumentException {

    /** Beyond it, dates could not be reckoned with. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final String what;
    private final String cure;

    /**
     * @param what is wrong, as a sentence
     * @param cure what to set instead, as a sentence
     */
    public SettingFault(String what, String cure) {
        super(what + " " + cure);
        this.what = what;
        this.cure = cure;
    }

    public String what() {
        return what;
    }

    public String cure() {
        return cure;
    }

    /**
     * @param setting its name
     * @param example of a time, as it is set
     * @throws SettingFault where the time is none, or longer than a hundred years
     */
    public static void checkTime(String setting, Duration time, String example) {
        if (!time.isPositive() || time.compareTo(LONGEST) > 0) {
            throw new SettingFault(
                    setting + " is " + time + ".",
                    "Set a time of up to 36500d, for instance " + example + ".");
        }
    }
}
