package vn.phusa.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import vn.phusa.identity.application.AccountService;
import vn.phusa.shared.actor.ActorKind;
import vn.phusa.shared.actor.Recorder;

/** Gives the people of the tests their roles. */
@ApplicationScoped
public class People {

    public static final String ADMINISTRATOR = "administrator";
    public static final String OFFICER = "officer";
    public static final String ADVISER = "adviser";
    public static final String LEADER = "leader";
    public static final String MANAGER = "manager";
    /** Signed in, but without any role. */
    public static final String STRANGER = "stranger";
    public static final String INTEGRATOR = "integrator";

    private final AccountService accounts;
    private final Recorder recorder;

    People(AccountService accounts, Recorder recorder) {
        this.accounts = accounts;
        this.recorder = recorder;
    }

    /** Everyone with a role over the whole city. */
    @ActivateRequestContext
    public void enter() {
        QuarkusTransaction.requiringNew().run(() -> {
            recorder.record("test.prepare", null);
            person(ADMINISTRATOR, "CITY_ADMINISTRATOR");
            person(OFFICER, "DEPARTMENT_OFFICER");
            person(ADVISER, "ALLIANCE_ADVISER");
            person(LEADER, "CITY_LEADER");
            accounts.prepareDemonstration("service-account-" + INTEGRATOR, INTEGRATOR, INTEGRATOR, ActorKind.SYSTEM,
                    "INTEGRATOR", List.of());
        });
    }

    /** A manager of the given cooperatives only. */
    @ActivateRequestContext
    public void manager(String username, UUID... cooperatives) {
        QuarkusTransaction.requiringNew().run(() -> {
            recorder.record("test.prepare", null);
            accounts.prepareDemonstration(username, username, username, ActorKind.PERSON, "COOPERATIVE_MANAGER",
                    List.of(cooperatives));
        });
    }

    private void person(String username, String role) {
        accounts.prepareDemonstration(username, username, "Tên " + username, ActorKind.PERSON, role, List.of());
    }
}
