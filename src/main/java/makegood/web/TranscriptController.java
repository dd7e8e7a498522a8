package makegood.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.call.CallState;
import makegood.coach.Ours;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.Refusal;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.security.Principal;

/** What was said in a call, in the form that is asked for. */
@RestController
class TranscriptController {

    private final CallBook book;
    private final CallAccess access;
    private final Audit audit;
    private final Ours ours;

    TranscriptController(CallBook book, CallAccess access, Audit audit, Ours ours) {
        this.book = book;
        this.access = access;
        this.audit = audit;
        this.ours = ours;
    }

    @GetMapping("/api/calls/{id}/transcript")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = Transcript.Whole.class)),
                @Content(mediaType = "text/plain"),
                @Content(mediaType = "text/markdown"),
                @Content(mediaType = "text/vtt"),
                @Content(mediaType = "application/pdf")
            })
    ResponseEntity<?> transcript(
            Principal person,
            @PathVariable String id,
            @RequestParam(defaultValue = "json") String format) {
        CallState call = access.see(person, id).state();
        Transcript transcript =
                new Transcript(call.calling(ours.of(call.rep())), CallState.heard(book.events(id)));
        return switch (format) {
            case "json" ->
                    ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(transcript.json());
            case "txt" -> file(person, id, format, MediaType.TEXT_PLAIN, transcript.text());
            case "md" -> file(person, id, format, MediaType.TEXT_MARKDOWN, transcript.markdown());
            case "vtt" -> file(person, id, format, new MediaType("text", "vtt"), transcript.vtt());
            case "pdf" ->
                    file(
                            person,
                            id,
                            format,
                            MediaType.APPLICATION_PDF,
                            transcript.pdf(book.summary(id).text()));
            default -> throw Refusal.malformed("format", "Choose one of: json, txt, md, vtt, pdf.");
        };
    }

    private ResponseEntity<byte[]> file(
            Principal person, String id, String ending, MediaType type, String text) {
        return file(
                person,
                id,
                ending,
                new MediaType(type, StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** To be saved, not shown: nobody's words become a page of ours. */
    private ResponseEntity<byte[]> file(
            Principal person, String id, String ending, MediaType type, byte[] content) {
        audit.record(Deed.by(person.getName()).exported("call").which(id).how(ending));
        ContentDisposition saved =
                ContentDisposition.attachment().filename("call-" + id + "." + ending).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(content);
    }
}
