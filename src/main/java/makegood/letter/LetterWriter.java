package makegood.letter;

import makegood.call.CallState;
import makegood.coach.Ours;
import makegood.coach.Summary;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes letters from a call's summary, without a language model. A letter says what was said and settled and nothing more:
 * no plea to come back, no discount, no promise that nobody made. What is not known is left for the sender to fill in.
 */
public final class LetterWriter {

    /** Before anything else: whoever wants to be left alone gets no letter and no call. */
    static final String LEFT_ALONE =
            "They asked to be left alone: send nothing and call nobody, unless they come back to"
                    + " you.";

    private final Predicate<String> harmless;
    private final Ours ours;

    /** @param harmless whether the phrasebook lets this text pass, its guards included */
    public LetterWriter(Predicate<String> harmless, Ours ours) {
        this.harmless = harmless;
        this.ours = ours;
    }

    /** The letter, each of its parts checked: one that the phrasebook objects to is left out, and said to be missing. */
    public Letter write(Letter.Kind kind, CallState state, Summary summary) {
        Material material = new Material(summary);
        boolean leftAlone = state.known("no-contact");
        Draft draft = new Draft(kind, leftAlone, harmless);
        if (leftAlone) {
            draft.first(LEFT_ALONE);
        }
        draft.line("Dear " + Material.customer(state) + ",");
        switch (kind) {
            case REVISIT -> revisit(draft, material);
            case CONDITIONS -> conditions(draft, material);
            case THANK_YOU -> thankYou(draft, material);
            case PEACE_OFFERING -> peaceOffering(draft, material);
            case USEFUL_NEWS -> usefulNews(draft, material, state.known("consent"));
        }
        draft.line(signature(state));
        return draft.letter();
    }

    /** James: exactly what changes, because of what they said; they know that we would like them back. */
    private static void revisit(Draft draft, Material material) {
        draft.subject("What changes because of what you told us");
        heard(draft, material, "You told me plainly what went wrong. This is what I wrote down:");
        if (material.isNothingDone()) {
            draft.fill(
                    "[What has changed because of this, who sees to it, and since which day]",
                    "Say exactly what changes, who sees to it and from which day: nothing was"
                            + " promised in the call.");
            material.unpromisedTalk().ifPresent(draft::line);
        } else {
            draft.line("Because of what you said:");
            draft.points(material.plan());
        }
        draft.line("Where I got something wrong, I will correct it on the day that you tell me.");
    }

    /** Gitomer: another chance on conditions that both set, in writing. */
    private static void conditions(Draft draft, Material material) {
        draft.subject("What we agreed");
        if (material.conditions().isEmpty()) {
            draft.fill(
                    "[Your conditions, in your words]",
                    "No condition of theirs was heard: write down what they set.");
        } else {
            draft.line("These are your conditions, in your words:");
            draft.points(material.conditions());
        }
        if (material.isNothingDone()) {
            draft.fill(
                    "[What we do, who does it, and by when]",
                    "Say what we do for it, who does it and by when.");
            material.unpromisedTalk().ifPresent(draft::line);
        } else {
            draft.line("This is what we do:");
            draft.points(material.plan());
        }
        if (material.nextTalk().isEmpty()) {
            draft.fill(
                    "[The day on which we look at it together]",
                    "Name the day and hour on which both look at whether it was kept.");
        }
        draft.line("Please change whatever is not as you meant it.");
    }

    /** McLees: appreciation at once, and a reminder of what went wrong so that it never recurs. */
    private static void thankYou(Draft draft, Material material) {
        draft.subject("Thank you");
        draft.line("Thank you for the time you gave me, and for being so frank.");
        heard(draft, material, "What went wrong stands on the first page of your file:");
        if (!material.next().isEmpty()) {
            draft.line("What comes next:");
            draft.points(material.next());
        }
    }

    /** Gitomer: small, personal, and it asks for nothing. */
    private static void peaceOffering(Draft draft, Material material) {
        draft.subject("No answer needed");
        draft.line("This is no offer, and it needs no answer.");
        heard(draft, material, "We failed you, and I am sorry. What you told me is not forgotten:");
        draft.fill(
                "[The small thing that goes with these lines]",
                "Choose something small and personal that fits them; where the damage was large,"
                        + " make it good first.");
    }

    /** The Alternative Board: what is useful to them, only with their permission. */
    private static void usefulNews(Draft draft, Material material, boolean permitted) {
        draft.subject("What you said you would like to hear of");
        if (!permitted) {
            draft.first(
                    "Ask for their permission first: they have not said that you may write to"
                            + " them.");
        }
        draft.line("You said that I may write when I come upon something useful to you.");
        draft.fill(
                "[One piece of news of their field, in two lines, with its source]",
                "Choose one piece of news that helps them, not us.");
        draft.line("One word from you, and these letters end.");
    }

    private static void heard(Draft draft, Material material, String lead) {
        if (material.heard().isEmpty()) {
            return;
        }
        draft.line(lead);
        draft.points(material.heard());
    }

    /** The same letter in a model's words, between its greeting and its signature. */
    public Letter rewritten(Letter letter, CallState state, String body, String model) {
        String whole =
                "Dear "
                        + Material.customer(state)
                        + ",\n\n"
                        + body.strip()
                        + "\n\n"
                        + signature(state)
                        + "\n";
        List<String> gaps = body.contains("[") ? letter.gaps() : List.of();
        return new Letter(
                letter.kind(),
                letter.subject(),
                whole,
                letter.first(),
                gaps,
                letter.leftAlone(),
                model);
    }

    /** As they heard it on the phone: the name to sign in with is nobody else's business. */
    private String signature(CallState state) {
        Map<String, String> known = ours.of(state.rep());
        String rep = known.getOrDefault("rep.name", state.rep());
        return Stream.of(rep, known.getOrDefault("company", ""))
                .map(Material::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a letter may use of a call, in the words in which it was said. */
    public Facts facts(Summary summary) {
        Material material = new Material(summary);
        return new Facts(
                material.heard(), material.settled(), material.next(), material.conditions());
    }

    /** Facts for a letter, a sentence each. */
    public record Facts(
            List<String> heard,
            List<String> agreed,
            List<String> promised,
            List<String> conditions) {}
}
