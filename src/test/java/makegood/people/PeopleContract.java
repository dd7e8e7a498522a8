package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import makegood.audit.Audit;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.net.InetAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** What any database must do for people, on one node and on two. */
abstract class PeopleContract {

    private static final String PASSWORD = "seven quiet lanterns";
    private static final Person BOSS = new Person("boss", Role.ADMIN);

    private final Audit audit = mock(Audit.class);
    private final List<RightsChanged> told = new ArrayList<>();
    private JdbcClient jdbc;
    private PeopleStore here;
    private PeopleStore there;
    private Staff staff;
    private Invitations invitations;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        for (String table :
                List.of(
                        "person",
                        "person_team",
                        "invitation",
                        "api_token",
                        "person_vouched",
                        "frame_token")) {
            jdbc.sql("delete from " + table).update();
        }
        here = node();
        there = node();
        invitations =
                new Invitations(
                        here,
                        jdbc,
                        new Passwords(),
                        audit,
                        new FrameTokens(jdbc, Clock.systemUTC()),
                        Clock.systemUTC(),
                        SignInLimits.SHIPPED);
        staff = new Staff(here, jdbc, invitations, audit, Clock.systemUTC());
    }

    /** Without users of the settings, on this machine only. */
    private PeopleStore node() {
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getLoopbackAddress());
        return new PeopleStore(
                new PeopleSettings(List.of()),
                server,
                jdbc,
                new JdbcTransactionManager(database()),
                event -> told.add((RightsChanged) event),
                Clock.systemUTC());
    }

    private static PersonWish wish(String name, Role role, String... teams) {
        return new PersonWish(name, null, null, role, Set.of(teams));
    }

    private static PersonChange change(String team, String version) {
        return new PersonChange("dana", null, null, Role.REP, Set.of(team), version);
    }

    private void takesIn(String name, Role role) {
        String token = staff.add(BOSS, wish(name, role, "north")).token();
        invitations.accept(token, PASSWORD);
    }

    @Test
    void tellsAnotherNodeOfWhoWasTakenInAndOfWhoWasDisabled() {
        takesIn("dana", Role.REP);
        there.look();
        assertThat(there.everybody().account("dana").teams()).containsExactly("north");
        told.clear();

        staff.disable(BOSS, "dana");
        assertThat(told).as("here").containsExactly(new RightsChanged(Set.of("dana")));
        there.look();

        assertThat(told).as("here and there").hasSize(2);
        assertThat(there.everybody().account("dana").mayComeIn()).isFalse();
    }

    @Test
    void endsThePanelInAFrameOfWhoIsDisabledForGood() {
        takesIn("dana", Role.REP);
        FrameTokens frames = new FrameTokens(jdbc, Clock.systemUTC());
        String token = frames.issue(new Person("dana", Role.REP)).orElseThrow().token();
        assertThat(frames.nameOf(token)).contains("dana");

        staff.disable(BOSS, "dana");
        staff.enable(BOSS, "dana");

        assertThat(frames.nameOf(token)).isEmpty();
    }

    @Test
    void keepsWhatNothingIsSaidOfAndTellsTwoWhoChangeOnePersonOfEachOther() {
        PersonWish dana =
                new PersonWish("dana", "Dana R", "dana@example.com", Role.REP, Set.of("north"));
        staff.add(BOSS, dana);
        String seen = here.everybody().account("dana").sheet().version();

        PersonSheet south = staff.change(BOSS, change("south", seen));

        assertThat(south.email()).isEqualTo("dana@example.com");
        assertThat(south.displayName()).isEqualTo("Dana R");
        assertThatThrownBy(() -> staff.change(BOSS, change("west", seen)))
                .isInstanceOf(PeopleFault.class)
                .hasMessageContaining("since you looked");
        assertThat(staff.change(BOSS, change("west", south.version())).teams())
                .containsExactly("west");
        assertThat(staff.change(BOSS, change("east", null)).teams()).containsExactly("east");
    }

    @Test
    void knowsATeamByItsNameHoweverItsCapitalsAreTyped() {
        staff.add(BOSS, wish("mia", Role.MANAGER, "North"));
        staff.add(BOSS, wish("dana", Role.REP, "north", "NORTH", "south"));
        assertThat(here.everybody().account("dana").teams()).containsExactly("North", "south");

        assertThat(staff.change(BOSS, change("South", null)).teams()).containsExactly("South");
    }

    @Test
    void clearsAnAddressOnlyWhereThatIsSaidAndTakesANameWithBlanksAroundIt() {
        staff.add(
                BOSS, new PersonWish("dana", null, "dana@example.com", Role.REP, Set.of("north")));

        PersonSheet changed =
                staff.change(BOSS, new PersonChange(" dana ", null, "", null, null, null));

        assertThat(changed.email()).isNull();
        assertThat(changed.teams()).containsExactly("north");
    }

    @Test
    void demonstratesUntilAnAdministratorHasAPassword() {
        takesIn("dana", Role.REP);
        assertThat(here.everybody().demonstration()).as("a rep alone").isTrue();
        String token = staff.add(BOSS, wish("ada", Role.ADMIN)).token();
        assertThat(here.everybody().demonstration()).as("only invited").isTrue();

        invitations.accept(token, PASSWORD);

        assertThat(here.everybody().demonstration()).isFalse();
        assertThat(here.everybody().account("admin")).isNull();
        assertThatThrownBy(() -> staff.disable(BOSS, "ada"))
                .isInstanceOf(PeopleFault.class)
                .hasMessageContaining("Nobody else");
    }

    /** Else everybody could come in with "admin", though the company's own administrator does so daily. */
    @Test
    void demonstratesNoMoreOnceAnIssuerHasVouchedForAnAdministrator() {
        staff.add(BOSS, wish("ada", Role.ADMIN));

        here.change(
                () -> {
                    new VouchedRows(jdbc)
                            .bind(
                                    new VouchedRows.Subject("https://login.example.com", "4711"),
                                    "ada",
                                    OffsetDateTime.now());
                    return true;
                });

        assertThat(here.everybody().demonstration()).isFalse();
        assertThat(here.everybody().account("admin")).isNull();
        there.look();
        assertThat(there.everybody().account("admin")).as("on another node").isNull();
    }

    @Test
    void forgetsWhoSomebodyWasAtTheIssuerWhereTheirAddressChanges() {
        VouchedRows vouched = new VouchedRows(jdbc);
        VouchedRows.Subject subject = new VouchedRows.Subject("https://login.example.com", "4711");
        takesIn("dana", Role.REP);
        vouched.bind(subject, "dana", OffsetDateTime.now());

        staff.change(BOSS, change("south", null));
        assertThat(vouched.personOf(subject)).as("another team").contains("dana");
        staff.change(
                BOSS,
                new PersonChange(
                        "dana", null, "dana@example.com", Role.REP, Set.of("south"), null));

        assertThat(vouched.personOf(subject)).isEmpty();
    }

    @Test
    void keepsOneAdministratorWhereTwoDisableOneAnotherAtOnce() throws InterruptedException {
        takesIn("ada", Role.ADMIN);
        takesIn("bea", Role.ADMIN);
        AtomicInteger disabled = new AtomicInteger();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (String[] pair : new String[][] {{"ada", "bea"}, {"bea", "ada"}}) {
                both.submit(
                        () -> {
                            staff.disable(new Person(pair[0], Role.ADMIN), pair[1]);
                            return disabled.incrementAndGet();
                        });
            }
        }

        assertThat(disabled).hasValue(1);
    }

    @Test
    void usesALinkOnceWhereTwoTryAtOnce() throws InterruptedException {
        String token = staff.add(BOSS, wish("dana", Role.REP)).token();
        AtomicInteger accepted = new AtomicInteger();

        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                both.submit(
                        () -> {
                            invitations.accept(token, PASSWORD);
                            return accepted.incrementAndGet();
                        });
            }
        }

        assertThat(accepted).hasValue(1);
    }

    @Test
    void holdsAndEndsATokenOfTheFrameAtEachNode() {
        FrameTokens atOne = new FrameTokens(jdbc, Clock.systemUTC());
        FrameTokens atAnother = new FrameTokens(jdbc, Clock.systemUTC());
        Person dana = new Person("dana", Role.REP);
        String token = atOne.issue(dana).orElseThrow().token();

        assertThat(atAnother.nameOf(token)).contains("dana");
        atAnother.forget("dana");

        assertThat(atOne.nameOf(token)).isEmpty();
    }

    @Test
    void storesNoSecretAsItIs() {
        String token = staff.add(BOSS, wish("dana", Role.REP)).token();
        invitations.accept(token, PASSWORD);
        ApiTokens.Issued issued =
                new ApiTokens(here, jdbc, audit, Clock.systemUTC(), SignInLimits.SHIPPED)
                        .issue(new Person("dana", Role.REP), "CRM", Scope.READ, 7);

        assertThat(rows("person")).contains("{bcrypt}").doesNotContain(PASSWORD);
        assertThat(rows("invitation")).doesNotContain(token);
        assertThat(rows("api_token")).doesNotContain(issued.secret());
    }

    @Test
    void bringsNoTokenOfSomebodyElsesBackToLife() {
        ApiTokens tokens =
                new ApiTokens(here, jdbc, audit, Clock.systemUTC(), SignInLimits.SHIPPED);
        String secret = tokens.issue(new Person("left", Role.REP), "CRM", Scope.READ, 7).secret();
        assertThat(tokens.find(secret)).isPresent();

        staff.add(BOSS, wish("left", Role.ADMIN));

        assertThat(tokens.find(secret)).isEmpty();
    }

    private String rows(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().toString();
    }
}
