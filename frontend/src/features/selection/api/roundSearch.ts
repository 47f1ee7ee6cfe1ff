import { oneOf, text } from '@/shared/ui/searchParams';
import type { CandidateOutcome } from './model';

/** What a round's page shows now: which list, narrowed how, and whose reasons are open. */
export interface RoundSearch {
  tab?: 'candidates' | 'ranking';
  outcome?: CandidateOutcome;
  q?: string;
  candidate?: string;
}

export const readRoundSearch = (raw: Record<string, unknown>): RoundSearch => ({
  tab: oneOf(['candidates', 'ranking'])(raw.tab),
  outcome: oneOf(['ELIGIBLE', 'INELIGIBLE', 'UNKNOWN'])(raw.outcome),
  q: text(raw.q),
  candidate: text(raw.candidate),
});
