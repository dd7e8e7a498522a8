package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.review.SavedView;
import makegood.review.SavedViews;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Views of the calls list that people keep; managers may share theirs with each other. */
@RestController
@RequestMapping("/api/views")
class SavedViewController {

    private static final int LONGEST = 2_000;
    private static final Pattern CHOICES =
            Pattern.compile("(?:[A-Za-z]{1,40}=[^&\\s]{0,1000}(?:&|$))*+");

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    List<SavedView> views(Principal person) {
        return views.seenBy(person.getName(), isManager(person));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedView save(Principal person, @RequestBody View body) {
        Fields fields = new Fields();
        Read read = read(fields, person, body);
        unlessTaken(fields, person, read.title(), "");
        if (views.countOf(person.getName()) >= SavedViews.MOST) {
            fields.fault("title", "You have " + SavedViews.MOST + " views: delete one first.");
        }
        fields.check();
        return views.add(person.getName(), read.title(), read.shared(), read.choices());
    }

    @PutMapping("/{id}")
    SavedView change(Principal person, @PathVariable String id, @RequestBody View body) {
        if (own(person).noneMatch(view -> view.id().equals(id))) {
            throw unknown();
        }
        Fields fields = new Fields();
        Read read = read(fields, person, body);
        unlessTaken(fields, person, read.title(), id);
        fields.check();
        return views.change(id, person.getName(), read.title(), read.shared(), read.choices())
                .orElseThrow(SavedViewController::unknown);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Principal person, @PathVariable String id) {
        if (!views.delete(id, person.getName())) {
            throw unknown();
        }
    }

    /** Two of one name that stand side by side can't be told apart. */
    private void unlessTaken(Fields fields, Principal person, String title, String id) {
        if (own(person)
                .filter(view -> !view.id().equals(id))
                .anyMatch(view -> view.title().equalsIgnoreCase(title))) {
            fields.fault("title", "You have a view of this name. Take another.");
        }
    }

    private Stream<SavedView> own(Principal person) {
        return views.seenBy(person.getName(), false).stream();
    }

    private static Read read(Fields fields, Principal person, View body) {
        String title = fields.name("title", body.title());
        String choices = body.choices() == null ? "" : body.choices();
        if (choices.length() > LONGEST || !CHOICES.matcher(choices).matches()) {
            fields.fault(
                    "choices",
                    "Send what stands in the list's address, for instance"
                            + " cause=price&sort=peak-anger.");
        }
        boolean shared = Boolean.TRUE.equals(body.shared());
        if (shared) {
            OnlyManagers.may(person, "share views");
        }
        return new Read(title, shared, choices);
    }

    private static boolean isManager(Principal person) {
        return Person.of(person).isAtLeast(Role.MANAGER);
    }

    private static Refusal unknown() {
        return Refusal.unknown("You have no view of this id. GET /api/views tells yours.");
    }

    /** @param choices as the list's address has them; empty for all calls */
    @Schema(requiredProperties = "title")
    record View(@Nullable String title, @Nullable Boolean shared, @Nullable String choices) {}

    private record Read(String title, boolean shared, String choices) {}
}
