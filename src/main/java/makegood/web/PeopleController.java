package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.desk.Refusal;
import makegood.people.ApiTokens;
import makegood.people.Invitations;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.PersonChange;
import makegood.people.PersonSheet;
import makegood.people.PersonWish;
import makegood.people.Role;
import makegood.people.Staff;
import makegood.request.Fields;
import makegood.request.OnlyAdministrators;
import makegood.request.OnlyManagers;
import makegood.wire.WireToken;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The people who sign in: administrators take them in and change them, managers see those of their teams. */
@RestController
@RequestMapping("/api/people")
class PeopleController {

    private final People people;
    private final Staff staff;
    private final ApiTokens tokens;

    PeopleController(People people, Staff staff, ApiTokens tokens) {
        this.people = people;
        this.staff = staff;
        this.tokens = tokens;
    }

    @GetMapping
    WireStaff all(Principal principal) {
        Person person = OnlyManagers.may(principal, "see who signs in");
        List<WirePerson> seen = people.sheets(person).stream().map(WirePerson::of).toList();
        Set<String> teams = new java.util.TreeSet<>();
        seen.forEach(each -> teams.addAll(each.teams()));
        return new WireStaff(seen, teams, people.isDemonstration());
    }

    @GetMapping("/{name}")
    WirePerson one(Principal principal, @PathVariable String name) {
        Person person = OnlyManagers.may(principal, "see who signs in");
        return people.sheet(person, name)
                .map(WirePerson::of)
                .orElseThrow(() -> Refusal.unknown("Nobody of this name signs in here."));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WireInvitation add(Principal principal, @RequestBody Body body) {
        Person by = OnlyAdministrators.may(principal, "take people in");
        Fields fields = new Fields();
        String name = fields.name("name", body.name());
        Role role = role(fields, body.role());
        fields.check();
        PersonWish wish =
                new PersonWish(name, body.displayName(), body.email(), role, teams(body.teams()));
        return WireInvitation.of(staff.add(by, wish));
    }

    @PutMapping("/{name}")
    WirePerson change(Principal principal, @PathVariable String name, @RequestBody Body body) {
        Person by = OnlyAdministrators.may(principal, "change people");
        Fields fields = new Fields();
        Role role = role(fields, body.role());
        fields.check();
        return WirePerson.of(
                staff.change(
                        by,
                        new PersonChange(
                                name,
                                body.displayName(),
                                body.email(),
                                role,
                                body.teams() == null ? null : teams(body.teams()),
                                body.version())));
    }

    @PostMapping("/{name}/disable")
    WirePerson disable(Principal principal, @PathVariable String name) {
        Person by = OnlyAdministrators.may(principal, "keep people out");
        return WirePerson.of(staff.disable(by, name));
    }

    @PostMapping("/{name}/enable")
    WirePerson enable(Principal principal, @PathVariable String name) {
        Person by = OnlyAdministrators.may(principal, "let people in");
        return WirePerson.of(staff.enable(by, name));
    }

    /** A new link; the one before it is void. */
    @PostMapping("/{name}/invitation")
    @ResponseStatus(HttpStatus.CREATED)
    WireInvitation invite(Principal principal, @PathVariable String name) {
        Person by = OnlyAdministrators.may(principal, "invite people");
        return WireInvitation.of(staff.invite(by, name));
    }

    @GetMapping("/{name}/tokens")
    List<WireToken> tokens(Principal principal, @PathVariable String name) {
        OnlyAdministrators.may(principal, "see others' tokens");
        return tokens.of(name).stream().map(WireToken::of).toList();
    }

    @DeleteMapping("/{name}/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Principal principal, @PathVariable String name, @PathVariable String id) {
        Person by = OnlyAdministrators.may(principal, "revoke others' tokens");
        tokens.revoke(by, name, id);
    }

    private static Set<String> teams(@Nullable List<@Nullable String> given) {
        Set<String> teams = new LinkedHashSet<>();
        for (String team : given == null ? List.<@Nullable String>of() : given) {
            if (team != null) {
                teams.add(team);
            }
        }
        return teams;
    }

    private static Role role(Fields fields, @Nullable String given) {
        Optional<Role> role =
                Arrays.stream(Role.values())
                        .filter(
                                each ->
                                        each.name()
                                                .equals(
                                                        String.valueOf(given)
                                                                .toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (role.isEmpty()) {
            fields.fault("role", "Choose REP, MANAGER or ADMIN.");
        }
        return role.orElse(Role.REP);
    }

    /**
     * @param displayName null to leave it as it is, empty for none; so with the e-mail and the teams
     * @param version of the person as they were read, so that two who change them notice each other; null for whoever
     *     looked at nothing
     */
    @Schema(requiredProperties = "role")
    record Body(
            @Nullable String name,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String role,
            @Nullable List<@Nullable String> teams,
            @Nullable String version) {}

    /** @param demonstration whether the demonstration's users sign in: until an administrator has set a password */
    record WireStaff(List<WirePerson> items, Set<String> teams, boolean demonstration) {}

    /**
     * @param status {@code settings}, {@code invited}, {@code active} or {@code disabled}
     * @param version another one after each change of what stands before it
     */
    record WirePerson(
            String name,
            @Nullable String displayName,
            @Nullable String email,
            String role,
            Set<String> teams,
            String status,
            String version) {

        static WirePerson of(PersonSheet sheet) {
            return new WirePerson(
                    sheet.name(),
                    sheet.displayName(),
                    sheet.email(),
                    sheet.role().name(),
                    sheet.teams(),
                    sheet.status().key(),
                    sheet.version());
        }
    }

    /** @param path of the link, behind the server's address; its secret is shown this once */
    record WireInvitation(String person, String path, Instant expiresAt) {

        static WireInvitation of(Invitations.Invitation made) {
            return new WireInvitation(made.person(), "/join#" + made.token(), made.expiresAt());
        }
    }
}
