package makegood.phrasebook;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads the parts of a rule that are measured in shares from 0 to 1: likeness, hunch, proportion. */
final class ShareReader {

    private static final List<String> HUNCH_KEYS =
            List.of("alone", "sure", "with-sign", "at-least");

    private final SourceFile file;
    private final Meanings meanings;
    private final Findings findings;
    private final Fields fields;

    ShareReader(SourceFile file, Meanings meanings, Findings findings, Fields fields) {
        this.file = file;
        this.meanings = meanings;
        this.findings = findings;
        this.fields = fields;
    }

    Likeness likeness() {
        List<String> like = fields.texts("like").stream().map(Scalar::value).toList();
        if (like.isEmpty()) {
            return Likeness.NONE;
        }
        List<String> unlike = fields.texts("unlike").stream().map(Scalar::value).toList();
        double alone = share(fields, "like-from", 1);
        double withSign = share(fields, "signs-from", 1);
        // Without a share to reach they only teach the hunch: their meanings, dear to work out, are
        // not asked for.
        boolean compared = alone < 1 || withSign < 1;
        return new Likeness(
                like,
                unlike,
                compared ? meanings.of(like) : List.of(),
                compared ? meanings.of(unlike) : List.of(),
                alone,
                withSign);
    }

    private double share(String key, Scalar text) {
        if (text.value().matches("0(\\.[0-9]+)?|1(\\.0+)?")) {
            return Double.parseDouble(text.value());
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                text.span(),
                "\"" + key + ":\" is a number from 0 to 1.",
                "Write for example 0.6.");
        return 1;
    }

    HunchLevels hunch() {
        return fields.value("hunch")
                .flatMap(value -> Fields.of(file, value, "\"hunch\"", HUNCH_KEYS, findings))
                .map(
                        part ->
                                new HunchLevels(
                                        share(part, "alone", 2),
                                        share(part, "sure", 2),
                                        share(part, "with-sign", 2),
                                        share(part, "at-least", 0)))
                .orElse(HunchLevels.NONE);
    }

    private double share(Fields part, String key, double otherwise) {
        return part.text(key).map(text -> share(key, text)).orElse(otherwise);
    }

    @Nullable Proportion proportion() {
        return fields.value("proportion")
                .flatMap(
                        value ->
                                Fields.of(
                                        file,
                                        value,
                                        "\"proportion\"",
                                        List.of("of", "least"),
                                        findings))
                .map(
                        part ->
                                new Proportion(
                                        part.requiredText("of", "impact")
                                                .map(Scalar::value)
                                                .orElse(""),
                                        part.requiredText("least", "0.05")
                                                .map(least -> share("least", least))
                                                .orElse(1.0)))
                .orElse(null);
    }
}
