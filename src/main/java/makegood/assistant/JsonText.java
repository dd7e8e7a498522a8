package makegood.assistant;

/** The JSON in an answer: models like to put it into a code fence, or a sentence before it. */
final class JsonText {

    private JsonText() {}

    static String of(String answer) {
        int start = answer.indexOf('{');
        int end = answer.lastIndexOf('}');
        return start >= 0 && end > start ? answer.substring(start, end + 1) : answer;
    }
}
