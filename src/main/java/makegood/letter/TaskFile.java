package makegood.letter;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.property.Status;
import biweekly.util.ICalDate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Tasks as a calendar takes them in (.ics). */
public final class TaskFile {

    private static final int LONGEST_LINE = 75;

    private TaskFile() {}

    public static String ics(List<Task> tasks, Instant written) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Makegood//Tasks//EN");
        tasks.forEach(task -> calendar.addTodo(todo(task, written)));
        return Biweekly.write(calendar)
                .foldLines(false)
                .go()
                .lines()
                .map(TaskFile::folded)
                .collect(Collectors.joining());
    }

    /** RFC 5545, 3.1: at most 75 octets a line, and no sign torn apart. Biweekly counts characters. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(sign);
            octets += length;
        }
        return folded.append("\r\n").toString();
    }

    private static VTodo todo(Task task, Instant written) {
        VTodo todo = new VTodo();
        todo.setUid(task.id() + "@makegood");
        todo.setDateTimeStamp(Date.from(written));
        todo.setSummary(Material.oneLine(task.what()));
        if (!task.quote().isBlank() && !task.corrected()) {
            todo.setDescription(
                    "Promised by " + task.who() + ": “" + Material.oneLine(task.quote()) + "”");
        }
        if (task.due() != null) {
            todo.setDateDue(new ICalDate(Date.from(task.due().toInstant()), true));
        }
        todo.setStatus(task.kept() ? Status.completed() : Status.needsAction());
        return todo;
    }
}
