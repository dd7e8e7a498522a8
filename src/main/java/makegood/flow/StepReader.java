package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.ConditionReader;
import makegood.condition.NamedConditions;
import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads steps and interrupts, and remembers where their parts stand. */
final class StepReader {

    static final List<String> STEP_KEYS =
            List.of(
                    "step", "move", "do", "say", "why", "source", "learns", "when", "done",
                    "at-most");
    static final List<String> INTERRUPT_KEYS =
            List.of(
                    "interrupt",
                    "when",
                    "at-most",
                    "move",
                    "do",
                    "say",
                    "why",
                    "source",
                    "learns",
                    "done",
                    "then");

    /** The authors' keys in the method, and ours. */
    static final List<String> SOURCES =
            List.of("gitomer", "harrison", "tab", "james", "mclees", "ours");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> MOVES = Arrays.stream(Move.values()).map(Move::key).toList();

    private final SourceFile file;
    private final ConditionReader conditions;
    private final NamedConditions named;
    private final Findings findings;
    private final List<FlowDraft.StepDraft> drafts = new ArrayList<>();
    private final Map<String, Scalar> goesOn = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    StepReader(
            SourceFile file, ConditionReader conditions, NamedConditions named, Findings findings) {
        this.file = file;
        this.conditions = conditions;
        this.named = named;
        this.findings = findings;
    }

    List<FlowDraft.StepDraft> drafts() {
        return drafts;
    }

    /** Where each interrupt says to go on from. */
    Map<String, Scalar> goesOn() {
        return goesOn;
    }

    Set<String> broken() {
        return broken;
    }

    Optional<Step> step(YamlValue item, String author) {
        return Fields.of(file, item, "a step", STEP_KEYS, findings)
                .flatMap(fields -> read(fields, "step", author));
    }

    Optional<Interrupt> interrupt(YamlValue item, String author) {
        return Fields.of(file, item, "an interrupt", INTERRUPT_KEYS, findings)
                .flatMap(
                        fields -> {
                            fields.required("when", "anger.level >= 2");
                            return read(fields, "interrupt", author)
                                    .map(step -> new Interrupt(step, then(fields, step)));
                        });
    }

    private @Nullable String then(Fields fields, Step step) {
        Optional<Scalar> then = fields.text("then");
        then.ifPresent(name -> goesOn.put(step.name(), name));
        return then.map(Scalar::value).orElse(null);
    }

    private Optional<Step> read(Fields fields, String kind, String author) {
        int faults = findings.all().size();
        Optional<Scalar> name = fields.requiredText(kind, "ask-why").filter(this::named);
        Optional<Scalar> todo = fields.text("do");
        List<Scalar> say = fields.texts("say");
        Optional<Move> move = move(fields, todo.isPresent());
        Optional<Scalar> why =
                fields.requiredText("why", "You can't fix what you have only guessed at.");
        Optional<Scalar> source = fields.text("source").filter(this::source);
        Map<String, Span> learns = learns(fields);
        Optional<Condition> when = condition(fields, "when");
        Optional<Condition> done = condition(fields, "done");
        sayOrDo(fields, todo.isPresent());
        if (name.isEmpty() || why.isEmpty() || findings.all().size() > faults && faulty(faults)) {
            name.map(Scalar::value).ifPresent(broken::add);
            return Optional.empty();
        }
        Step step =
                new Step(
                        name.get().value(),
                        move.orElse(null),
                        todo.map(Scalar::value).orElse(null),
                        say.stream().map(Scalar::value).toList(),
                        why.get().value(),
                        source.map(Scalar::value).orElse(author),
                        List.copyOf(learns.keySet()),
                        when.orElse(null),
                        done.orElse(null),
                        atMost(fields));
        drafts.add(
                new FlowDraft.StepDraft(
                        step,
                        kind.equals("interrupt"),
                        name.get().span(),
                        learns,
                        say,
                        scalar(fields, "when"),
                        scalar(fields, "done")));
        return Optional.of(step);
    }

    private boolean faulty(int from) {
        return findings.all().stream().skip(from).anyMatch(finding -> finding.isError());
    }

    private void sayOrDo(Fields fields, boolean todo) {
        if (todo && fields.has("say")) {
            fields.value("say")
                    .ifPresent(
                            value ->
                                    findings.add(
                                            FindingCode.UNKNOWN_KEY,
                                            file,
                                            value.span(),
                                            "A step off the phone has \"do:\", and nothing to say.",
                                            "Take out \"say:\", or make it a step of its own."));
        } else if (!todo && !fields.has("say")) {
            fields.required("say", "a list of wordings (or \"do:\" for a step off the phone)");
        }
    }

    private Optional<Move> move(Fields fields, boolean offThePhone) {
        Optional<Scalar> key =
                offThePhone ? fields.text("move") : fields.requiredText("move", "ask-reason");
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (offThePhone) {
            findings.add(
                    FindingCode.UNKNOWN_KEY,
                    file,
                    key.get().span(),
                    "A step off the phone makes no move in the talk.",
                    "Take out \"move:\".");
            return Optional.empty();
        }
        Optional<Move> move = Move.of(key.get().value());
        if (move.isEmpty()) {
            findings.add(
                    FindingCode.UNKNOWN_VALUE,
                    file,
                    key.get().span(),
                    "There is no move \"" + key.get().value() + "\".",
                    NearMiss.cure(key.get().value(), MOVES, "The moves are"));
        }
        return move;
    }

    private Map<String, Span> learns(Fields fields) {
        Map<String, Span> learns = new LinkedHashMap<>();
        fields.texts("learns").stream()
                .filter(this::named)
                .forEach(fact -> learns.put(fact.value(), fact.span()));
        return learns;
    }

    private static @Nullable Scalar scalar(Fields fields, String key) {
        return fields.value(key).orElse(null) instanceof Scalar scalar ? scalar : null;
    }

    private Optional<Condition> condition(Fields fields, String key) {
        return fields.text(key).flatMap(cel -> conditions.read(file, cel, named, findings));
    }

    private int atMost(Fields fields) {
        Optional<Scalar> times = fields.text("at-most");
        if (times.isEmpty()) {
            return Step.FOR_EVER;
        }
        if (times.get().value().matches("[1-9][0-9]?")) {
            return Integer.parseInt(times.get().value());
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                times.get().span(),
                "\"at-most:\" is a number of times, 1 to 99, but this is \""
                        + times.get().value()
                        + "\".",
                "Write a number: at-most: 2");
        return Step.FOR_EVER;
    }

    private static String plain(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return NAME.matcher(words).matches() && words.length() <= 60 ? words : "ask-why";
    }

    /** Names stand in addresses and in conditions, so they are plain. */
    boolean named(Scalar name) {
        boolean plain = NAME.matcher(name.value()).matches() && name.value().length() <= 60;
        if (!plain) {
            findings.add(
                    FindingCode.WRONG_NAME,
                    file,
                    name.span(),
                    "\""
                            + name.value()
                            + "\" is no name: names have small letters, digits and single hyphens.",
                    "Write it like " + plain(name.value()) + ".");
        }
        return plain;
    }

    boolean source(Scalar source) {
        boolean known = SOURCES.contains(source.value());
        if (!known) {
            findings.add(
                    FindingCode.UNKNOWN_VALUE,
                    file,
                    source.span(),
                    "There is no source \"" + source.value() + "\".",
                    NearMiss.cure(source.value(), SOURCES, "The sources are"));
        }
        return known;
    }
}
