package makegood.flow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A wording with places for what is known: {@code {customer.name}}. A place stands in square brackets, which are left out
 * when its value is missing, or has something to say instead: {@code {company|us}}. So it always reads well.
 */
record Wording(List<Part> parts) {

    Wording {
        parts = List.copyOf(parts);
    }

    sealed interface Part {

        record Words(String text) implements Part {}

        /**
         * @param instead said when the value is missing; null where that leaves out the brackets around
         * @param at where its name stands in the wording
         */
        record Place(String name, @Nullable String instead, int at) implements Part {}

        record Bracket(List<Part> parts) implements Part {
            public Bracket {
                parts = List.copyOf(parts);
            }

            boolean complete(Function<String, @Nullable String> values) {
                return parts.stream()
                        .filter(Place.class::isInstance)
                        .map(Place.class::cast)
                        .allMatch(
                                place ->
                                        place.instead() != null
                                                || values.apply(place.name()) != null);
            }
        }
    }

    /** With the values filled in. */
    String say(Function<String, @Nullable String> values) {
        return say(parts, values);
    }

    private static String say(List<Part> parts, Function<String, @Nullable String> values) {
        return parts.stream().map(part -> say(part, values)).collect(Collectors.joining());
    }

    private static String say(Part part, Function<String, @Nullable String> values) {
        return switch (part) {
            case Part.Words words -> words.text();
            case Part.Place place -> {
                String value = values.apply(place.name());
                String instead = place.instead() == null ? "" : place.instead();
                yield value == null ? instead : value;
            }
            case Part.Bracket bracket ->
                    bracket.complete(values) ? say(bracket.parts(), values) : "";
        };
    }
}
