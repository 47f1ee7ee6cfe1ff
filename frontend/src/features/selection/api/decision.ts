import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getDecision, ifMatch, recordDecision, replayDecision, type DecisionRequest } from '@/shared/api';
import type { Decision, DecisionReplay } from './model';

export const decisionQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['selection-rounds', 'one', roundId, 'decision'],
    queryFn: ({ signal }) => getDecision(roundId, { signal }) as Promise<Decision>,
  });

export function useRecordDecision(roundId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: DecisionRequest; version: number }) => recordDecision(roundId, body, {}, ifMatch(version)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['selection-rounds'] }),
  });
}

export const useReplayDecision = (roundId: string) => useMutation({ mutationFn: () => replayDecision(roundId) as Promise<DecisionReplay> });
