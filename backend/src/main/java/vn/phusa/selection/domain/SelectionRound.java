package vn.phusa.selection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.phusa.shared.problem.Problem;

/** One round of choosing pilots, at most five (QĐ 167/QĐ-TTg: at most 5 per province). */
@Entity
public class SelectionRound {

    @Id
    private UUID id;
    private String name;
    private UUID criteriaSetVersionId;
    private int quota;
    private int dataYear;
    @JdbcTypeCode(SqlTypes.JSON)
    private String filter;
    @Enumerated(EnumType.STRING)
    private RoundStatus status;
    private boolean demonstration;
    private OffsetDateTime evaluatedAt;
    private OffsetDateTime createdAt;
    @Version
    private long version;

    protected SelectionRound() {
    }

    /**
     * What a round is set up with.
     *
     * @param quota    1–5
     * @param dataYear the year that expressions call {@code [0]}
     * @param filter   JSON of the candidates' filter
     */
    public record Plan(String name, UUID criteriaSetVersionId, int quota, int dataYear, String filter) {
    }

    public static SelectionRound draft(UUID id, Plan plan, Clock clock) {
        SelectionRound round = new SelectionRound();
        round.id = id;
        round.status = RoundStatus.DRAFT;
        round.createdAt = OffsetDateTime.now(clock);
        round.take(plan);
        return round;
    }

    /** Changes the plan, as long as no candidates have been gathered. */
    public void replan(Plan plan) {
        if (status != RoundStatus.DRAFT) {
            throw Problem.of(SelectionProblem.NOT_EDITABLE);
        }
        take(plan);
    }

    private void take(Plan plan) {
        name = plan.name();
        criteriaSetVersionId = plan.criteriaSetVersionId();
        quota = plan.quota();
        dataYear = plan.dataYear();
        filter = plan.filter();
    }

    public void open() {
        move(RoundAction.OPEN);
    }

    /** Every candidate has its findings now. */
    public void evaluate(Clock clock) {
        move(RoundAction.EVALUATE);
        evaluatedAt = OffsetDateTime.now(clock);
    }

    public void reopen() {
        move(RoundAction.REOPEN);
        evaluatedAt = null;
    }

    public void decide() {
        move(RoundAction.DECIDE);
    }

    public void cancel() {
        move(RoundAction.CANCEL);
    }

    /** A dossier changed: findings that were made before no longer count. */
    public void dossierChanged() {
        if (status == RoundStatus.EVALUATED) {
            status = RoundStatus.OPEN;
            evaluatedAt = null;
        } else if (status != RoundStatus.OPEN) {
            throw Problem.of(SelectionProblem.NOT_EDITABLE);
        }
    }

    private void move(RoundAction action) {
        status = RoundWorkflow.find(status, action)
                .orElseThrow(() -> Problem.of(SelectionProblem.MOVE_NOT_ALLOWED, status)).to();
    }

    /** Refuses a move that the table does not have, without making it. */
    public RoundWorkflow.Move requireMove(RoundAction action, String comment) {
        RoundWorkflow.Move move = RoundWorkflow.find(status, action)
                .orElseThrow(() -> Problem.of(SelectionProblem.MOVE_NOT_ALLOWED, status));
        if (move.commentRequired() && (comment == null || comment.isBlank())) {
            throw Problem.of(SelectionProblem.COMMENT_REQUIRED);
        }
        return move;
    }

    public void markDemonstration() {
        demonstration = true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID criteriaSetVersionId() {
        return criteriaSetVersionId;
    }

    public int quota() {
        return quota;
    }

    public int dataYear() {
        return dataYear;
    }

    public String filter() {
        return filter;
    }

    public RoundStatus status() {
        return status;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public OffsetDateTime evaluatedAt() {
        return evaluatedAt;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
