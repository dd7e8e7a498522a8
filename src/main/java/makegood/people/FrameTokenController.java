package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import java.time.Instant;

/** Hands out tokens for the panel in a frame: to a program for its own person, to an administrator's for anybody. */
@RestController
class FrameTokenController {

    private final FrameTokens tokens;
    private final People people;

    FrameTokenController(FrameTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    @PostMapping("/api/frame-tokens")
    @ResponseStatus(HttpStatus.CREATED)
    FrameToken issue(
            Authentication asking, @RequestBody(required = false) @Nullable Wanted wanted) {
        if (BearerFilter.isByFrameToken(asking)) {
            throw new AccessDeniedException("a frame token begets no other");
        }
        Person person = whom(Person.of(asking), wanted);
        FrameTokens.Issued issued =
                tokens.issue(person)
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.TOO_MANY_REQUESTS,
                                                "Too many tokens are in use. Ask again in a few"
                                                        + " minutes, and for one a panel."));
        return new FrameToken(issued.token(), person.name(), issued.until());
    }

    private Person whom(Person asking, @Nullable Wanted wanted) {
        String name = wanted == null ? null : wanted.person();
        if (name == null || name.equals(asking.name())) {
            return asking;
        }
        if (!asking.isAtLeast(Role.ADMIN)) {
            throw new AccessDeniedException("only an administrator asks for another's token");
        }
        return people.named(name)
                .orElseThrow(
                        () ->
                                new ResponseStatusException(
                                        HttpStatus.BAD_REQUEST,
                                        "Nobody of this name may sign in. Name one of the users"
                                                + " that are set."));
    }

    /** @param person for whom; null for whoever asks */
    record Wanted(@Nullable String person) {}

    record FrameToken(String token, String person, Instant expiresAt) {}
}
