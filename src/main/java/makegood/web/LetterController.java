package makegood.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import makegood.assistant.Letters;
import makegood.call.CallEvent;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.Refusal;
import makegood.letter.Letter;
import makegood.letter.LetterFile;
import makegood.letter.Task;
import makegood.letter.TaskFile;
import makegood.letter.Tasks;
import makegood.request.Fields;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** What goes out after a call: a letter, and the promises as tasks. */
@RestController
@RequestMapping("/api/calls/{id}")
class LetterController {

    private static final MediaType MAIL = new MediaType("message", "rfc822");
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Letters letters;
    private final CallBook book;
    private final CallAccess access;
    private final Clock clock;

    LetterController(Letters letters, CallBook book, CallAccess access, Clock clock) {
        this.letters = letters;
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/email")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = WireLetter.class)),
                @Content(mediaType = "message/rfc822")
            })
    ResponseEntity<?> email(
            Principal person,
            @PathVariable String id,
            @RequestParam(defaultValue = "revisit") String kind,
            @RequestParam(defaultValue = "json") String format) {
        access.see(person, id);
        Fields fields = new Fields();
        Letter.Kind wanted =
                fields.word("kind", kind, Letter.Kind.class, Letter.Kind::of)
                        .orElse(Letter.Kind.REVISIT);
        fields.check();
        boolean asFile = isFile(format, "eml");
        Letter letter = letters.write(wanted, book.events(id), book.summary(id));
        if (!asFile) {
            return ResponseEntity.ok(WireLetter.of(letter));
        }
        String name = "call-" + id + "." + wanted.key();
        return file(name + ".eml", MAIL, LetterFile.eml(letter, name, clock.instant()));
    }

    @GetMapping("/tasks")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        array = @ArraySchema(schema = @Schema(implementation = WireTask.class))),
                @Content(mediaType = "text/calendar")
            })
    ResponseEntity<?> tasks(
            Principal person,
            @PathVariable String id,
            @RequestParam(defaultValue = "json") String format) {
        access.see(person, id);
        boolean asFile = isFile(format, "ics");
        List<CallEvent> events = book.events(id);
        List<Task> tasks = Tasks.of(events, book.summary(id));
        if (!asFile) {
            return ResponseEntity.ok(tasks.stream().map(WireTask::of).toList());
        }
        byte[] file = TaskFile.ics(tasks, clock.instant()).getBytes(StandardCharsets.UTF_8);
        return file("call-" + id + ".ics", CALENDAR, file);
    }

    private static boolean isFile(String format, String file) {
        if (!format.equals("json") && !format.equals(file)) {
            throw Refusal.malformed("format", "Choose one of: json, " + file + ".");
        }
        return format.equals(file);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /**
     * @param missing what the sender has to settle first or to fill in
     * @param leftAlone whether they asked to be left alone
     */
    record WireLetter(
            String kind,
            String subject,
            String body,
            List<String> missing,
            boolean leftAlone,
            String by) {

        static WireLetter of(Letter letter) {
            return new WireLetter(
                    letter.kind().key(),
                    letter.subject(),
                    letter.body(),
                    letter.missing(),
                    letter.leftAlone(),
                    letter.by());
        }
    }

    /**
     * @param due null where the words fix no time
     * @param which of the promises that were heard in the utterance, from 0; null for one that only a model found
     * @param corrected whether somebody has put it right: then the quote says something else
     */
    record WireTask(
            String id,
            String what,
            String who,
            String quote,
            @Nullable String when,
            @Nullable OffsetDateTime due,
            int seq,
            @Nullable Integer which,
            boolean corrected,
            boolean kept) {

        static WireTask of(Task task) {
            return new WireTask(
                    task.id(),
                    task.what(),
                    task.who(),
                    task.quote(),
                    task.when(),
                    task.due(),
                    task.seq(),
                    task.which(),
                    task.corrected(),
                    task.kept());
        }
    }
}
