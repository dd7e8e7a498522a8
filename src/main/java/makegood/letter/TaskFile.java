package makegood.letter;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.property.Status;
import biweekly.util.ICalDate;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tasks as a calendar takes them in (.ics). */
public final class TaskFile {

    private TaskFile() {}

    public static String ics(List<Task> tasks, Instant written) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Makegood//Tasks//EN");
        tasks.forEach(task -> calendar.addTodo(todo(task, written)));
        return Biweekly.write(calendar).go();
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
