package vn.phusa.selection.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;

/** What makes a choice of pilots a lawful decision; each rule is a method, each refusal says why. */
public final class DecisionRules {

    private DecisionRules() {
    }

    /**
     * One chosen candidate.
     *
     * @param reason why it is chosen out of turn, or null
     */
    public record Chosen(UUID candidateId, String modelCode, String reason) {
    }

    /**
     * A candidate as evaluated.
     *
     * @param rank among the eligible, otherwise null
     */
    public record Standing(UUID candidateId, boolean eligible, Integer rank) {
    }

    /** Checks a choice against the standings of the round. */
    public static void check(List<Chosen> chosen, Map<UUID, Standing> standings, int quota) {
        somebodyIsChosen(chosen);
        theQuotaHolds(chosen, quota);
        nobodyIsChosenTwice(chosen);
        everyoneBelongsToTheRound(chosen, standings);
        everyoneIsEligible(chosen, standings);
        departuresFromTheRankingAreExplained(chosen, standings);
    }

    private static void somebodyIsChosen(List<Chosen> chosen) {
        if (chosen.isEmpty()) {
            throw Problem.of(SelectionProblem.NOTHING_CHOSEN);
        }
    }

    private static void theQuotaHolds(List<Chosen> chosen, int quota) {
        if (chosen.size() > quota) {
            throw Problem.of(SelectionProblem.OVER_QUOTA, chosen.size(), quota);
        }
    }

    private static void nobodyIsChosenTwice(List<Chosen> chosen) {
        Set<UUID> seen = new HashSet<>();
        List<FieldViolation> twice = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!seen.add(chosen.get(i).candidateId())) {
                twice.add(place(i, "chosen-twice", "đã được chọn ở trên", "is chosen above already"));
            }
        }
        refuse(SelectionProblem.CHOSEN_TWICE, twice);
    }

    private static void everyoneBelongsToTheRound(List<Chosen> chosen, Map<UUID, Standing> standings) {
        List<FieldViolation> strangers = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!standings.containsKey(chosen.get(i).candidateId())) {
                strangers.add(place(i, "unknown-candidate", "không phải ứng viên của đợt này",
                        "is no candidate of this round"));
            }
        }
        refuse(SelectionProblem.UNKNOWN_CANDIDATE, strangers);
    }

    private static void everyoneIsEligible(List<Chosen> chosen, Map<UUID, Standing> standings) {
        List<FieldViolation> ineligible = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!standings.get(chosen.get(i).candidateId()).eligible()) {
                ineligible.add(place(i, "not-eligible", "không đủ điều kiện", "is not eligible"));
            }
        }
        refuse(SelectionProblem.NOT_ELIGIBLE, ineligible);
    }

    /** Whoever is chosen while someone of a better rank is not needs a reason of its own. */
    private static void departuresFromTheRankingAreExplained(List<Chosen> chosen, Map<UUID, Standing> standings) {
        Set<UUID> ids = new HashSet<>(chosen.stream().map(Chosen::candidateId).toList());
        int bestPassedOver = standings.values().stream()
                .filter(s -> s.eligible() && !ids.contains(s.candidateId()))
                .mapToInt(Standing::rank).min().orElse(Integer.MAX_VALUE);
        List<FieldViolation> unexplained = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Chosen one = chosen.get(i);
            boolean outOfTurn = standings.get(one.candidateId()).rank() >= bestPassedOver;
            if (outOfTurn && (one.reason() == null || one.reason().isBlank())) {
                unexplained.add(new FieldViolation("/selected/" + i + "/reason", "reason-required",
                        "cần lý do vì có ứng viên hạng bằng hoặc cao hơn không được chọn",
                        "needs a reason, for a candidate of equal or better rank is not chosen"));
            }
        }
        refuse(SelectionProblem.RANKING_DEPARTED, unexplained);
    }

    private static FieldViolation place(int index, String code, String vi, String en) {
        return new FieldViolation("/selected/" + index + "/candidateId", code, vi, en);
    }

    private static void refuse(SelectionProblem problem, List<FieldViolation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.at(problem, violations);
        }
    }
}
