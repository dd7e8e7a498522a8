package makegood.scorecard;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;
import makegood.scorecard.Scorecard.Kind;
import makegood.utterance.Keys;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads how a figure answers a question. */
final class AutomaticReader {

    private static final List<String> KEYS =
            List.of("figure", "of", "at-least", "at-most", "five-at", "one-at");

    private final SourceFile file;
    private final Findings findings;

    AutomaticReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<Automatic> read(YamlValue value, Kind kind) {
        return Fields.of(file, value, "an automatic answer", KEYS, findings)
                .flatMap(fields -> automatic(fields, kind));
    }

    private Optional<Automatic> automatic(Fields fields, Kind kind) {
        Optional<Figure> figure = fields.requiredText("figure", "talk-share").flatMap(this::figure);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Automatic automatic =
                new Automatic(
                        figure.get(),
                        names(fields, figure.get()),
                        number(fields, "at-least"),
                        number(fields, "at-most"),
                        number(fields, "five-at"),
                        number(fields, "one-at"));
        fits(fields.span(), automatic, kind);
        return Optional.of(automatic);
    }

    private Optional<Figure> figure(Scalar name) {
        Optional<Figure> figure = Figure.of(name.value());
        if (figure.isEmpty()) {
            List<String> known = Arrays.stream(Figure.values()).map(Figure::key).toList();
            unknown(name, "There is no figure \"" + name.value() + "\".", known);
        }
        return figure;
    }

    private List<String> names(Fields fields, Figure figure) {
        if (!figure.needsNames()) {
            return List.of();
        }
        Optional<Scalar> of =
                fields.requiredText("of", figure == Figure.MOVE ? "ask-reason" : "no-problem");
        List<String> names =
                of.map(each -> Arrays.stream(each.value().split(",")).map(String::strip).toList())
                        .orElse(List.of());
        if (figure == Figure.MOVE) {
            names.stream()
                    .filter(name -> Move.of(name).isEmpty())
                    .forEach(
                            name ->
                                    unknown(
                                            of.orElseThrow(),
                                            "There is no move \"" + name + "\".",
                                            Arrays.stream(Move.values()).map(Keys::key).toList()));
        }
        return names;
    }

    private void unknown(Scalar place, String message, List<String> known) {
        findings.add(
                FindingCode.UNKNOWN_VALUE,
                file,
                place.span(),
                message,
                NearMiss.cure(place.value(), known, "Choose one of"));
    }

    private @Nullable Double number(Fields fields, String key) {
        Optional<Scalar> text = fields.text(key);
        if (text.isEmpty()) {
            return null;
        }
        if (text.get().value().matches("-?\\d{1,6}(\\.\\d{1,4})?")) {
            return Double.valueOf(text.get().value());
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                text.get().span(),
                "\"" + key + ":\" is a number, but this is \"" + text.get().value() + "\".",
                "Write it like this: " + key + ": 3");
        return null;
    }

    private void fits(Span span, Automatic automatic, Kind kind) {
        boolean scale =
                automatic.fiveAt() != null
                        && automatic.oneAt() != null
                        && !automatic.fiveAt().equals(automatic.oneAt());
        boolean bounds = automatic.atLeast() != null || automatic.atMost() != null;
        switch (kind) {
            case YES_NO -> needs(bounds, span, "A yes or no", "at-least: 1, or at-most: 0");
            case SCALE -> needs(scale, span, "An answer from 1 to 5", "five-at: 0.4, one-at: 0.7");
            case TEXT ->
                    findings.add(
                            FindingCode.UNKNOWN_VALUE,
                            file,
                            span,
                            "No figure writes a text.",
                            "Leave \"automatic:\" out, or let it be answered by yes-no or 1-5.");
        }
    }

    private void needs(boolean there, Span span, String what, String example) {
        if (!there) {
            findings.add(
                    FindingCode.MISSING_KEY,
                    file,
                    span,
                    what + " needs to know where it begins.",
                    "Add, for instance, " + example + ".");
        }
    }
}
