import { useTranslation } from 'react-i18next';
import { useMemo } from 'react';
import { formatDate, formatInstant, formatRelative } from './date';
import { formatExactMoney, formatMoney, formatNumber, formatPercent, type Language } from './number';

/** The formatters bound to the language of the interface. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(
    () => ({
      language,
      money: (value: string | number) => formatMoney(value, language),
      exactMoney: (value: string | number) => formatExactMoney(value, language),
      number: (value: string | number) => formatNumber(value, language),
      percent: (value: string | number) => formatPercent(value, language),
      date: formatDate,
      instant: formatInstant,
      relative: (value: string) => formatRelative(value, new Date(), language),
      /** The name in the reader's language out of a record that carries both. */
      name: (record: { nameVi: string; nameEn: string }) => (language === 'en' ? record.nameEn || record.nameVi : record.nameVi),
    }),
    [language],
  );
}

/** A figure with its unit as the indicator catalogue names it. */
export function useFigure() {
  const format = useFormat();
  const { t } = useTranslation();
  return (value: string | boolean | number | null | undefined, unit?: string): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean' || value === 'true' || value === 'false') {
      return String(value) === 'true' ? t('common.yes') : t('common.no');
    }
    if (unit === 'VND') return format.money(value);
    if (unit === 'PERCENT') return format.percent(value);
    const figure = format.number(value);
    return unit && unit !== 'COUNT' && unit !== 'NONE' ? `${figure} ${t(`unit.${unit}`, { defaultValue: '' })}`.trim() : figure;
  };
}
