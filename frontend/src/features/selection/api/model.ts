import type * as Api from '@/shared/api';

/**
 * The contract leaves most fields of this room optional although the API always sends them. They are
 * narrowed here, once, where answers enter the room; each name follows the contract's.
 */
type Present<T, Field extends keyof T> = Omit<T, Field> & { [Key in Field]-?: NonNullable<T[Key]> };

/** Values travel as text whatever they measure: a figure, a name, yes or no. */
type WithText<T, Field extends keyof T> = Omit<T, Field> & { [Key in Field]?: string };

export type RoundStatus = NonNullable<Api.SelectionRound['status']>;
export type CandidateOutcome = NonNullable<Api.Candidate['outcome']>;
export type AllowedRoundAction = Present<Api.AllowedRoundAction, 'action'>;
type CriteriaRef = Present<Api.CriteriaRef, 'setId' | 'version' | 'nameVi' | 'nameEn'>;
type Counts = Required<Api.CandidateCounts>;

export type SelectionRound = Omit<Present<Api.SelectionRound, 'id' | 'name' | 'quota' | 'dataYear' | 'status' | 'version'>, 'criteria' | 'allowedActions' | 'counts'> & {
  criteria: CriteriaRef;
  allowedActions: AllowedRoundAction[];
  counts: Counts;
};

type CandidateCooperative = Present<Api.CandidateCooperative, 'id' | 'name'>;
type CandidateModel = Required<Api.CandidateModel>;

interface WithNames {
  cooperative: CandidateCooperative;
  model?: CandidateModel;
}

export type Candidate = Omit<Present<Api.Candidate, 'id' | 'version'>, keyof WithNames> & WithNames;

/** Facts of the register belong to no year, and only figures have a unit. */
export type Fact = Omit<Present<Api.Fact, 'fact'>, 'value' | 'unit' | 'year'> & { value?: string; unit?: string; year?: number };
export type RankingValue = WithText<Present<Api.RankingValue, 'key' | 'nameVi' | 'nameEn'>, 'value'>;
type RankingSeparator = WithText<Present<Api.RankingSeparator, 'key' | 'nameVi' | 'nameEn'>, 'own' | 'above'>;

export type Finding = Omit<Present<Api.Finding, 'key' | 'kind' | 'nameVi' | 'nameEn' | 'result'>, 'values' | 'missing' | 'law'> & {
  values: Fact[];
  missing: Fact[];
  law?: Api.LawReference;
};

export type CandidateDetail = Omit<Present<Api.CandidateDetail, 'id' | 'version'>, keyof WithNames | 'findings' | 'rankingValues'> &
  WithNames & { findings: Finding[]; rankingValues: RankingValue[] };

export type RankingPlace = Omit<Present<Api.RankingPlace, 'rank' | 'candidateId'>, keyof WithNames | 'values' | 'separatedBy'> &
  WithNames & { values: RankingValue[]; separatedBy?: RankingSeparator };

type SelectedCandidate = Omit<Present<Api.SelectedCandidate, 'candidateId' | 'cooperativeId' | 'cooperativeName'>, 'model'> & { model?: CandidateModel };

export type Decision = Omit<Present<Api.Decision, 'id' | 'number' | 'decidedOn' | 'issuingOffice' | 'signer' | 'reason' | 'hash' | 'inputHash' | 'resultHash' | 'createdAt'>, 'selected'> & { selected: SelectedCandidate[] };

export type DecisionReplay = Present<Api.DecisionReplay, 'identical' | 'differences' | 'at'>;

interface Listed<Item> {
  items: Item[];
  nextCursor?: string;
}

export type SelectionRounds = Listed<SelectionRound>;
export type Candidates = Listed<Candidate>;
export type Ranking = Listed<RankingPlace>;
