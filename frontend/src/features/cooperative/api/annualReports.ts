import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { enterAnnualReport, ifMatch, listAnnualReports, type AnnualReport } from '@/shared/api';

export type Figures = Record<string, string | boolean>;

/** One figure as the API gives it: digits as text, or a yes or no; undefined when it is not known. */
export function figureOf(report: AnnualReport, code: string): string | boolean | undefined {
  const value = report.figures[code];
  if (value === null || value === undefined) return undefined;
  return typeof value === 'boolean' ? value : String(value);
}

export const annualReportsQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['cooperatives', 'one', cooperativeId, 'annual-reports'],
    queryFn: ({ signal }) => listAnnualReports(cooperativeId, { signal }),
  });

interface Save {
  year: number;
  figures: Figures;
  /** The version that was read, or null when the year has no report yet. */
  version: number | null;
}

export function useSaveAnnualReport(cooperativeId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ year, figures, version }: Save) =>
      enterAnnualReport(cooperativeId, year, { figures }, {}, version === null ? undefined : ifMatch(version)),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['cooperatives', 'one', cooperativeId] });
      await queryClient.invalidateQueries({ queryKey: ['ledger', 'timeline', cooperativeId] });
    },
  });
}
