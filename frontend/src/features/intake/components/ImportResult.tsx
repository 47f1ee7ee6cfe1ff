import { Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { Notice } from '@/shared/ui/Notice';
import { Section } from '@/shared/ui/Page';
import type { ImportPageProps } from '../pages/ImportPage';
import { ImportRows } from './ImportRows';

/** What was done, row by row. */
export function ImportResult({ run, importId, action, onAction }: Omit<ImportPageProps, 'jobProgress'> & { run: Import }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { create, update, unchanged, error } = run.counts;
  const left = error;
  return (
    <Stack gap="md">
      {run.applied ? (
        <Notice tone={left > 0 ? 'warn' : 'good'} role="status" title={t('intake.applied')}>
          {t('intake.appliedText', { create: format.number(create), update: format.number(update), unchanged: format.number(unchanged) })}
          {left > 0 && ` ${t('intake.appliedLeft', { count: left, figure: format.number(left) })}`}
        </Notice>
      ) : (
        <Notice tone="bad" title={t('intake.rejected')}>
          {t('intake.rejectedText', { count: error, figure: format.number(error) })}
        </Notice>
      )}
      <Group gap="xs">
        <Button component={Link} to="/cooperatives">
          {t('intake.toRegister')}
        </Button>
        <Button component={Link} to="/imports/new" variant="default">
          {t('intake.another')}
        </Button>
      </Group>
      <Section flush title={t('intake.rows')}>
        <ImportRows run={run} importId={importId} action={action} onAction={onAction} />
      </Section>
    </Stack>
  );
}
