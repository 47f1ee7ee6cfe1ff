package vn.phusa.demonstration.domain;

/** The case that an invented cooperative is there to show, and how many of each there are. */
public enum Situation {
    /** Meets every condition of the pilot: Law 2012, a model, profit in three years running, a complete dossier. */
    ELIGIBLE(34, 0),
    /** Profit in two of the three years. */
    LOSS_IN_ONE_YEAR(14, 20),
    /** Profit of exactly nothing in one year: not a loss, yet no profit. */
    ZERO_PROFIT_YEAR(6, 4),
    /** Never in profit. */
    LOSS_EVERY_YEAR(8, 10),
    /** No report for one of the years. */
    YEAR_MISSING(14, 15),
    /** Reports every year, but one of them leaves the profit out. */
    PROFIT_MISSING(6, 5),
    /** Does well, but operates under the Law of 2023. */
    NEW_LAW(12, 16),
    /** Does well, but nobody noted under which law it operates. */
    LAW_UNKNOWN(3, 3),
    /** Follows none of the known models. */
    NO_MODEL(22, 45),
    /** Does well, but its dossier is incomplete. */
    DOSSIER_INCOMPLETE(10, 8),
    /** Has reported nothing at all. */
    NO_REPORTS(5, 5),
    /** Has stopped for a while. */
    SUSPENDED(5, 6),
    /** Is being dissolved. */
    DISSOLVING(2, 2),
    /** Was dissolved. */
    DISSOLVED(4, 5),
    /** Lost its certificate. */
    REVOKED(2, 2);

    private final int agricultural;
    private final int other;

    Situation(int agricultural, int other) {
        this.agricultural = agricultural;
        this.other = other;
    }

    /** How many agricultural cooperatives show it. */
    int agricultural() {
        return agricultural;
    }

    /** How many of the other sectors show it, people's credit funds aside. */
    int other() {
        return other;
    }

    String status() {
        return switch (this) {
            case SUSPENDED, DISSOLVING, DISSOLVED, REVOKED -> name();
            default -> "ACTIVE";
        };
    }

    String operatingLaw() {
        return switch (this) {
            case NEW_LAW -> "LAW_2023";
            case LAW_UNKNOWN -> null;
            default -> "LAW_2012";
        };
    }

    /** The known models are agricultural; those that are ending or follow none have no model. */
    boolean followsModel() {
        return switch (this) {
            case NO_MODEL, DISSOLVING, DISSOLVED, REVOKED -> false;
            default -> true;
        };
    }

    boolean dossierComplete() {
        return switch (this) {
            case ELIGIBLE, NEW_LAW, LAW_UNKNOWN, LOSS_IN_ONE_YEAR, ZERO_PROFIT_YEAR, YEAR_MISSING, PROFIT_MISSING -> true;
            default -> false;
        };
    }
}
