import type { DecisionRequest } from '@/shared/api';
import * as z from '@/shared/zod';
import type { RankingPlace } from '../api/model';

const required = (max: number) => z.string().check(z.trim(), z.minLength(1, 'form.required'), z.maxLength(max, 'form.tooLong'));

export const decisionForm = z.object({
  number: required(100),
  decidedOn: z.string('form.required').check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'form.required')),
  issuingOffice: required(200),
  signer: required(200),
  reason: required(4000),
});

export type DecisionFormValues = z.infer<typeof decisionForm>;

export interface Choice {
  candidateId: string;
  modelCode: string | null;
  reason: string;
}

/** Chosen although somebody ranked higher was left out: the record must say why. */
export function departsFromRanking(ranking: RankingPlace[], chosen: ReadonlySet<string>, candidateId: string): boolean {
  const own = ranking.find((row) => row.candidateId === candidateId);
  if (!own) return false;
  return ranking.some((row) => row.rank < own.rank && !chosen.has(row.candidateId));
}

export type ChoiceFault = 'none' | 'overQuota' | 'model' | 'reason';

export function faultOfChoices(ranking: RankingPlace[], choices: Choice[], quota: number): ChoiceFault | null {
  if (choices.length === 0) return 'none';
  if (choices.length > quota) return 'overQuota';
  if (choices.some((choice) => !choice.modelCode)) return 'model';
  const chosen = new Set(choices.map((choice) => choice.candidateId));
  const unexplained = choices.some((choice) => departsFromRanking(ranking, chosen, choice.candidateId) && !choice.reason.trim());
  return unexplained ? 'reason' : null;
}

export function toDecisionRequest(values: DecisionFormValues, choices: Choice[]): DecisionRequest {
  return {
    ...values,
    selected: choices.map((choice) => ({
      candidateId: choice.candidateId,
      modelCode: choice.modelCode ?? '',
      ...(choice.reason.trim() && { reason: choice.reason.trim() }),
    })),
  };
}
