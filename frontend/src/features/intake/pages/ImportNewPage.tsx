import { Button, Group, List, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Page, Section } from '@/shared/ui/Page';
import { useUpload } from '../api/imports';
import { FileDrop, isAccepted } from '../components/FileDrop';
import { WizardSteps } from '../components/WizardSteps';

export function ImportNewPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string | null>(null);
  const upload = useUpload();

  const choose = (chosen: File) => {
    const fine = isAccepted(chosen);
    setFile(fine ? chosen : null);
    setError(fine ? null : t('intake.wrongKind', { name: chosen.name }));
    upload.reset();
  };
  const check = () => {
    if (!file) return;
    upload.mutate(
      { file, dryRun: true, onError: 'skip-rows', encoding: 'auto' },
      { onSuccess: (job) => void navigate({ to: '/imports/$importId', params: { importId: job.id } }) },
    );
  };
  return (
    <Page narrow title={t('intake.title')} back={{ to: '/imports', label: t('intake.history') }}>
      <WizardSteps current="choose" />
      <Section>
        <Stack gap="md">
          <FileDrop file={file} error={error} onChoose={choose} />
          <FormErrors error={upload.error} />
          <Group justify="flex-end">
            <Button disabled={!file} loading={upload.isPending} onClick={check}>
              {t('intake.check')}
            </Button>
          </Group>
        </Stack>
      </Section>
      <Section title={t('intake.hintsTitle')}>
        <List spacing={6} size="sm">
          {(['title', 'key', 'names', 'units', 'letters', 'safe'] as const).map((hint) => (
            <List.Item key={hint}>{t(`intake.hint.${hint}`)}</List.Item>
          ))}
        </List>
      </Section>
    </Page>
  );
}
