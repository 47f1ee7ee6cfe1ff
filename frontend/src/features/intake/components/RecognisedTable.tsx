import { ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportColumn, Import, Indicator } from '@/shared/api';
import { useFieldText } from '@/shared/format/useFieldText';
import { useFormat } from '@/shared/format/useFormat';
import { Section } from '@/shared/ui/Page';
import { StatusTag } from '@/shared/ui/StatusTag';
import classes from './Intake.module.css';

/** How the sheet was read: which column became which field, in which unit. */
export function RecognisedTable({ run, indicators }: { run: Import; indicators: Indicator[] }) {
  const { t } = useTranslation();
  const rows = run.headerRows?.length ? [...new Set(run.headerRows)].join('–') : '—';
  return (
    <Section flush title={t('intake.recognised')} description={t('intake.recognisedText', { sheet: run.sheet ?? '—', rows })}>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('intake.recognised') }}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('intake.column')}</th>
              <th scope="col">{t('intake.header')}</th>
              <th scope="col">{t('intake.field')}</th>
              <th scope="col">{t('intake.unit')}</th>
            </tr>
          </thead>
          <tbody>
            {run.columns.map((column) => (
              <tr key={column.column}>
                <td className="tabular">{column.column}</td>
                <td>{column.header}</td>
                <td>
                  <FieldName column={column} indicators={indicators} />
                  {column.note && <div className={classes.note}>{column.note}</div>}
                </td>
                <td>{column.unit ? t(`unit.${column.unit}`, { defaultValue: column.unit }) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  );
}

function FieldName({ column, indicators }: { column: ImportColumn; indicators: Indicator[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fieldText = useFieldText();
  if (!column.field) return <StatusTag tone="quiet">{t('intake.notImported')}</StatusTag>;
  const [kind, code, year] = column.field.split(':');
  if (kind === 'figure') {
    const indicator = indicators.find((one) => one.code === code);
    return t('intake.figureOfYear', { name: indicator ? format.name(indicator) : code, year: year ?? '—' });
  }
  return fieldText.name(column.field);
}
