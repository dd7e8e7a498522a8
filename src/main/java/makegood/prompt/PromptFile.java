package makegood.prompt;

import dev.langchain4j.model.input.PromptTemplate;

import makegood.lint.SourceFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One prompt as its file has it: what the model is to do, a line of three hyphens, what it is to do it with. */
final class PromptFile {

    /** A prompt is paid for with each request. */
    private static final int LONGEST = 8_000;

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern BETWEEN = Pattern.compile("(?m)^---\\s*$");

    private final PromptName name;
    private final PromptTemplate system;
    private final PromptTemplate user;

    private PromptFile(PromptName name, String system, String user) {
        this.name = name;
        this.system = PromptTemplate.from(system);
        this.user = PromptTemplate.from(user);
    }

    /** @throws BrokenPrompt with everything that is wrong with it, and what to do */
    static PromptFile read(PromptName name, SourceFile file) {
        String[] parts = BETWEEN.split(file.text().strip(), 2);
        List<String> faults = new ArrayList<>();
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            faults.add(
                    "Put a line of three hyphens between what the model is to do and what it is"
                            + " given.");
        }
        if (file.text().length() > LONGEST) {
            faults.add(
                    "Shorten it to "
                            + LONGEST
                            + " characters; it has "
                            + file.text().length()
                            + ".");
        }
        Set<String> used = variables(file.text());
        used.stream()
                .filter(variable -> !name.knows(variable))
                .forEach(variable -> faults.add(unknown(name, variable)));
        name.data().stream()
                .filter(variable -> parts.length == 2 && variables(parts[0]).contains(variable))
                .forEach(
                        variable ->
                                faults.add(
                                        "Move {{"
                                                + variable
                                                + "}} below the line: it is what people said."));
        name.data().stream()
                .filter(variable -> !used.contains(variable))
                .sorted()
                .forEach(
                        variable ->
                                faults.add(
                                        "Use {{"
                                                + variable
                                                + "}}: without it the model knows nothing of it."));
        if (!faults.isEmpty()) {
            throw new BrokenPrompt(file.name() + ": " + String.join(" ", faults));
        }
        return new PromptFile(name, parts[0].strip(), parts[1].strip());
    }

    private static String unknown(PromptName name, String variable) {
        Set<String> known = new TreeSet<>(name.ours());
        known.addAll(name.data());
        return "There is no {{" + variable + "}}. It may use: " + String.join(", ", known) + ".";
    }

    private static Set<String> variables(String text) {
        Set<String> used = new TreeSet<>();
        for (Matcher found = VARIABLE.matcher(text); found.find(); ) {
            used.add(found.group(1));
        }
        return used;
    }

    /** @throws IllegalArgumentException for a value that the prompt does not know, or one that is missing */
    Prompt fill(Map<String, String> values) {
        Set<String> wanted = new TreeSet<>(name.ours());
        wanted.addAll(name.data());
        if (!wanted.equals(new TreeSet<>(values.keySet()))) {
            throw new IllegalArgumentException(
                    name + " takes " + wanted + ", not " + values.keySet());
        }
        Map<String, Object> fenced = new HashMap<>();
        values.forEach(
                (variable, value) ->
                        fenced.put(
                                variable,
                                name.data().contains(variable)
                                        ? Fence.around(variable, value)
                                        : value));
        return new Prompt(system.apply(fenced).text(), user.apply(fenced).text());
    }
}
