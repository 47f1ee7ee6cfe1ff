import { oneOf, text } from '@/shared/ui/searchParams';

export const SECTORS = ['AGRICULTURE', 'INDUSTRY_HANDICRAFT', 'TRANSPORT', 'TRADE_SERVICES', 'CONSTRUCTION', 'CREDIT'] as const;
export const STATUSES = ['ACTIVE', 'SUSPENDED', 'DISSOLVING', 'DISSOLVED', 'REVOKED'] as const;
export const KINDS = ['COOPERATIVE', 'UNION', 'GROUP', 'CREDIT_FUND'] as const;
export const COOPERATIVE_TABS = ['registration', 'figures', 'timeline'] as const;
const SORTS = ['name', '-name', 'charterCapital', '-charterCapital', 'officialMembers', '-officialMembers', 'registeredOn', '-registeredOn'] as const;

export type CooperativeTab = (typeof COOPERATIVE_TABS)[number];

/** The whole state of the list. */
export interface CooperativeSearch {
  q?: string;
  sector?: (typeof SECTORS)[number];
  status?: (typeof STATUSES)[number];
  kind?: (typeof KINDS)[number];
  unitId?: string;
  sort?: (typeof SORTS)[number];
  cursor?: string;
}

export const readCooperativeSearch = (raw: Record<string, unknown>): CooperativeSearch => ({
  q: text(raw.q),
  sector: oneOf(SECTORS)(raw.sector),
  status: oneOf(STATUSES)(raw.status),
  kind: oneOf(KINDS)(raw.kind),
  unitId: text(raw.unitId),
  sort: oneOf(SORTS)(raw.sort),
  cursor: text(raw.cursor),
});
