package makegood.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole product on a port of its own, with a database file of its own. Started once for all tests that extend it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/test-data/${random.uuid};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
            "makegood.users[0].name=ann",
            "makegood.users[0].password=ann's secret",
            "makegood.users[0].role=REP",
            "makegood.users[0].token=token-of-ann-0123456789",
            "makegood.users[0].team=north",
            "makegood.users[1].name=bob",
            "makegood.users[1].password=bob's secret",
            "makegood.users[1].role=REP",
            "makegood.users[2].name=mia",
            "makegood.users[2].password=mia's secret",
            "makegood.users[2].role=MANAGER",
            "makegood.users[3].name=adi",
            "makegood.users[3].password=adi's secret",
            "makegood.users[3].role=ADMIN",
            "makegood.users[4].name=tom",
            "makegood.users[4].password=tom's secret",
            "makegood.users[4].role=MANAGER",
            "makegood.users[4].team=north",
            "makegood.users[5].name=sue",
            "makegood.users[5].password=sue's secret",
            "makegood.users[5].role=MANAGER",
            "makegood.users[5].team=south",
            "makegood.backup.folder=./target/test-data/backups",
            "makegood.backup.keep=3",
            "makegood.phrasebook.trust.least-verdicts=3",
            "makegood.allowed-origins=https://crm.example.com"
        })
public abstract class RunningServer {

    @LocalServerPort private int port;

    protected Api ann;
    protected Api bob;
    protected Api mia;

    @BeforeEach
    void signIn() {
        ann = as("ann");
        bob = as("bob");
        mia = as("mia");
    }

    protected Api as(String name) {
        return Api.basic(port, name, name + "'s secret");
    }

    protected int port() {
        return port;
    }
}
