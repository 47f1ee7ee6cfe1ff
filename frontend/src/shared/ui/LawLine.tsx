import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LawReference } from '../api';

/** Which rule says so, with the page it was read on. */
export function LawLine({ law }: { law?: LawReference | null }) {
  const { t } = useTranslation();
  if (!law?.document && !law?.source) return null;
  const url = /https?:\/\/\S+/.exec(law.source ?? '')?.[0];
  return (
    <Text size="sm" c="dimmed" component="div">
      {[law.document, law.article].filter(Boolean).join(', ')}
      {law.source && (
        <>
          {law.document && ' · '}
          {url ? (
            <Anchor href={url} target="_blank" rel="noreferrer" inherit underline="always">
              {t('criteria.source')}
            </Anchor>
          ) : (
            law.source
          )}
        </>
      )}
    </Text>
  );
}
