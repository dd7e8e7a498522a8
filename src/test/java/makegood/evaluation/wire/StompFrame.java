package makegood.evaluation.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/** One STOMP 1.2 frame of text. */
record StompFrame(String command, Map<String, String> headers, String body) {

    static StompFrame parse(String text) {
        String[] halves = text.replace("\r\n", "\n").split("\n\n", 2);
        String[] lines = halves[0].split("\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.putIfAbsent(lines[i].substring(0, colon), lines[i].substring(colon + 1));
        }
        String body = halves.length < 2 ? "" : halves[1];
        int end = body.indexOf('\0');
        return new StompFrame(lines[0], headers, end < 0 ? body : body.substring(0, end));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(command).append('\n');
        headers.forEach((name, value) -> text.append(name).append(':').append(value).append('\n'));
        return text.append('\n').append(body).append('\0').toString();
    }
}
