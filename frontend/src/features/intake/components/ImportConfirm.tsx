import { Group, Radio, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { ActionButton } from '@/shared/ui/ActionButton';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Section } from '@/shared/ui/Page';
import { chosenFile } from '../api/chosenFiles';
import { useUpload, type OnError, type ReadAs } from '../api/imports';
import { FileDrop, isAccepted } from './FileDrop';

interface ImportConfirmProps {
  run: Import;
  importId: string;
  lettersPending: boolean;
}

/** The last look before writing: what to do with bad rows, and the button that says how many. */
export function ImportConfirm({ run, importId, lettersPending }: ImportConfirmProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const upload = useUpload();
  const remembered = chosenFile(importId);
  const [again, setAgain] = useState<File | null>(null);
  const [mistaken, setMistaken] = useState<string | null>(null);
  const [onError, setOnError] = useState<OnError>('reject-all');
  const started = useRef(false);
  const { counts } = run;
  const file = remembered?.file ?? again;
  const writes = counts.create + counts.update;
  const reason = reasonAgainst();

  function reasonAgainst(): string | null {
    if (writes === 0) return t('intake.nothingToWrite');
    if (counts.error > 0 && onError === 'reject-all') return t('intake.errorsBlock', { count: counts.error });
    if (lettersPending) return t('intake.lettersPending');
    return file ? null : t('intake.fileNeeded');
  }
  const start = () => {
    // A second click may come before the first one shows.
    if (!file || started.current) return;
    started.current = true;
    const encoding = (run.encoding?.toLowerCase() ?? 'auto') as ReadAs;
    upload.mutate(
      { file, dryRun: false, onError, encoding },
      { onError: () => (started.current = false), onSuccess: (job) => void navigate({ to: '/imports/$importId', params: { importId: job.id } }) },
    );
  };
  const choose = (chosen: File) => {
    const same = isAccepted(chosen) && chosen.name === run.fileName;
    setAgain(same ? chosen : null);
    setMistaken(same ? null : t('intake.otherFile', { name: run.fileName }));
  };
  return (
    <Section title={t('intake.confirm')}>
      <Stack gap="md">
        {counts.error > 0 && (
          <Radio.Group label={t('intake.onError.label', { count: counts.error })} value={onError} onChange={(value) => setOnError(value as OnError)}>
            <Stack gap={8} mt={8}>
              <Radio value="reject-all" label={t('intake.onError.reject-all')} description={t('intake.onError.reject-all-text')} />
              <Radio value="skip-rows" label={t('intake.onError.skip-rows', { count: counts.error })} description={t('intake.onError.skip-rows-text')} />
            </Stack>
          </Radio.Group>
        )}
        {!remembered && (
          <>
            <Text size="sm">{t('intake.fileGone', { name: run.fileName })}</Text>
            <FileDrop file={again} error={mistaken} onChoose={choose} />
          </>
        )}
        <FormErrors error={upload.error} />
        <Group justify="flex-end">
          <ActionButton disabledReason={reason} loading={upload.isPending} onClick={start}>
            {t('intake.start', { count: writes, figure: format.number(writes) })}
          </ActionButton>
        </Group>
      </Stack>
    </Section>
  );
}
