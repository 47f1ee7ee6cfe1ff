import { useMutation, useQueryClient } from '@tanstack/react-query';
import { registerCooperative, ifMatch, correctCooperative, type CooperativePatch, type CooperativeRequest } from '@/shared/api';
import { cooperativeQuery } from './getCooperative';

export function useCreateCooperative() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CooperativeRequest) => registerCooperative(body),
    onSuccess: async (created) => {
      queryClient.setQueryData(cooperativeQuery(created.id).queryKey, created);
      await queryClient.invalidateQueries({ queryKey: ['cooperatives', 'list'] });
    },
  });
}

export function useUpdateCooperative(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: CooperativePatch; version: number }) =>
      correctCooperative(id, body, {}, ifMatch(version)),
    onSuccess: async (updated) => {
      queryClient.setQueryData(cooperativeQuery(id).queryKey, updated);
      await queryClient.invalidateQueries({ queryKey: ['cooperatives', 'list'] });
      await queryClient.invalidateQueries({ queryKey: ['ledger', 'timeline', id] });
    },
  });
}
