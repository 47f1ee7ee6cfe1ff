package vn.phusa.criteria.domain;

import java.util.List;

/** What the engine says of one cooperative. */
public record CaseResult(Outcome outcome, List<Finding> findings, List<RankingValue> rankingValues) {
}
