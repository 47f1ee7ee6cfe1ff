import type { Indicator } from '@/shared/api';
import type { Figures } from '../api/annualReports';

export type FigureValue = string | number | boolean | null | undefined;
export type FigureValues = Record<string, FigureValue>;

/** What a form field holds, as the API takes it: digits as text, gaps left out. */
export function toFigures(values: FigureValues): Figures {
  const figures: Figures = {};
  for (const [code, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '') continue;
    figures[code] = typeof value === 'boolean' ? value : plain(value);
  }
  return figures;
}

/** Numbers beyond 10^21 would turn into 1e21; no figure comes near, but text must stay text. */
function plain(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 }) : value;
}

export type FigureFault = { key: 'whole' | 'min' | 'max' | 'number'; bound?: string };

/** The bounds of the catalogue, told while typing; the server asks them again. */
export function faultOf(indicator: Indicator, value: FigureValue): FigureFault | null {
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return { key: 'number' };
  if ((indicator.valueType === 'INTEGER' || indicator.valueType === 'MONEY') && !Number.isInteger(number)) return { key: 'whole' };
  if (indicator.minimum != null && number < indicator.minimum) return { key: 'min', bound: String(indicator.minimum) };
  if (indicator.maximum != null && number > indicator.maximum) return { key: 'max', bound: String(indicator.maximum) };
  return null;
}
