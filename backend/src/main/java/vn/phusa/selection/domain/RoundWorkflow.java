package vn.phusa.selection.domain;

import java.util.List;
import java.util.Optional;

/** The one table of moves of a round; entity, API and documents all read it. */
public final class RoundWorkflow {

    /** Who may make a move. */
    public enum Right {
        WRITE, DECIDE
    }

    /**
     * One move.
     *
     * @param commentRequired the person must say why
     */
    public record Move(RoundStatus from, RoundAction action, RoundStatus to, Right right, boolean commentRequired) {
    }

    private static final List<Move> TABLE = List.of(
            new Move(RoundStatus.DRAFT, RoundAction.OPEN, RoundStatus.OPEN, Right.WRITE, false),
            new Move(RoundStatus.OPEN, RoundAction.EVALUATE, RoundStatus.EVALUATED, Right.WRITE, false),
            new Move(RoundStatus.EVALUATED, RoundAction.EVALUATE, RoundStatus.EVALUATED, Right.WRITE, false),
            new Move(RoundStatus.EVALUATED, RoundAction.REOPEN, RoundStatus.OPEN, Right.WRITE, true),
            new Move(RoundStatus.EVALUATED, RoundAction.DECIDE, RoundStatus.DECIDED, Right.DECIDE, false),
            new Move(RoundStatus.DRAFT, RoundAction.CANCEL, RoundStatus.CANCELLED, Right.WRITE, true),
            new Move(RoundStatus.OPEN, RoundAction.CANCEL, RoundStatus.CANCELLED, Right.WRITE, true),
            new Move(RoundStatus.EVALUATED, RoundAction.CANCEL, RoundStatus.CANCELLED, Right.WRITE, true));

    private RoundWorkflow() {
    }

    public static List<Move> table() {
        return TABLE;
    }

    public static Optional<Move> find(RoundStatus from, RoundAction action) {
        return TABLE.stream().filter(move -> move.from() == from && move.action() == action).findFirst();
    }

    /** Moves that a status offers, in the order of the table. */
    public static List<Move> from(RoundStatus status) {
        return TABLE.stream().filter(move -> move.from() == status).toList();
    }
}
