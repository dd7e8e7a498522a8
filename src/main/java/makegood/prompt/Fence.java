package makegood.prompt;

/**
 * Puts what people said between tags that it can't close: angle brackets in it become look-alikes, and so do the braces
 * of a variable, which would be filled in otherwise.
 */
final class Fence {

    private Fence() {}

    static String around(String name, String said) {
        return "<" + name + ">\n" + harmless(said) + "\n</" + name + ">";
    }

    private static String harmless(String said) {
        return said.replace('<', '‹').replace('>', '›').replace("{{", "{ {").replace("}}", "} }");
    }
}
