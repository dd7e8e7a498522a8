package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.Refusal;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.review.CallHits;
import makegood.review.CallMarks;
import makegood.review.ListedCall;
import makegood.review.TalkFigureBook;
import makegood.wire.WireFigures;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Objects;

/** A call as a manager looks it through: its figures, where words stand in it, and that it was reviewed. */
@RestController
@RequestMapping("/api/calls/{id}")
class ReviewController {

    private final CallAccess access;
    private final CallBook book;
    private final TalkFigureBook figures;
    private final CallHits hits;
    private final CallMarks marks;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ReviewController(
            CallAccess access,
            CallBook book,
            TalkFigureBook figures,
            CallHits hits,
            CallMarks marks,
            Audit audit,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.access = access;
        this.book = book;
        this.figures = figures;
        this.hits = hits;
        this.marks = marks;
        this.audit = audit;
    }

    @GetMapping("/figures")
    WireFigures figures(Principal person, @PathVariable String id) {
        access.see(person, id);
        return figures.of(book.events(id))
                .map(WireFigures::of)
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        "The flow of this call can no longer be read, so its steps"
                                                + " can't be counted."));
    }

    @GetMapping("/hits")
    List<ListedCall.Hit> hits(Principal person, @PathVariable String id, @RequestParam String q) {
        access.see(person, id);
        Fields fields = new Fields();
        String words = fields.name("q", q);
        fields.check();
        return hits.in(id, words);
    }

    @GetMapping("/review")
    CallMarks.Reviewed reviewed(Principal person, @PathVariable String id) {
        access.see(person, id);
        return marks.reviewed(id);
    }

    @PutMapping("/review")
    CallMarks.Reviewed review(Principal person, @PathVariable String id, @RequestBody Mark body) {
        access.see(person, id);
        OnlyManagers.may(person, "mark calls as reviewed");
        Fields fields = new Fields();
        if (body.reviewed() == null) {
            fields.fault("reviewed", "Say true or false.");
        }
        fields.check();
        boolean reviewed = Boolean.TRUE.equals(body.reviewed());
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            audit.record(
                                    Deed.by(person.getName())
                                            .changed("call")
                                            .which(id)
                                            .how(reviewed ? "reviewed" : "unreviewed"));
                            return marks.review(id, person.getName(), reviewed);
                        }));
    }

    @Schema(requiredProperties = "reviewed")
    record Mark(@Nullable Boolean reviewed) {}
}
