import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createSelectionRound, getSelectionRound, ifMatch, listSelectionRounds, moveSelectionRound, type RoundAction, type SelectionRoundRequest } from '@/shared/api';
import type { SelectionRound, SelectionRounds } from './model';

export const roundsQuery = () =>
  queryOptions({
    queryKey: ['selection-rounds', 'list'],
    queryFn: ({ signal }) => listSelectionRounds({ limit: 100 }, { signal }) as Promise<SelectionRounds>,
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['selection-rounds', 'one', id],
    queryFn: ({ signal }) => getSelectionRound(id, { signal }) as Promise<SelectionRound>,
  });

export function useCreateRound() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SelectionRoundRequest) => createSelectionRound(body) as Promise<SelectionRound>,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['selection-rounds', 'list'] }),
  });
}

interface Move {
  action: RoundAction;
  comment?: string;
  version: number;
}

export function useMoveRound(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ action, comment, version }: Move) => moveSelectionRound(id, { action, comment }, {}, ifMatch(version)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['selection-rounds'] }),
  });
}
