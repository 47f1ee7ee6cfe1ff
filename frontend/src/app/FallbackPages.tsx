import { Button } from '@mantine/core';
import { IconCompassOff } from '@tabler/icons-react';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, Message } from '@/shared/ui/States';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('state.notFound.title')}>
      <Section>
        <Message
          icon={<IconCompassOff size={26} stroke={1.5} aria-hidden />}
          title={t('state.notFound.heading')}
          action={
            <Button component={Link} to="/">
              {t('state.notFound.action')}
            </Button>
          }
        >
          {t('state.notFound.text')}
        </Message>
      </Section>
    </Page>
  );
}

export function UnexpectedErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('state.failed.title')}>
      <Section>
        <ErrorState error={error} onRetry={retry} />
      </Section>
    </Page>
  );
}
