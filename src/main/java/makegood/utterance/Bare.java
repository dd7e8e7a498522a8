package makegood.utterance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives speech recognition's contractions their apostrophe back: {@code dont} is {@code don't}. */
final class Bare {

    private static final Map<String, String> ALWAYS = new HashMap<>();

    static {
        for (String whole :
                """
                don't didn't doesn't can't won't isn't aren't wasn't weren't haven't hasn't hadn't couldn't wouldn't
                shouldn't mustn't needn't ain't shan't i'm i've you're you've you'll you'd they're they've they'll they'd
                we've he's she's that's what's where's who's how's there's here's that'll it'll it'd that'd who'd there'll
                what'll everything's nobody's everybody's somebody's could've should've would've might've must've o'clock
                y'all c'mon
                """
                        .split("\\s+")) {
            ALWAYS.put(whole.replace("'", ""), whole);
        }
    }

    private static final Set<String> SICK =
            words(
                    "am is was are be being feel felt feeling fell so very been got get getting"
                            + " become became too seriously really mentally it and or were im hes"
                            + " shes");
    private static final Set<String> LINKS = words("and it or");
    private static final Set<String> AFTER_I_WILL =
            words(
                    "be have get call ring send put go do take make give check let see come ask"
                        + " tell text email need try find bring pay look phone write speak sort fix"
                        + " wait hold add book stop sign never also then just drive cover drop");
    private static final Set<String> AFTER_WE_WOULD =
            words(
                    "love like be have never rather hate need want really honestly just do give"
                            + " come get put go all also still not so appreciate match take only");
    private static final Set<String> BEFORE_A_DAY =
            words("on by this next last every till until from before tue of");
    private static final Set<String> AFTER_ID =
            words(
                    "like love rather be have say want never expect prefer need asked just go take"
                        + " even get still think probably appreciate told given paid already only"
                        + " call hope better been had settle do make see give tell know consider"
                        + " come stay look listen talk speak pay feel start also ask put send");
    private static final Set<String> BEFORE_ID =
            words(
                    "my your the an photo tax order customer account his her their email user login"
                            + " national valid a this that");
    private static final Set<String> AFTER_IT_IS =
            words(
                    "a an the not been just very so too all my your our their his her that this"
                        + " because gonna only still always never like fine okay ok good great done"
                        + " over about what how me you him us them on in at for no really quite"
                        + " pretty nice late wrong right here there gone taken cost to i more less"
                        + " hard easy one already now also been broken up down out off under with"
                        + " from as if when where why who more up a bit probably maybe actually"
                        + " basically kind sort half twice ten five three four two six gotten got"
                        + " back up true possible clear simple ridiculous unbelievable disgraceful"
                        + " enough nothing something everything somewhere");
    private static final Set<String> LETS_SOMEBODY =
            words("he she it who that which company nobody everybody system one");
    private static final Set<String> AFTER_WE_WILL =
            words("be have get call send fix make pay credit replace refund take give need see");
    private static final Set<String> BEFORE_WE =
            words("and then that what if when but before so because where think promise sure or");
    private static final Set<String> AFTER_WE_ARE =
            words("not sorry here happy glad ready done gonna all only just still out");

    private Bare() {}

    /** The word at {@code i} as it should be written, in lower case; itself where nothing is missing. */
    static String whole(List<String> norms, int i) {
        String norm = norms.get(i);
        String always = ALWAYS.get(norm);
        if (always != null) {
            return always;
        }
        String before = i == 0 ? "" : norms.get(i - 1);
        String after = i + 1 < norms.size() ? norms.get(i + 1) : "";
        String afterNext = i + 2 < norms.size() ? norms.get(i + 2) : "";
        return switch (norm) {
            case "ill" -> isMine(before, after) ? "i'll" : norm;
            case "id" -> AFTER_ID.contains(after) && !BEFORE_ID.contains(before) ? "i'd" : norm;
            case "its" -> AFTER_IT_IS.contains(after) || isForm(after) ? "it's" : norm;
            case "lets" -> LETS_SOMEBODY.contains(before) ? norm : "let's";
            case "well" -> isPromise(before, after, afterNext) ? "we'll" : norm;
            case "wed" ->
                    AFTER_WE_WOULD.contains(after) && !BEFORE_A_DAY.contains(before)
                            ? "we'd"
                            : norm;
            case "were" -> isOurs(before, after) ? "we're" : norm;
            default -> norm;
        };
    }

    private static boolean isMine(String before, String after) {
        return isWord(after) && !SICK.contains(before)
                || LINKS.contains(before) && AFTER_I_WILL.contains(after);
    }

    private static boolean isPromise(String before, String after, String afterNext) {
        return AFTER_WE_WILL.contains(after)
                && (BEFORE_WE.contains(before) || after.equals("be"))
                && !afterNext.equals("me")
                && !afterNext.equals("you");
    }

    private static boolean isOurs(String before, String after) {
        return (before.isEmpty()
                        || Set.of("and", "but", "so", "because", "cause", "now").contains(before))
                && (AFTER_WE_ARE.contains(after) || after.endsWith("ing") && after.length() > 4);
    }

    private static boolean isForm(String word) {
        return word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
    }

    private static boolean isWord(String norm) {
        return !norm.isEmpty() && Character.isLetter(norm.charAt(0));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")).stream().distinct().toList());
    }
}
