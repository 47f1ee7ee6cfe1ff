import type { SelectionRoundRequest } from '@/shared/api';
import * as z from '@/shared/zod';

/** The nation-wide cap of QĐ 167/QĐ-TTg: at most five per province or city. */
export const HIGHEST_QUOTA = 5;

export const roundForm = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'form.required'), z.maxLength(200, 'form.tooLong')),
  criteria: z.string().check(z.minLength(1, 'form.required')),
  quota: z.number('form.quota').check(z.int('form.quota'), z.minimum(1, 'form.quota'), z.maximum(HIGHEST_QUOTA, 'form.quota')),
  dataYear: z.number('form.year').check(z.int('form.year'), z.minimum(2000, 'form.year'), z.maximum(2100, 'form.year')),
  sector: z.array(z.string()),
  kinds: z.array(z.string()),
  unitId: z.nullable(z.string()),
});

export type RoundFormValues = z.infer<typeof roundForm>;

/** `setId/number`, as one choice of the select. */
export const criteriaKey = (setId: string, number: number): string => `${setId}/${number}`;

export function toRoundRequest(values: RoundFormValues): SelectionRoundRequest {
  const [criteriaSetId = '', number = '0'] = values.criteria.split('/');
  const filter = {
    ...(values.sector.length > 0 && { sectors: values.sector }),
    ...(values.kinds.length > 0 && { kinds: values.kinds }),
    ...(values.unitId && { unitIds: [values.unitId] }),
  };
  return {
    name: values.name.trim(),
    criteriaSetId,
    criteriaVersion: Number(number),
    quota: values.quota,
    dataYear: values.dataYear,
    ...(Object.keys(filter).length > 0 && { filter: filter as SelectionRoundRequest['filter'] }),
  };
}
