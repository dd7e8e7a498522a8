package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.call.CallEvent;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.Discretion;
import makegood.desk.Refusal;
import makegood.request.Fields;
import makegood.review.Comment;
import makegood.review.Comments;
import makegood.wire.Longest;
import makegood.wire.OneOf;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;

/** Comments on a call, or on a line of it: to the rep, or for oneself. */
@RestController
@RequestMapping("/api/calls/{id}/comments")
class CommentController {

    private final CallAccess access;
    private final CallBook book;
    private final Comments comments;
    private final Discretion discretion;

    CommentController(CallAccess access, CallBook book, Comments comments, Discretion discretion) {
        this.access = access;
        this.book = book;
        this.comments = comments;
        this.discretion = discretion;
    }

    @GetMapping
    List<WireComment> comments(Principal person, @PathVariable String id) {
        access.see(person, id);
        return comments.on(id, person.getName()).stream().map(WireComment::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WireComment comment(Principal person, @PathVariable String id, @RequestBody Said body) {
        access.see(person, id);
        Fields fields = new Fields();
        String text = fields.text("text", body.text(), Fields.LONGEST_NOTE);
        Comment.Audience audience =
                fields.word("to", body.to(), Comment.Audience.class, Comment.Audience::of)
                        .orElse(Comment.Audience.PRIVATE);
        if (body.seq() != null && !isUtterance(id, body.seq())) {
            fields.fault("seq", "Give the seq of an utterance of this call, or none.");
        }
        fields.check();
        return WireComment.of(
                comments.add(id, body.seq(), person.getName(), audience, discretion.masked(text)));
    }

    @DeleteMapping("/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Principal person, @PathVariable String id, @PathVariable String comment) {
        access.see(person, id);
        if (!comments.delete(id, comment, person.getName())) {
            throw Refusal.unknown("You have no comment of this id on this call.");
        }
    }

    private boolean isUtterance(String callId, int seq) {
        return book.events(callId).stream()
                .anyMatch(event -> event.seq() == seq && event instanceof CallEvent.Heard);
    }

    /** @param to {@code rep} or {@code private} @param seq of the utterance it is about; none for the call */
    @Schema(requiredProperties = {"text", "to"})
    record Said(
            @Longest(Fields.LONGEST_NOTE) @Nullable String text,
            @OneOf(Comment.Audience.class) @Nullable String to,
            @Nullable Integer seq) {}

    record WireComment(
            String id,
            @Nullable Integer seq,
            String by,
            @OneOf(Comment.Audience.class) String to,
            String text,
            OffsetDateTime at) {

        static WireComment of(Comment comment) {
            return new WireComment(
                    comment.id(),
                    comment.seq(),
                    comment.by(),
                    comment.audience().key(),
                    comment.text(),
                    comment.at());
        }
    }
}
