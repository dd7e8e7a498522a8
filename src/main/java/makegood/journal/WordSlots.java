package makegood.journal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes the words out of an event's JSON, and puts them back. What stays behind says nothing about a person. */
final class WordSlots {

    /** Where an event holds what somebody said or is called. Quotes are offsets into the text and need no slot. */
    private static final Pattern SLOT =
            Pattern.compile(
                    "text|say|value|what|backstory|carried\\..*"
                            + "|customer\\.(name|company|phone|externalId)"
                            + "|observation\\.facts\\..*|observation\\.commitments\\.\\d+\\.what"
                            + "|warnings\\.\\d+\\.(why|instead\\.\\d+)");

    private final Map<String, String> words = new TreeMap<>();

    private WordSlots() {}

    /** Empties the slots of this event and returns what stood in them. */
    static Map<String, String> takeOut(ObjectNode event) {
        WordSlots slots = new WordSlots();
        slots.walk("", event, true);
        return slots.words;
    }

    /** Fills the slots of this event; those whose words have been erased stay empty. */
    static void putBack(ObjectNode event, Map<String, String> words) {
        WordSlots slots = new WordSlots();
        slots.words.putAll(words);
        slots.walk("", event, false);
    }

    private void walk(String path, JsonNode node, boolean out) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames().toArray(String[]::new)) {
                String slot = path.isEmpty() ? name : path + "." + name;
                if (holdsWords(slot, object.get(name))) {
                    object.put(name, move(slot, object.get(name), out));
                } else {
                    walk(slot, object.get(name), out);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String slot = path + "." + i;
                if (holdsWords(slot, array.get(i))) {
                    array.set(i, move(slot, array.get(i), out));
                } else {
                    walk(slot, array.get(i), out);
                }
            }
        }
    }

    private static boolean holdsWords(String slot, JsonNode node) {
        return node instanceof StringNode && SLOT.matcher(slot).matches();
    }

    private String move(String slot, JsonNode node, boolean out) {
        if (out) {
            words.put(slot, node.stringValue());
            return "";
        }
        return words.getOrDefault(slot, node.stringValue());
    }
}
