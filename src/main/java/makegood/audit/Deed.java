package makegood.audit;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody did, without anybody's words: ids, the vocabulary's own words, figures. Reads as a sentence:
 * {@code Deed.by("mia").exported("calls").how("csv").things(120)}.
 *
 * @param who the name that they signed in with; {@link #ITSELF} where the product did it by itself
 * @param what the kind of thing, as a key: {@code call}, {@code customer}, {@code do-not-call}
 * @param which its id, up to 200 characters; empty where it is many. A customer's id only as {@link Audit#pseudonym} gives it
 * @param how the rest as a key, for instance a format or the way it was changed: {@code csv}, {@code override}; may be empty
 * @param things how many; -1 where it was one
 */
public record Deed(String who, Kind kind, String what, String which, String how, long things) {

    /** Who did what nobody asked for, such as what a schedule does. */
    public static final String ITSELF = "(makegood)";

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");
    private static final int LONGEST_WHAT = 40;
    private static final int LONGEST_HOW = 60;
    private static final int LONGEST_ID = 200;

    /** What can be done to a thing. */
    public enum Kind {
        READ,
        EXPORTED,
        CREATED,
        CHANGED,
        DELETED,
        /** Proved who they are. */
        SIGNED_IN,
        /** Was kept from doing it. */
        REFUSED;

        /** As it is stored and shown: {@code signed-in}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException where there is none of this key */
        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** @throws IllegalArgumentException where a key is a text: texts are somebody's words */
    public Deed {
        key("what", what, LONGEST_WHAT);
        if (!how.isEmpty()) {
            key("how", how, LONGEST_HOW);
        }
        if (who.isBlank() || who.length() > LONGEST_ID || which.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "Name who did it, and give an id of up to " + LONGEST_ID + " characters.");
        }
    }

    private static void key(String part, String value, int longest) {
        if (value.length() > longest || !KEY.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\""
                            + part
                            + "\" of an audit entry is a key of small letters, digits and hyphens,"
                            + " up to "
                            + longest
                            + " long, never a text.");
        }
    }

    /** @param who the name that they signed in with */
    public static Doer by(String who) {
        return new Doer(who);
    }

    /** The thing that it was done to. */
    public Deed which(String id) {
        return new Deed(who, kind, what, id, how, things);
    }

    /** The way in which it was done. */
    public Deed how(String key) {
        return new Deed(who, kind, what, which, key, things);
    }

    /** How many things it was done to. */
    public Deed things(long count) {
        return new Deed(who, kind, what, which, how, count);
    }

    /** The first half of the sentence. */
    public record Doer(String who) {

        public Deed read(String what) {
            return did(Kind.READ, what);
        }

        public Deed exported(String what) {
            return did(Kind.EXPORTED, what);
        }

        public Deed created(String what) {
            return did(Kind.CREATED, what);
        }

        public Deed changed(String what) {
            return did(Kind.CHANGED, what);
        }

        public Deed deleted(String what) {
            return did(Kind.DELETED, what);
        }

        public Deed signedIn(String what) {
            return did(Kind.SIGNED_IN, what);
        }

        public Deed refused(String what) {
            return did(Kind.REFUSED, what);
        }

        private Deed did(Kind kind, String what) {
            return new Deed(who, kind, what, "", "", -1);
        }
    }
}
