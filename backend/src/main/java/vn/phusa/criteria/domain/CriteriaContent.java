package vn.phusa.criteria.domain;

import java.util.List;

/** What one version of a criteria set says. */
public record CriteriaContent(List<Condition> conditions, List<RankingRule> rankingRules) {

    public CriteriaContent {
        conditions = List.copyOf(conditions);
        rankingRules = List.copyOf(rankingRules);
    }
}
