import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { checkDossiers, completeCandidate, getCandidate, getRanking, ifMatch, listCandidates } from '@/shared/api';
import type { CandidateDetail, CandidateOutcome, Candidates, Ranking } from './model';

export interface CandidateFilter {
  outcome?: CandidateOutcome;
  q?: string;
}

export const candidatesQuery = (roundId: string, filter: CandidateFilter) =>
  infiniteQueryOptions({
    queryKey: ['selection-rounds', 'one', roundId, 'candidates', filter],
    queryFn: ({ pageParam, signal }) => listCandidates(roundId, { ...filter, cursor: pageParam, limit: 50 }, { signal }) as Promise<Candidates>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const candidateQuery = (roundId: string, candidateId: string) =>
  queryOptions({
    queryKey: ['selection-rounds', 'one', roundId, 'candidate', candidateId],
    queryFn: ({ signal }) => getCandidate(roundId, candidateId, { signal }) as Promise<CandidateDetail>,
  });

/** The whole ranking at once: eligible candidates are few, and places only mean something together. */
export const rankingQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['selection-rounds', 'one', roundId, 'ranking'],
    queryFn: ({ signal }) => getRanking(roundId, { signal }) as Promise<Ranking>,
  });

interface Change {
  dossierComplete?: boolean | null;
  modelCode?: string | null;
  version: number;
}

export function useUpdateCandidate(roundId: string, candidateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: Change) => completeCandidate(roundId, candidateId, body, {}, ifMatch(version)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['selection-rounds'] }),
  });
}

interface DossierCheck {
  candidateIds: string[];
  dossierComplete: boolean;
}

export function useCheckDossiers(roundId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (check: DossierCheck) => checkDossiers(roundId, check),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['selection-rounds'] }),
  });
}
