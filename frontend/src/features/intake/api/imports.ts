import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { startImport, getImport, listImportRows, listImports, type ImportRowAction } from '@/shared/api';
import { rememberFile } from './chosenFiles';

export type ReadAs = 'auto' | 'unicode' | 'tcvn3' | 'vni';
export type OnError = 'reject-all' | 'skip-rows';

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['imports', 'list'],
    queryFn: ({ pageParam, signal }) => listImports({ cursor: pageParam, limit: 20 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => getImport(id, { signal }),
  });

export const importRowsQuery = (id: string, action: ImportRowAction | undefined) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'one', id, 'rows', action ?? 'ALL'],
    queryFn: ({ pageParam, signal }) => listImportRows(id, { action, cursor: pageParam, limit: 50 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

interface Upload {
  file: File;
  dryRun: boolean;
  onError: OnError;
  encoding: ReadAs;
}

/** The real run sends the same file again, so the file is remembered beside the job that read it. */
export function useUpload() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, dryRun, onError, encoding }: Upload) => startImport({ file }, { target: 'cooperatives', dryRun, onError, encoding }),
    onSuccess: async (job, { file, encoding }) => {
      rememberFile(job.id, { file, encoding });
      await queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
  });
}
