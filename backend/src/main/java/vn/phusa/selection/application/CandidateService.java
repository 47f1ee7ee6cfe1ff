package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.selection.domain.SelectionProblem;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.CandidateStore;
import vn.phusa.selection.persistence.SelectionRoundRepository;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.shared.web.MergePatch;
import vn.phusa.shared.web.Versions;

/** Completes dossiers of candidates. A change after an evaluation sends the round back to its dossiers. */
@ApplicationScoped
public class CandidateService {

    private final SelectionRoundRepository rounds;
    private final CandidateReader reader;
    private final CandidateStore candidates;
    private final Recorder recorder;
    private final MergePatch mergePatch;
    private final Database database;

    CandidateService(SelectionRoundRepository rounds, CandidateReader reader, CandidateStore candidates,
            Recorder recorder, MergePatch mergePatch, Database database) {
        this.rounds = rounds;
        this.reader = reader;
        this.candidates = candidates;
        this.recorder = recorder;
        this.mergePatch = mergePatch;
        this.database = database;
    }

    /** What an officer says of a candidate. */
    @Schema(name = "CandidateRequest")
    public record CandidateRequest(
            @Schema(description = "Hồ sơ đăng ký tham gia đầy đủ; không có = chưa kiểm tra · Dossier complete; absent = not checked") Boolean dossierComplete,
            @Size(max = 40) @Schema(examples = "VALUE_CHAIN_SERVICES") String modelCode) {
    }

    /** The dossier check of many candidates at once. */
    @Schema(name = "DossierCheckRequest")
    public record DossierCheckRequest(@NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> candidateIds,
            Boolean dossierComplete) {
    }

    /** How many were changed. */
    @Schema(name = "DossierCheckResult")
    public record DossierCheckResult(@Schema(minimum = "0") int changed) {
    }

    @Transactional
    public CandidateView.Detail complete(UUID roundId, UUID candidateId, String ifMatch, JsonNode patch) {
        SelectionRound round = locked(roundId);
        CandidateView.Detail seen = reader.get(roundId, candidateId);
        Versions.require(ifMatch, seen.version(), () -> seen);
        CandidateRequest now = mergePatch.apply(stored(candidateId), patch, CandidateRequest.class);
        recorder.record("candidate.complete-dossier", null);
        round.dossierChanged();
        database.execute(Sql.of("""
                UPDATE selection_candidate SET dossier_complete = CAST(? AS boolean), model_code = ?,
                       version = version + 1
                 WHERE id = ?""", now.dossierComplete(), now.modelCode(), candidateId));
        rounds.flush();
        return reader.get(roundId, candidateId);
    }

    /** What was said of the candidate itself: the model of the register is not copied by touching another field. */
    private CandidateRequest stored(UUID candidateId) {
        return database.first(Sql.of("SELECT dossier_complete, model_code FROM selection_candidate")
                .where("id = ?", candidateId),
                row -> new CandidateRequest((Boolean) row.getObject(1), row.getString(2))).orElseThrow();
    }

    @Transactional
    public DossierCheckResult checkDossiers(UUID roundId, DossierCheckRequest request) {
        SelectionRound round = locked(roundId);
        recorder.record("candidate.complete-dossier", null);
        round.dossierChanged();
        int changed = candidates.checkDossiers(roundId, request.candidateIds(), request.dossierComplete());
        if (changed != request.candidateIds().stream().distinct().count()) {
            throw Problem.of(SelectionProblem.UNKNOWN_CANDIDATE);
        }
        rounds.flush();
        return new DossierCheckResult(changed);
    }

    private SelectionRound locked(UUID roundId) {
        return rounds.locked(roundId).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }
}
