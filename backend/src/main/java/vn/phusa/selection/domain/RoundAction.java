package vn.phusa.selection.domain;

/** What can be done to a round. */
public enum RoundAction {
    /** Gather the candidates and open their dossiers. */
    OPEN,
    /** Apply the criteria to every candidate and rank the eligible. */
    EVALUATE,
    /** Go back to the dossiers; the findings no longer count. */
    REOPEN,
    /** Record the decision. */
    DECIDE,
    /** Give the round up. */
    CANCEL
}
