package makegood.web;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.intake.Intake;
import makegood.intake.PastCall;
import makegood.limit.AtOnce;
import makegood.request.OnlyManagers;
import makegood.request.Requests;
import makegood.wire.WireImport;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;

/** Past calls come in: looked over first, then taken in one by one. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private static final String MANAGE = "import calls";

    /** In one request: about as many lines as somebody waits for. */
    private static final int MOST_LINES = 2_000;

    private final PastCalls reader;
    private final Intake intake;
    private final Audit audit;
    private final AtOnce atOnce;

    ImportController(PastCalls reader, Intake intake, Audit audit, AtOnce atOnce) {
        this.reader = reader;
        this.intake = intake;
        this.audit = audit;
        this.atOnce = atOnce;
    }

    /** Reads and tells; nothing is analysed or stored. */
    @PostMapping("/preview")
    Imported preview(Principal person, @RequestBody ImportBody body) {
        OnlyManagers.may(person, MANAGE);
        return new Imported(
                reader.read(person, body).stream().map(ImportController::readable).toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Imported take(Principal person, @RequestBody ImportBody body) {
        OnlyManagers.may(person, MANAGE);
        List<PastCalls.Read> files = reader.read(person, body);
        return atOnce.run(() -> taken(person, files));
    }

    /** The same as a form with files. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Imported takeForm(
            Principal person,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String rep,
            @RequestParam(required = false) @Nullable List<String> names,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable String startedAt,
            @RequestParam(required = false) @Nullable String flow)
            throws IOException {
        OnlyManagers.may(person, MANAGE);
        List<ImportBody.File> sent = new ArrayList<>();
        for (MultipartFile file : files) {
            String text = FileText.of(file.getBytes());
            sent.add(new ImportBody.File(file.getOriginalFilename(), text, null));
        }
        return take(
                person,
                new ImportBody(
                        new ArrayList<>(sent),
                        null,
                        rep,
                        names == null ? null : new ArrayList<>(names),
                        new Requests.Customer(customer, company, null, externalId, null, null),
                        startedAt,
                        flow));
    }

    private static WireImport readable(PastCalls.Read file) {
        PastCall call = file.call();
        return call == null
                ? refused(file)
                : WireImport.readable(
                        file.name(), call.talk(), call.startedAt(), call.customer().name());
    }

    private static WireImport refused(PastCalls.Read file) {
        WireImport refused = file.refused();
        return refused == null ? WireImport.refused(file.name(), "It can't be read.") : refused;
    }

    private Imported taken(Principal person, List<PastCalls.Read> files) {
        List<WireImport> items = new ArrayList<>();
        int lines = 0;
        for (PastCalls.Read file : files) {
            PastCall call = file.call();
            lines += call == null ? 0 : call.talk().lines().size();
            if (call == null) {
                items.add(refused(file));
            } else if (lines > MOST_LINES) {
                items.add(
                        WireImport.refused(
                                file.name(),
                                "These files have more than "
                                        + MOST_LINES
                                        + " lines together: send this one in a request of its"
                                        + " own."));
            } else {
                items.add(taken(person, call));
            }
        }
        return new Imported(items);
    }

    private WireImport taken(Principal person, PastCall call) {
        Intake.Taken taken =
                intake.take(
                        call,
                        person.getName(),
                        id ->
                                audit.record(
                                        Deed.by(person.getName())
                                                .created("call")
                                                .which(id)
                                                .how("import")));
        return WireImport.taken(
                call.file(),
                taken.again(),
                taken.callId(),
                call.talk(),
                call.startedAt(),
                call.customer().name());
    }

    /** In the order they were sent. */
    record Imported(List<WireImport> items) {}
}
