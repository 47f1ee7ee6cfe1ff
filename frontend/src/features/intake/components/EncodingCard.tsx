import { Button, Checkbox, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/shared/api';
import { FactList } from '@/shared/ui/FactList';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Section } from '@/shared/ui/Page';
import { chosenFile } from '../api/chosenFiles';
import { useUpload, type ReadAs } from '../api/imports';

interface EncodingCardProps {
  run: Import;
  importId: string;
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

const others: ReadAs[] = ['unicode', 'tcvn3', 'vni'];

/** Letters of an old character set are never converted on a guess alone: a person reads the sample. */
export function EncodingCard({ run, importId, confirmed, onConfirm }: EncodingCardProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUpload();
  const chosen = chosenFile(importId);
  const readAs = (encoding: ReadAs) => {
    if (!chosen) return;
    upload.mutate(
      { file: chosen.file, dryRun: true, onError: 'skip-rows', encoding },
      { onSuccess: (job) => void navigate({ to: '/imports/$importId', params: { importId: job.id } }) },
    );
  };
  return (
    <Section title={t('intake.encoding.title', { encoding: run.encoding })} description={t('intake.encoding.text')}>
      {run.encodingSample && (
        <FactList
          facts={[
            { label: t('intake.encoding.before'), value: run.encodingSample.before },
            { label: t('intake.encoding.after'), value: <strong>{run.encodingSample.after}</strong> },
          ]}
        />
      )}
      <Checkbox mt="md" label={t('intake.encoding.confirm', { encoding: run.encoding })} checked={confirmed} onChange={(event) => onConfirm(event.currentTarget.checked)} />
      {chosen && (
        <Group gap="xs" mt="sm">
          <span>{t('intake.encoding.otherwise')}</span>
          {others
            .filter((encoding) => encoding.toUpperCase() !== run.encoding)
            .map((encoding) => (
              <Button key={encoding} size="xs" variant="default" loading={upload.isPending} onClick={() => readAs(encoding)}>
                {t('intake.encoding.readAs', { encoding: encoding === 'unicode' ? 'Unicode' : encoding.toUpperCase() })}
              </Button>
            ))}
        </Group>
      )}
      <FormErrors error={upload.error} />
    </Section>
  );
}
