package makegood.phrasebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spoken and regional words, and words that carry nothing. English only. */
final class SpokenForms {

    private static final Map<String, String> PLAIN =
            Map.ofEntries(
                    Map.entry("tae", "to"),
                    Map.entry("ye", "you"),
                    Map.entry("ya", "you"),
                    Map.entry("yous", "you"),
                    Map.entry("youse", "you"),
                    Map.entry("yez", "you"),
                    Map.entry("yall", "you"),
                    Map.entry("y'all", "you"),
                    Map.entry("yer", "your"),
                    Map.entry("u", "you"),
                    Map.entry("cos", "because"),
                    Map.entry("coz", "because"),
                    Map.entry("cuz", "because"),
                    Map.entry("'cause", "because"),
                    Map.entry("wi", "with"),
                    Map.entry("ont", "on"),
                    Map.entry("owt", "anything"),
                    Map.entry("nowt", "nothing"),
                    Map.entry("onything", "anything"),
                    Map.entry("summat", "something"),
                    Map.entry("gie", "give"),
                    Map.entry("nae", "no"),
                    Map.entry("naw", "no"),
                    Map.entry("nah", "no"),
                    Map.entry("nope", "no"),
                    Map.entry("yep", "yes"),
                    Map.entry("yeah", "yes"),
                    Map.entry("yup", "yes"),
                    Map.entry("aye", "yes"),
                    Map.entry("ma'am", "madam"),
                    Map.entry("maam", "madam"),
                    Map.entry("mam", "madam"),
                    Map.entry("gotten", "got"));

    private static final Map<String, List<String>> SPLIT =
            Map.ofEntries(
                    Map.entry("cannae", List.of("can", "not")),
                    Map.entry("canna", List.of("can", "not")),
                    Map.entry("dinnae", List.of("do", "not")),
                    Map.entry("dinna", List.of("do", "not")),
                    Map.entry("didnae", List.of("did", "not")),
                    Map.entry("didna", List.of("did", "not")),
                    Map.entry("doesnae", List.of("does", "not")),
                    Map.entry("wasnae", List.of("was", "not")),
                    Map.entry("wasna", List.of("was", "not")),
                    Map.entry("isnae", List.of("is", "not")),
                    Map.entry("willnae", List.of("will", "not")),
                    Map.entry("winna", List.of("will", "not")),
                    Map.entry("wouldnae", List.of("would", "not")),
                    Map.entry("couldnae", List.of("could", "not")),
                    Map.entry("shouldnae", List.of("should", "not")),
                    Map.entry("havenae", List.of("have", "not")),
                    Map.entry("lemme", List.of("let", "me")),
                    Map.entry("gimme", List.of("give", "me")),
                    Map.entry("dunno", List.of("do", "not", "know")),
                    Map.entry("shoulda", List.of("should", "have")),
                    Map.entry("coulda", List.of("could", "have")),
                    Map.entry("woulda", List.of("would", "have")),
                    Map.entry("mighta", List.of("might", "have")),
                    Map.entry("hafta", List.of("have", "to")),
                    Map.entry("oughta", List.of("ought", "to")),
                    Map.entry("cannot", List.of("can", "not")),
                    Map.entry("gonna", List.of("going", "to")),
                    Map.entry("gunna", List.of("going", "to")),
                    Map.entry("gonnae", List.of("going", "to")),
                    Map.entry("wanna", List.of("want", "to")),
                    Map.entry("gotta", List.of("got", "to")));

    private static final Set<String> MODALS = Set.of("should", "could", "would", "might", "must");

    private static final Set<String> FILLERS =
            Set.of(
                    "uh", "um", "er", "erm", "uhm", "ehm", "hm", "hmm", "mm", "ah", "eh", "'s", "-",
                    "po");

    private static final Set<List<String>> LONG_FILLERS =
            Set.of(
                    List.of("you", "know"),
                    List.of("i", "mean"),
                    List.of("sort", "of"),
                    List.of("kind", "of"),
                    List.of("you", "see"));

    /** Words that often stand in the middle of a phrase without changing it. */
    private static final Set<String> SOFTENERS =
            Set.of(
                    "like",
                    "just",
                    "actually",
                    "honestly",
                    "basically",
                    "obviously",
                    "simply",
                    "literally",
                    "unfortunately",
                    "sir",
                    "madam",
                    "please",
                    "kinda",
                    "sorta",
                    "well",
                    "though",
                    "really",
                    "certainly",
                    "definitely");

    private static final Set<String> OPENERS =
            Set.of(
                    "ok",
                    "okay",
                    "right",
                    "well",
                    "so",
                    "and",
                    "but",
                    "look",
                    "listen",
                    "oh",
                    "ah",
                    "yes",
                    "sure",
                    "hmm",
                    "now",
                    "honestly",
                    "please",
                    "sir",
                    "madam",
                    "see",
                    "hey",
                    "alright",
                    "righto",
                    "um",
                    "uh",
                    "er",
                    "erm",
                    "sorry",
                    "ach",
                    "anyway",
                    "actually",
                    "perfect",
                    "great",
                    "lovely",
                    "sweet",
                    "cool",
                    "because",
                    "totally",
                    "absolutely",
                    "thanks");

    private static final Set<String> TAILS =
            Set.of(
                    "sir", "madam", "mate", "love", "pal", "dear", "then", "though", "now", "so",
                    "sorry", "thanks", "ok", "okay", "either", "really", "at", "all", "today",
                    "here", "boss", "man", "bro", "please");

    private SpokenForms() {}

    static String plain(String norm, String before) {
        String known = PLAIN.get(norm);
        if (known != null) {
            return known;
        }
        if (norm.equals("of") && MODALS.contains(before)) {
            return "have";
        }
        if (norm.endsWith("in'")) {
            return norm.substring(0, norm.length() - 1) + "g";
        }
        return norm.length() > 4 && norm.endsWith("in") ? norm + "g" : norm;
    }

    static List<String> words(String norm) {
        return SPLIT.getOrDefault(norm, List.of());
    }

    /** How many words from here on carry nothing: 0, 1 or 2. */
    static int filler(String word, String next) {
        if (FILLERS.contains(word) || SOFTENERS.contains(word)) {
            return 1;
        }
        return LONG_FILLERS.contains(List.of(word, next)) ? 2 : 0;
    }

    static boolean opens(String word) {
        return OPENERS.contains(word);
    }

    static boolean closes(String word) {
        return TAILS.contains(word);
    }
}
