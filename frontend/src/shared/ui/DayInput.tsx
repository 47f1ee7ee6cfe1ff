import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

interface DayInputProps {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  onBlur?: () => void;
  error?: ReactNode;
  required?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A calendar day, typed or picked, always day first. */
export function DayInput({ required, value, ...rest }: DayInputProps) {
  const { t, i18n } = useTranslation();
  return <DateInput {...rest} value={value || null} withAsterisk={required} valueFormat="DD/MM/YYYY" placeholder={t('form.dayFormat')} locale={i18n.language} clearable clearButtonProps={{ 'aria-label': t('form.clearDay', { label: rest.label }) }} dateParser={parseDay} />;
}

/** Day first, as everybody here writes it; never the American order. */
export function parseDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text.trim();
  return dayjs(iso, 'YYYY-MM-DD', true).isValid() ? iso : null;
}
