import { useTranslation } from 'react-i18next';
import { useFormat } from './useFormat';

const MONEY = /charterCapital|capital|revenue|profit|income|fund$/i;
const groups: Record<string, string> = { sector: 'sector', kind: 'kind', status: 'cooperativeStatus', operatingLaw: 'operatingLaw' };

/** Names and values of record fields as people read them, wherever a change is told. */
export function useFieldText(names?: ReadonlyMap<string, string>) {
  const { t } = useTranslation();
  const format = useFormat();

  const name = (field = ''): string => {
    const known = names?.get(field.replace(/^figures[./]/, ''));
    if (known) return known;
    const last = field.replace(/^representative\./, 'representative_').replace(/_(\w)/, (_, letter: string) => letter.toUpperCase());
    return t(`cooperative.field.${last}`, { defaultValue: t(`recordField.${last}`, { defaultValue: field }) });
  };

  const value = (field = '', raw: unknown = undefined): string => {
    if (raw === null || raw === undefined || raw === '') return '—';
    if (typeof raw === 'boolean') return t(raw ? 'common.yes' : 'common.no');
    if (typeof raw === 'object') return JSON.stringify(raw);
    const text = String(raw);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
    if (/^-?\d+$/.test(text) && MONEY.test(field)) return format.exactMoney(text);
    const group = groups[field];
    return group ? t(`${group}.${text}`, { defaultValue: text }) : text;
  };

  return { name, value };
}
