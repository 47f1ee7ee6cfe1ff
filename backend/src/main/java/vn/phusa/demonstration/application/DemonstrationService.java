package vn.phusa.demonstration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.phusa.demonstration.persistence.DemonstrationRows;
import vn.phusa.identity.application.DemonstrationMark;
import vn.phusa.shared.actor.Recorder;

/**
 * Takes the demonstration away: the invented records, and everything that was decided on them. The ledger keeps that
 * they were there. Accounts with a role over the whole city stay, else nobody could sign in and go on.
 */
@ApplicationScoped
public class DemonstrationService {

    private final DemonstrationRows rows;
    private final DemonstrationMark mark;
    private final Recorder recorder;

    DemonstrationService(DemonstrationRows rows, DemonstrationMark mark, Recorder recorder) {
        this.rows = rows;
        this.mark = mark;
        this.recorder = recorder;
    }

    @Transactional
    public DemonstrationRemoval remove() {
        rows.waitForOthers();
        recorder.record("demonstration.remove", null);
        rows.allowRemoval();
        long decisions = rows.deleteDecisions();
        long candidates = rows.deleteCandidates();
        long rounds = rows.deleteRounds();
        long reports = rows.deleteReports();
        long accounts = rows.deleteAccounts();
        long cooperatives = rows.deleteCooperatives();
        mark.clear();
        return new DemonstrationRemoval(cooperatives, reports, rounds, candidates, decisions, accounts);
    }
}
