package makegood.condition;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads files of named conditions. They may ask for one another, in whatever order and file they stand. */
public final class NamedConditionsReader {

    /** The key that such a file has, and no flow. */
    public static final String KEY = "conditions";

    private static final List<String> KEYS = List.of("condition", "means", "when");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MEANING = 500;
    private static final int MOST = 200;

    private final Findings findings;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private boolean full;

    private NamedConditionsReader(Findings findings) {
        this.findings = findings;
    }

    /** What can be used of these files; what is wrong goes to {@code findings}. */
    public static NamedConditions read(
            List<SourceFile> files, ConditionReader conditions, Findings findings) {
        return read(files, NamedConditions.NONE, conditions, findings);
    }

    /** The same in place of others, which they may ask for too, and which ask for them from then on. */
    public static NamedConditions read(
            List<SourceFile> files,
            NamedConditions others,
            ConditionReader conditions,
            Findings findings) {
        NamedConditionsReader reader = new NamedConditionsReader(findings);
        files.forEach(reader::collect);
        others.all()
                .forEach(
                        other ->
                                reader.definitions.putIfAbsent(other.name(), Definition.of(other)));
        return new NamedConditionsLinker(reader.definitions, conditions, findings).link();
    }

    private void collect(SourceFile file) {
        YamlDocument.read(file, findings).ifPresent(root -> collect(file, root));
    }

    private void collect(SourceFile file, YamlValue root) {
        Optional<Fields> fields =
                Fields.of(file, root, "a file of conditions", List.of(KEY), findings);
        if (fields.isEmpty()) {
            return;
        }
        fields.get().required(KEY, "a list of named conditions");
        for (YamlValue item : fields.get().items(KEY)) {
            Fields.of(file, item, "a named condition", KEYS, findings)
                    .ifPresent(each -> define(file, each));
        }
    }

    private void define(SourceFile file, Fields fields) {
        Optional<Scalar> name = fields.requiredText("condition", "venting");
        Optional<Scalar> means = fields.requiredText("means", "They are angry, and let it out.");
        Optional<Scalar> when = fields.requiredText("when", "anger.level >= 2");
        if (name.isEmpty() || !named(file, name.get())) {
            return;
        }
        means.ifPresent(text -> plain(file, text));
        Definition definition =
                new Definition(file, name.get(), means.orElse(null), when.orElse(null));
        Definition other = definitions.get(name.get().value());
        if (other != null) {
            twice(definition, other);
        } else if (definitions.size() < MOST) {
            definitions.put(name.get().value(), definition);
        } else if (!full) {
            full = true;
            tooMany(definition);
        }
    }

    private boolean named(SourceFile file, Scalar name) {
        boolean plain =
                NAME.matcher(name.value()).matches() && name.value().length() <= LONGEST_NAME;
        if (!plain) {
            findings.add(
                    FindingCode.WRONG_NAME,
                    file,
                    name.span(),
                    "\""
                            + name.value()
                            + "\" is no name: names have small letters, digits and single hyphens.",
                    "Write it like bad-time.");
        }
        return plain;
    }

    /** It is shown on pages, and kept with each flow that asks for it. */
    private void plain(SourceFile file, Scalar means) {
        String text = means.value();
        if (text.codePointCount(0, text.length()) > LONGEST_MEANING) {
            findings.add(
                    FindingCode.FILE_TOO_LARGE,
                    file,
                    means.span(),
                    "\"means:\" has more than " + LONGEST_MEANING + " characters.",
                    "Say it in a sentence or two.");
        } else if (text.codePoints().anyMatch(NamedConditionsReader::isControl)) {
            findings.add(
                    FindingCode.WRONG_TYPE,
                    file,
                    means.span(),
                    "\"means:\" has characters in it that nobody can see.",
                    "Write it as plain text.");
        }
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\t'
                || Character.getType(point) == Character.SURROGATE;
    }

    private void twice(Definition again, Definition first) {
        String where =
                again.file().name().equals(first.file().name())
                        ? "line " + first.file().position(first.name().span().start()).line()
                        : first.file().name();
        findings.add(
                FindingCode.DUPLICATE_CONDITION,
                again.file(),
                again.name().span(),
                "The condition \"" + again.name().value() + "\" stands in " + where + " too.",
                "Keep one of the two, or give this one another name.");
    }

    private void tooMany(Definition last) {
        findings.add(
                FindingCode.FILE_TOO_LARGE,
                last.file(),
                last.name().span(),
                "There are more than " + MOST + " named conditions.",
                "Take out those that no flow asks for.");
    }

    /** One as it stands in its file. @param when null where it has none */
    record Definition(SourceFile file, Scalar name, @Nullable Scalar means, @Nullable Scalar when) {

        /** One that was read before, as a file of its own. */
        static Definition of(NamedCondition one) {
            String when = one.condition().toString();
            Span all = new Span(0, when.length());
            return new Definition(
                    new SourceFile(one.name(), when),
                    new Scalar(all, one.name(), all),
                    new Scalar(all, one.means(), all),
                    new Scalar(all, when, all));
        }
    }
}
