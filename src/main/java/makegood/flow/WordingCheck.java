package makegood.flow;

import makegood.flow.Wording.Part;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wordings that can't be read, name what there is not, or would read badly. */
final class WordingCheck implements FlowCheck {

    private static final int LONGEST = 1_000;

    @Override
    public boolean needsGoodNames() {
        return false;
    }

    @Override
    public void check(FlowDraft draft, Findings findings) {
        Set<String> facts = NameCheck.facts(draft);
        SourceFile file = draft.flow().file();
        for (FlowDraft.StepDraft step : draft.steps()) {
            for (Scalar wording : step.say()) {
                if (tooLong(wording, file, findings)) {
                    continue;
                }
                try {
                    parts(
                            WordingParser.parse(wording.value()).parts(),
                            true,
                            wording,
                            facts,
                            file,
                            findings);
                } catch (WordingParser.Unreadable broken) {
                    findings.add(
                            FindingCode.BROKEN_WORDING,
                            file,
                            wording.part(file, broken.at, broken.at + 1),
                            "This wording can't be read: " + broken.getMessage(),
                            "Close each { with } and each [ with ].");
                }
            }
            alone(step, file, findings);
        }
    }

    /** Told at once: looking each of its parts up would take long. */
    private static boolean tooLong(Scalar wording, SourceFile file, Findings findings) {
        if (wording.value().length() <= LONGEST) {
            return false;
        }
        findings.add(
                FindingCode.BROKEN_WORDING,
                file,
                wording.span(),
                "This wording has more than " + LONGEST + " characters.",
                "Say it in one breath; split it over two steps.");
        return true;
    }

    private static void alone(FlowDraft.StepDraft step, SourceFile file, Findings findings) {
        if (step.say().size() == 1) {
            findings.add(
                    FindingCode.ONE_WORDING,
                    file,
                    step.say().getFirst().span(),
                    "\""
                            + step.step().name()
                            + "\" has one wording only, and would be asked twice in the same"
                            + " words.",
                    "Add a second one, worded otherwise, for when the first got no answer; each"
                            + " begins with a dash below the first one's.");
        }
    }

    private static void parts(
            List<Part> parts,
            boolean bare,
            Scalar wording,
            Set<String> facts,
            SourceFile file,
            Findings findings) {
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> {}
                case Part.Place place -> place(place, bare, wording, facts, file, findings);
                case Part.Bracket bracket ->
                        parts(bracket.parts(), false, wording, facts, file, findings);
            }
        }
    }

    private static void place(
            Part.Place place,
            boolean bare,
            Scalar wording,
            Set<String> facts,
            SourceFile file,
            Findings findings) {
        var span = wording.part(file, place.at(), place.at() + place.name().length());
        String name = place.name();
        int dot = name.startsWith("fact.") || name.startsWith("quote.") ? name.indexOf('.') : -1;
        boolean known =
                dot < 0 ? Values.NAMES.contains(name) : facts.contains(name.substring(dot + 1));
        if (!known) {
            List<String> all = new ArrayList<>(Values.NAMES);
            facts.forEach(fact -> all.add("quote." + fact));
            findings.add(
                    FindingCode.UNKNOWN_PLACEHOLDER,
                    file,
                    span,
                    "Nothing is known by the name \"" + name + "\".",
                    NearMiss.cure(name, all, "There are"));
        } else if (bare && place.instead() == null) {
            findings.add(
                    FindingCode.BARE_PLACEHOLDER,
                    file,
                    span,
                    "Where \"" + name + "\" is not known, this leaves a hole in the sentence.",
                    "Put the part that needs it into square brackets, [ for {"
                            + name
                            + "}],"
                            + " or say what to use instead, {"
                            + name
                            + "|you}.");
        }
    }
}
