package makegood.scorecard;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Version;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;
import makegood.scorecard.Scorecard.Kind;
import makegood.scorecard.Scorecard.Question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code conversation-flows/scorecards/NAME.yaml}, and tells what is wrong with it and what to do. */
public final class ScorecardReader {

    private static final List<String> KEYS =
            List.of("scorecard", "title", "source", "about", "flows", "questions");
    private static final List<String> QUESTION =
            List.of("question", "ask", "answer", "weight", "guide", "source", "automatic");
    private static final int HEAVIEST = 100;

    private final SourceFile file;
    private final Findings findings;

    private ScorecardReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Empty where the file has an error; what is wrong with it goes to {@code findings}. */
    public static Optional<Scorecard> read(SourceFile file, Findings findings) {
        Findings own = new Findings();
        Optional<Scorecard> card =
                YamlDocument.read(file, own)
                        .flatMap(root -> Fields.of(file, root, "a scorecard", KEYS, own))
                        .flatMap(new ScorecardReader(file, own)::card);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : card;
    }

    private Optional<Scorecard> card(Fields fields) {
        Optional<Scalar> name = fields.requiredText("scorecard", "first-call");
        Optional<Scalar> title = fields.requiredText("title", "The first call");
        name.ifPresent(this::looksLikeItsFile);
        fields.required("questions", "a list of questions");
        List<Question> questions = new ArrayList<>();
        for (YamlValue item : fields.items("questions")) {
            Fields.of(file, item, "a question", QUESTION, findings)
                    .flatMap(each -> question(each, questions))
                    .ifPresent(questions::add);
        }
        Set<String> flows =
                fields.texts("flows").stream().map(Scalar::value).collect(Collectors.toSet());
        return name.flatMap(
                key ->
                        title.map(
                                heading ->
                                        new Scorecard(
                                                key.value(),
                                                Version.of(file.text()),
                                                heading.value(),
                                                text(fields, "source", "ours"),
                                                text(fields, "about", ""),
                                                flows,
                                                questions)));
    }

    private void looksLikeItsFile(Scalar name) {
        String base = file.name().substring(file.name().lastIndexOf('/') + 1);
        if (!base.equals(name.value() + ".yaml")) {
            findings.add(
                    FindingCode.WRONG_NAME,
                    file,
                    name.span(),
                    "The scorecard \"" + name.value() + "\" stands in " + base + ".",
                    "Name the file " + name.value() + ".yaml, or the scorecard as the file.");
        }
    }

    private Optional<Question> question(Fields fields, List<Question> before) {
        Optional<Scalar> name = fields.requiredText("question", "asked-why");
        Optional<Scalar> ask = fields.requiredText("ask", "Did they ask why the customer left?");
        Optional<Scalar> guide = fields.requiredText("guide", "What a good answer is.");
        Optional<Kind> kind = fields.requiredText("answer", "yes-no").flatMap(this::kind);
        name.filter(key -> before.stream().anyMatch(each -> each.name().equals(key.value())))
                .ifPresent(
                        key ->
                                findings.add(
                                        FindingCode.WRONG_NAME,
                                        file,
                                        key.span(),
                                        "Two questions are called \"" + key.value() + "\".",
                                        "Give each a name of its own: answers are kept by it."));
        int weight = weight(fields);
        if (name.isEmpty() || ask.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Question(
                        name.get().value(),
                        ask.get().value(),
                        kind.get(),
                        kind.get() == Kind.TEXT ? 0 : weight,
                        guide.map(Scalar::value).orElse(""),
                        text(fields, "source", "ours"),
                        fields.value("automatic")
                                .flatMap(
                                        value ->
                                                new AutomaticReader(file, findings)
                                                        .read(value, kind.get()))
                                .orElse(null)));
    }

    private Optional<Kind> kind(Scalar answer) {
        List<String> known = Arrays.stream(Kind.values()).map(Kind::key).toList();
        Optional<Kind> kind =
                Arrays.stream(Kind.values())
                        .filter(each -> each.key().equals(answer.value()))
                        .findFirst();
        if (kind.isEmpty()) {
            findings.add(
                    FindingCode.UNKNOWN_VALUE,
                    file,
                    answer.span(),
                    "No question is answered by \"" + answer.value() + "\".",
                    NearMiss.cure(answer.value(), known, "Choose one of"));
        }
        return kind;
    }

    private int weight(Fields fields) {
        Optional<Scalar> weight = fields.text("weight");
        if (weight.isEmpty()) {
            return 1;
        }
        String value = weight.get().value();
        if (value.matches("\\d{1,3}") && Integer.parseInt(value) <= HEAVIEST) {
            return Integer.parseInt(value);
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                weight.get().span(),
                "\"weight:\" is a whole number from 0 to 100, but this is \"" + value + "\".",
                "Write it like this: weight: 2");
        return 1;
    }

    private static String text(Fields fields, String key, String otherwise) {
        return fields.text(key).map(Scalar::value).orElse(otherwise);
    }
}
