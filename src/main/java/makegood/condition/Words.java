package makegood.condition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** CEL's inner words in an editor's. */
final class Words {

    private static final Map<String, String> TYPES =
            Map.of(
                    "bool", "something that holds or does not",
                    "int", "a whole number",
                    "double", "a number",
                    "string", "a text",
                    "Anger", "the anger as a whole",
                    "Customer", "the customer as a whole",
                    "Authority", "the authority as a whole");

    private Words() {}

    static String type(String cel) {
        return TYPES.getOrDefault(cel, "\"" + cel + "\"");
    }

    static String types(String[] cel) {
        return Arrays.stream(cel).map(Words::type).collect(Collectors.joining(" and "));
    }

    static boolean isOperator(String function) {
        return function.contains("_") && !Character.isLetter(function.charAt(0));
    }

    /** {@code _>=_} is {@code >=}. */
    static String symbol(String function) {
        return isOperator(function) ? function.replace("_", "") : function;
    }

    /** The word that ends at this dot. */
    static String before(String text, int dot) {
        int end = Math.min(dot, text.length());
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** What is open at the end, where something is. */
    static Optional<String> unfinished(String cel) {
        long quotes = cel.chars().filter(c -> c == '"').count();
        long open = cel.chars().filter(c -> c == '(').count();
        long closed = cel.chars().filter(c -> c == ')').count();
        if (quotes % 2 != 0) {
            return Optional.of("Close the quote.");
        }
        if (open > closed) {
            return Optional.of("Close the bracket with ).");
        }
        return open < closed ? Optional.of("Take out a closing bracket.") : Optional.empty();
    }
}
