import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/shared/api';
import { Section } from '@/shared/ui/Page';
import type { ImportPageProps } from '../pages/ImportPage';
import { EncodingCard } from './EncodingCard';
import { ImportConfirm } from './ImportConfirm';
import { ImportRows } from './ImportRows';
import { RecognisedTable } from './RecognisedTable';

/** What was recognised and what would happen; nothing has been written yet. */
export function ImportPreview({ run, importId, action, onAction, indicators }: Omit<ImportPageProps, 'jobProgress'> & { run: Import }) {
  const { t } = useTranslation();
  const legacy = run.encoding === 'TCVN3' || run.encoding === 'VNI';
  const [lettersConfirmed, setLettersConfirmed] = useState(false);
  return (
    <Stack gap="md">
      {legacy && <EncodingCard run={run} importId={importId} confirmed={lettersConfirmed} onConfirm={setLettersConfirmed} />}
      <Section flush title={t('intake.rows')} description={t('intake.nothingWritten')}>
        <ImportRows run={run} importId={importId} action={action} onAction={onAction} />
      </Section>
      <RecognisedTable run={run} indicators={indicators} />
      <ImportConfirm run={run} importId={importId} lettersPending={legacy && !lettersConfirmed} />
    </Stack>
  );
}
