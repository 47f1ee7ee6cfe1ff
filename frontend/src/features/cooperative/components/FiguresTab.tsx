import { Button, Group, NumberInput, Popover, ScrollArea, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnualReport, Cooperative, Indicator } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFigure, useFormat } from '@/shared/format/useFormat';
import { Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { annualReportsQuery, figureOf } from '../api/annualReports';
import { AnnualReportDrawer } from './AnnualReportDrawer';
import classes from './FiguresTab.module.css';

interface FiguresTabProps {
  cooperative: Cooperative;
  indicators: Indicator[];
}

/** The figures of each year side by side: what changed shows at a glance, what is missing too. */
export function FiguresTab({ cooperative, indicators }: FiguresTabProps) {
  const { t } = useTranslation();
  const { may } = useAccess();
  const reports = useQuery(annualReportsQuery(cooperative.id));
  const [editing, setEditing] = useState<number | null>(null);
  const editable = may('ANNUAL_REPORT_WRITE');
  if (reports.isPending) return <LoadingRows />;
  if (reports.isError) return <ErrorState error={reports.error} onRetry={() => void reports.refetch()} />;
  const years = reports.data.items.toSorted((a, b) => a.year - b.year);
  return (
    <Section flush title={t('figures.title')} description={t('figures.description')} actions={editable ? <AddYear taken={years.map((one) => one.year)} onAdd={setEditing} /> : undefined}>
      {years.length === 0 ? (
        <Message title={t('figures.none')}>{t('figures.noneText')}</Message>
      ) : (
        <FiguresTable years={years} indicators={indicators} onEdit={editable ? setEditing : undefined} />
      )}
      {editing !== null && (
        <AnnualReportDrawer key={editing} cooperativeId={cooperative.id} year={editing} report={years.find((one) => one.year === editing) ?? null} indicators={indicators} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

function FiguresTable({ years, indicators, onEdit }: { years: AnnualReport[]; indicators: Indicator[]; onEdit?: (year: number) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigure();
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, 'aria-label': t('figures.title'), role: 'region' }}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('figures.indicator')}</th>
            {years.map((report) => (
              <th key={report.id} scope="col" className={classes.number}>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {report.year}
                  {onEdit && (
                    <Button variant="subtle" size="compact-xs" className="no-print" onClick={() => onEdit(report.year)} leftSection={<IconPencil size={13} aria-hidden />} aria-label={t('figures.edit', { year: report.year })}>
                      {t('common.edit')}
                    </Button>
                  )}
                </Group>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.code}>
              <th scope="row">
                {format.name(indicator)}
                {indicator.law && <span className={classes.law}>{indicator.law}</span>}
              </th>
              {years.map((report) => {
                const value = figureOf(report, indicator.code);
                return (
                  <td key={report.id} className={classes.number} data-loss={String(value).startsWith('-') || undefined}>
                    {figure(value, indicator.unit)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

const THIS_YEAR = new Date().getFullYear();

function AddYear({ taken, onAdd }: { taken: number[]; onAdd: (year: number) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [year, setYear] = useState<number>(() => firstFree(taken));
  const valid = Number.isInteger(year) && year >= 2000 && year <= THIS_YEAR;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(!open)}>
          {t('figures.addYear')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <NumberInput label={t('figures.year')} value={year} onChange={(value) => setYear(Number(value))} min={2000} max={THIS_YEAR} allowDecimal={false} w={110} />
          <Button
            disabled={!valid}
            onClick={() => {
              setOpen(false);
              onAdd(year);
            }}
          >
            {t('figures.enter')}
          </Button>
        </Group>
        {taken.includes(year) && (
          <Text size="xs" c="dimmed" mt={6}>
            {t('figures.yearTaken')}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function firstFree(taken: number[]): number {
  let year = THIS_YEAR - 1;
  while (taken.includes(year) && year > 2000) year -= 1;
  return year;
}
