import { Button, Code, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Notice } from '@/shared/ui/Notice';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { ledgerQuery, useVerifyLedger } from '../api/timeline';
import { LedgerEntries } from '../components/LedgerEntries';

export function LedgerPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('ledger.title')} description={t('ledger.description')}>
      <VerifyCard />
      <Section title={t('ledger.entries')}>
        <AllEntries />
      </Section>
    </Page>
  );
}

function VerifyCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const verify = useVerifyLedger();
  const result = verify.data;
  return (
    <Section
      title={t('ledger.verifyTitle')}
      description={t('ledger.verifyText')}
      actions={
        <Button leftSection={<IconShieldCheck size={17} aria-hidden />} loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('ledger.verify')}
        </Button>
      }
    >
      <Stack gap="xs" aria-live="polite">
        <FormErrors error={verify.error} />
        {result?.intact && (
          <Notice tone="good" title={t('ledger.intact', { count: format.number(result.entries ?? 0) })}>
            {result.head && (
              <>
                {t('ledger.head', { sequence: format.number(result.head.sequence ?? 0) })} <Code>{result.head.hash}</Code>
              </>
            )}
          </Notice>
        )}
        {result && !result.intact && (
          <Notice tone="bad" title={t('ledger.broken', { sequence: result.firstBroken })}>
            {result.reason}
          </Notice>
        )}
      </Stack>
    </Section>
  );
}

function AllEntries() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(ledgerQuery());
  if (query.isPending) return <LoadingRows />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const entries = query.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <Message title={t('ledger.noEntries')} />;
  return <LedgerEntries withSubject entries={entries} hasMore={query.hasNextPage} loadingMore={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />;
}
