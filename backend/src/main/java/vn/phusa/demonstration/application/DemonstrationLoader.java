package vn.phusa.demonstration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.phusa.demonstration.domain.DemoCooperative;
import vn.phusa.demonstration.domain.DemonstrationRegister;
import vn.phusa.demonstration.domain.Situation;
import vn.phusa.demonstration.domain.UnitRef;
import vn.phusa.demonstration.persistence.DemonstrationRows;
import vn.phusa.identity.application.AccountService;
import vn.phusa.identity.application.DemonstrationMark;
import vn.phusa.selection.application.RoundPreparation;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.territory.application.TerritoryLookup;

/** Loads the invented register with its accounts and a prepared round, once and all in one transaction. */
@ApplicationScoped
public class DemonstrationLoader {

    private static final Logger LOG = Logger.getLogger(DemonstrationLoader.class);
    private static final String OLD_CITY = "92";
    /** The conditions of QĐ 167/QĐ-TTg, as the product ships them. */
    private static final UUID CRITERIA_SET = UUID.fromString("01940000-0000-7000-8000-000000000167");
    private static final int CRITERIA_VERSION = 1;
    private static final int QUOTA = 5;
    private static final int DATA_YEAR = 2025;

    private final DemonstrationRows rows;
    private final DemonstrationMark mark;
    private final AccountService accounts;
    private final RoundPreparation rounds;
    private final TerritoryLookup territory;
    private final Recorder recorder;

    DemonstrationLoader(DemonstrationRows rows, DemonstrationMark mark, AccountService accounts,
            RoundPreparation rounds, TerritoryLookup territory, Recorder recorder) {
        this.rows = rows;
        this.mark = mark;
        this.accounts = accounts;
        this.rounds = rounds;
        this.territory = territory;
        this.recorder = recorder;
    }

    /** Does nothing when demonstration data are there; of several instances that start at once, one loads. */
    @Transactional
    public void loadOnce() {
        rows.waitForOthers();
        if (mark.isSet()) {
            return;
        }
        recorder.record("demonstration.load", null);
        List<DemoCooperative> register = DemonstrationRegister.generate(units());
        Map<UUID, DemoCooperative> byId = withIds(register);
        rows.insertCooperatives(byId);
        int reports = rows.insertReports(byId);
        UUID managed = byId.entrySet().stream().filter(e -> e.getValue().situation() == Situation.ELIGIBLE)
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        for (DemonstrationAccount account : DemonstrationAccount.values()) {
            accounts.prepareDemonstration(account.subject(), account.username(), account.title(), account.kind(),
                    account.role(), account.managesOne() ? List.of(managed) : List.of());
        }
        prepareRound(byId);
        mark.set();
        LOG.infof("demonstration data loaded: %d cooperatives, %d yearly reports", byId.size(), reports);
    }

    private List<UnitRef> units() {
        return territory.communesOfToday().stream().map(unit -> new UnitRef(unit.id(), unit.code(), unit.name(),
                OLD_CITY.equals(unit.formerProvinceCode()))).toList();
    }

    private static Map<UUID, DemoCooperative> withIds(List<DemoCooperative> register) {
        Map<UUID, DemoCooperative> byId = new java.util.LinkedHashMap<>();
        register.forEach(cooperative -> byId.put(UUID.randomUUID(), cooperative));
        return byId;
    }

    private void prepareRound(Map<UUID, DemoCooperative> byId) {
        Map<UUID, Boolean> dossiers = new HashMap<>();
        byId.forEach((id, cooperative) -> dossiers.put(id, cooperative.dossierComplete()));
        rounds.prepare("Đợt thí điểm minh họa", CRITERIA_SET, CRITERIA_VERSION, QUOTA, DATA_YEAR, dossiers);
    }
}
