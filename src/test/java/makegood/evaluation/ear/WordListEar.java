package makegood.evaluation.ear;

import makegood.evaluation.label.LabelledCall;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A baseline: plain lists of words, written down once and never tuned. */
public final class WordListEar implements Ear {

    private static final Pattern ANGRY =
            words(
                    "angry|furious|mad|outraged?|livid|upset|annoy(?:ed|ing)|frustrat(?:ed|ing)|hate|awful|terrible|"
                        + "horrible|worst|disgust(?:ed|ing)|ridiculous|unacceptable|useless|pathetic|joke|insult(?:ed|ing)?|lied?|liars?|never|nobody|sick"
                        + " of|fed up|waste[d]?|damn(?:ed)?|hell|"
                        + "shit|crap|fuck\\w*|stupid|idiots?|incompetent|disappoint(?:ed|ing)|ruined|screwed|lawyer");

    private static final Map<String, Pattern> CAUSES =
            Map.ofEntries(
                    Map.entry(
                            "late-delivery", words("late|delayed|delays?|overdue|waited|on time")),
                    Map.entry(
                            "wrong-billing",
                            words("bill(?:ed|ing)?|charged?|charges|invoices?|fees?")),
                    Map.entry("poor-service", words("service|rude|on hold|transferred|unhelpful")),
                    Map.entry(
                            "product-defect",
                            words(
                                    "broken|broke|defect(?:ive)?|faulty|damaged|cracked|leak(?:s|ed|ing)?")),
                    Map.entry(
                            "broken-promise",
                            words("promised?|you said|was told|guaranteed|assured")),
                    Map.entry(
                            "price",
                            words("prices?|expensive|cheaper|cost too much|overpriced|increase")),
                    Map.entry("missing-item", words("missing|lost|never arrived|short")),
                    Map.entry("outage", words("outage|down|offline|went out|crash(?:ed|es)?")),
                    Map.entry(
                            "lack-of-attention",
                            words("nobody called|ignored|forgot(?:ten)?|never heard|never called")),
                    Map.entry(
                            "personality-conflict",
                            words("attitude|arrogant|rude|get along|talked down")),
                    Map.entry(
                            "better-offer",
                            words("better deal|better offer|offered us|competitor|switched")),
                    Map.entry(
                            "management-change", words("new manager|new owner|new boss|took over")),
                    Map.entry("trust", words("trust|believe|lied|liar|honest")),
                    Map.entry(
                            "no-longer-needed",
                            words("don't need|no longer need|closed|retired|sold the")));

    private static final Map<String, Pattern> REMEDIES =
            Map.ofEntries(
                    Map.entry("refund", words("refund|money back|pay (?:me|us) back")),
                    Map.entry("credit", words("credit")),
                    Map.entry("discount", words("discount|percent off|waive|lower (?:rate|price)")),
                    Map.entry("replacement", words("replace(?:ment|d)?|new one")),
                    Map.entry("repair", words("repair|fix(?:ed)?")),
                    Map.entry("redelivery", words("redeliver|deliver it|send it again|resend")),
                    Map.entry("apology", words("apolog(?:y|ize|ies)|say sorry")),
                    Map.entry("explanation", words("explain|explanation|why")),
                    Map.entry("callback", words("call me|call us|call back|callback|ring me")),
                    Map.entry("escalation", words("manager|supervisor|your boss")),
                    Map.entry("cancellation", words("cancel(?:led|lation)?")),
                    Map.entry("policy-change", words("policy|change the way")),
                    Map.entry(
                            "information", words("send me|email me|in writing|documents?|report")),
                    Map.entry("fix-account", words("account|correct(?:ed)?|credit file")),
                    Map.entry("compensation", words("compensat(?:e|ion)|cover (?:my|our|the)")),
                    Map.entry("guarantee", words("guarantee|in writing")),
                    Map.entry("new-contact", words("someone else|new rep|different rep|other rep")),
                    Map.entry("trial", words("trial|try it")));

    private static final Pattern MONEY =
            Pattern.compile(
                    "[$€£]\\s?\\d|\\b(?:hundred|thousand|grand|bucks|dollars|euros|pounds)\\b");
    private static final Pattern PROMISE =
            Pattern.compile(
                    "\\b(?:i|we)(?:'|’)?ll\\b|\\b(?:i|we) will\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public HeardCall hear(LabelledCall call) {
        return new HeardCall(call, "", call.turns().stream().map(WordListEar::hear).toList());
    }

    private static Heard hear(LabelledCall.Turn turn) {
        return turn.isCustomer() ? customer(turn.text()) : rep(turn.text());
    }

    private static Heard customer(String text) {
        int hits = (int) ANGRY.matcher(text).results().count();
        double marks = text.chars().filter(c -> c == '!').count() / 2.0;
        return Heard.customer(
                hits + marks,
                Math.min(3, hits),
                matching(CAUSES, text).toList(),
                matching(REMEDIES, text).map(type -> Found.whole(type, text)).toList(),
                MONEY.matcher(text).find() ? List.of(Found.whole("", text)) : List.of(),
                null,
                null,
                null);
    }

    private static Heard rep(String text) {
        Matcher promise = PROMISE.matcher(text);
        return Heard.rep(
                null,
                null,
                promise.find()
                        ? List.of(new Found("", promise.start(), text.length(), null, null, null))
                        : List.of());
    }

    private static Stream<String> matching(Map<String, Pattern> lists, String text) {
        return lists.entrySet().stream()
                .filter(list -> list.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .sorted();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
