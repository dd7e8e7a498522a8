package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.ConditionReader;
import makegood.condition.Mention;
import makegood.condition.NamedConditions;
import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.lint.Version;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one flow file's nodes: each key in turn, every fault told, what can be used kept. */
final class DraftReader {

    static final List<String> KEYS =
            List.of(
                    "flow",
                    "title",
                    "source",
                    "use-when",
                    "suits",
                    "steps",
                    "interrupts",
                    "guards",
                    "make-good");

    private static final int MOST = 100;

    private final SourceFile file;
    private final ConditionReader conditions;
    private final NamedConditions named;
    private final Findings findings;
    private final StepReader steps;

    DraftReader(
            SourceFile file, ConditionReader conditions, NamedConditions named, Findings findings) {
        this.file = file;
        this.conditions = conditions;
        this.named = named;
        this.findings = findings;
        this.steps = new StepReader(file, conditions, named, findings);
    }

    Optional<FlowDraft> flow(YamlValue root) {
        return Fields.of(file, root, "a flow", KEYS, findings).flatMap(this::flow);
    }

    private Optional<FlowDraft> flow(Fields fields) {
        if (tooMany(fields, "steps") | tooMany(fields, "interrupts")) {
            return Optional.empty();
        }
        Optional<Scalar> name = fields.requiredText("flow", "two-questions").filter(steps::named);
        Optional<Scalar> title = fields.requiredText("title", "Two questions, then listen");
        Optional<Scalar> source = fields.requiredText("source", "james").filter(steps::source);
        Optional<Scalar> useWhen =
                fields.requiredText("use-when", "They have left, and you do not know why.");
        Optional<Condition> suits =
                fields.text("suits").flatMap(cel -> conditions.read(file, cel, named, findings));
        String author = source.map(Scalar::value).orElse("");
        List<StepGroup> groups = groups(fields, author);
        List<Interrupt> interrupts = interrupts(fields, author);
        Map<String, Span> guards = guards(fields);
        if (name.isEmpty() || title.isEmpty() || useWhen.isEmpty() || groups.isEmpty()) {
            return Optional.empty();
        }
        NamedConditions asked = asked(suits.orElse(null));
        String whole = FlowText.of(file).with(asked);
        if (isTooLong(whole)) {
            return Optional.empty();
        }
        Flow flow =
                new Flow(
                        name.get().value(),
                        Version.of(whole),
                        title.get().value(),
                        author,
                        useWhen.get().value(),
                        suits.orElse(null),
                        groups,
                        interrupts,
                        guards.keySet(),
                        new GestureReader(file, findings).gestures(fields),
                        asked,
                        file);
        return Optional.of(
                new FlowDraft(
                        flow,
                        name.get().span(),
                        steps.drafts(),
                        guards,
                        steps.goesOn(),
                        steps.broken()));
    }

    /** It is kept with each version, and must be read again. */
    private boolean isTooLong(String whole) {
        if (whole.length() <= YamlDocument.MAX_LENGTH) {
            return false;
        }
        findings.add(
                FindingCode.FILE_TOO_LARGE,
                file,
                new Span(0, 0),
                "With the named conditions that it asks for, this flow has more than "
                        + YamlDocument.MAX_LENGTH
                        + " characters.",
                "Split it, or ask for fewer.");
        return true;
    }

    private NamedConditions asked(@Nullable Condition suits) {
        return named.only(
                Stream.concat(
                                Stream.ofNullable(suits),
                                steps.drafts().stream().flatMap(FlowDraft.StepDraft::conditions))
                        .flatMap(condition -> condition.mentions().stream())
                        .filter(mention -> mention.kind() == Mention.Kind.CONDITION)
                        .map(Mention::name)
                        .toList());
    }

    private List<StepGroup> groups(Fields fields, String author) {
        fields.required("steps", "and below it a line for each, beginning with \"- step:\"");
        List<StepGroup> groups = new ArrayList<>();
        List<Step> run = new ArrayList<>();
        for (YamlValue item : fields.items("steps")) {
            if (anyOrder(item)) {
                close(run, groups);
                groups.add(new StepGroup(anyOrder(item, author), true));
            } else {
                steps.step(item, author).ifPresent(run::add);
            }
        }
        close(run, groups);
        return groups;
    }

    /** Every turn of a call looks at all of them, and so does the linter: where there are more, it looks at none. */
    private boolean tooMany(Fields fields, String key) {
        List<YamlValue> all = fields.value(key).stream().flatMap(DraftReader::items).toList();
        if (all.size() <= MOST) {
            return false;
        }
        findings.add(
                FindingCode.FILE_TOO_LARGE,
                file,
                all.get(MOST).span(),
                "\"" + key + ":\" has more than " + MOST + " items.",
                "Split it; nobody gets through that many in one call.");
        return true;
    }

    /** Those of a list, and of the runs of any order in it; a thing of another kind is one. */
    private static Stream<YamlValue> items(YamlValue value) {
        return switch (value) {
            case YamlValue.Listing listing -> listing.items().stream().flatMap(DraftReader::items);
            case YamlValue.Mapping run when anyOrder(run) ->
                    run.entry("any-order").stream().flatMap(steps -> items(steps.value()));
            default -> Stream.of(value);
        };
    }

    private List<Step> anyOrder(YamlValue item, String author) {
        List<Step> any = new ArrayList<>();
        Fields.of(file, item, "a run of steps", List.of("any-order"), findings)
                .ifPresent(
                        group ->
                                group.items("any-order")
                                        .forEach(
                                                step ->
                                                        steps.step(step, author)
                                                                .ifPresent(any::add)));
        return any;
    }

    private static boolean anyOrder(YamlValue item) {
        return item instanceof YamlValue.Mapping mapping && mapping.entry("any-order").isPresent();
    }

    private static void close(List<Step> run, List<StepGroup> groups) {
        if (!run.isEmpty()) {
            groups.add(new StepGroup(run, false));
            run.clear();
        }
    }

    private List<Interrupt> interrupts(Fields fields, String author) {
        List<Interrupt> interrupts = new ArrayList<>();
        tooMany(fields, "interrupts");
        for (YamlValue item : fields.items("interrupts")) {
            steps.interrupt(item, author).ifPresent(interrupts::add);
        }
        return interrupts;
    }

    private Map<String, Span> guards(Fields fields) {
        Map<String, Span> guards = new LinkedHashMap<>();
        fields.texts("guards").forEach(rule -> guards.put(rule.value(), rule.span()));
        return guards;
    }
}
