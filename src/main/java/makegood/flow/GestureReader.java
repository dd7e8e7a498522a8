package makegood.flow;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a flow's {@code make-good:} table. */
final class GestureReader {

    static final List<String> KEYS = List.of("damage", "give", "such-as");

    private static final Pattern SUM = Pattern.compile("\\d{1,9}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})% to (\\d{1,3})%");

    private final SourceFile file;
    private final Findings findings;

    GestureReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Gesture> gestures(Fields flow) {
        List<Gesture> gestures = new ArrayList<>();
        for (YamlValue item : flow.items("make-good")) {
            Fields.of(file, item, "a line of make-good", KEYS, findings)
                    .flatMap(this::gesture)
                    .ifPresent(gestures::add);
        }
        return gestures;
    }

    private Optional<Gesture> gesture(Fields fields) {
        Optional<Scalar> damage = fields.requiredText("damage", "500");
        Optional<Scalar> give = fields.requiredText("give", "10% to 30%");
        Optional<Scalar> suchAs = fields.requiredText("such-as", "a credit on the next invoice");
        if (damage.isEmpty() || give.isEmpty() || suchAs.isEmpty()) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(give.get().value());
        if (!SUM.matcher(damage.get().value()).matches()) {
            return wrong(damage.get(), "\"damage:\" is a whole sum of money", "damage: 500");
        }
        if (!share.matches() || part(share, 1) > part(share, 2)) {
            return wrong(give.get(), "\"give:\" is a range of the damage", "give: 10% to 30%");
        }
        return Optional.of(
                new Gesture(
                        Double.parseDouble(damage.get().value()),
                        part(share, 1),
                        part(share, 2),
                        suchAs.get().value()));
    }

    private static double part(Matcher share, int group) {
        return Integer.parseInt(share.group(group)) / 100.0;
    }

    private Optional<Gesture> wrong(Scalar found, String what, String example) {
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                found.span(),
                what + ", but this is \"" + found.value() + "\".",
                "Write it like this: " + example);
        return Optional.empty();
    }
}
