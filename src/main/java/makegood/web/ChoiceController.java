package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.people.Choices;
import makegood.request.Fields;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** What people have chosen for themselves: each their own. */
@RestController
@RequestMapping("/api/me/settings")
class ChoiceController {

    private final Choices choices;

    ChoiceController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    Chosen chosen(Principal person) {
        return new Chosen(choices.isQuiet(person.getName()));
    }

    @PutMapping
    Chosen choose(Principal person, @RequestBody Choice body) {
        Fields fields = new Fields();
        if (body.quiet() == null) {
            fields.fault("quiet", "Say true or false.");
        }
        fields.check();
        choices.beQuiet(person.getName(), Boolean.TRUE.equals(body.quiet()));
        return chosen(person);
    }

    @GetMapping("/seal")
    ResponseEntity<Seal> seal(Principal person) {
        String key = choices.seal(person.getName());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Seal(key));
    }

    /** @param key 256 bits in base64, under which a browser keeps what this person has not sent yet */
    record Seal(String key) {
        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Seal";
        }
    }

    /** @param quiet whether only the gravest warnings are shown while they speak; the others are stored all the same */
    record Chosen(boolean quiet) {}

    @Schema(requiredProperties = "quiet")
    record Choice(@Nullable Boolean quiet) {}
}
