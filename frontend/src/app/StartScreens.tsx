import { Button } from '@mantine/core';
import { IconDoorExit, IconPlugConnectedX, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark, SiltLayers } from '@/shared/ui/Brand';
import { Message } from '@/shared/ui/States';
import classes from './StartScreens.module.css';

export function FullPage({ children }: { children: ReactNode }) {
  return (
    <main className={classes.page} id="main">
      <div className={classes.card}>
        <div className={classes.brand}>
          <BrandMark size={34} />
          <h1 className={classes.name}>Phù Sa</h1>
        </div>
        {children}
      </div>
      <SiltLayers className={classes.layers} />
    </main>
  );
}

export function SignedOut({ onSignIn }: { onSignIn: () => void }) {
  const { t } = useTranslation();
  return (
    <FullPage>
      <Message icon={<IconDoorExit size={26} stroke={1.5} aria-hidden />} title={t('start.signedOut.title')} action={<Button onClick={onSignIn}>{t('start.signIn')}</Button>}>
        {t('start.signedOut.text')}
      </Message>
    </FullPage>
  );
}

export function StartFailure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <FullPage>
      <Message
        role="alert"
        icon={<IconPlugConnectedX size={26} stroke={1.5} aria-hidden />}
        title={t('start.failure.title')}
        action={<Button onClick={() => location.assign('/')}>{t('common.retry')}</Button>}
      >
        {t('start.failure.text')}
        <div className={classes.detail}>{error instanceof Error ? error.message : String(error)}</div>
      </Message>
    </FullPage>
  );
}

/** Signed in, but nobody has given this account anything to do yet. */
export function NoRole({ username, onSignOut }: { username: string; onSignOut: () => void }) {
  const { t } = useTranslation();
  return (
    <FullPage>
      <Message
        icon={<IconUserQuestion size={26} stroke={1.5} aria-hidden />}
        title={t('start.noRole.title')}
        action={
          <Button variant="default" onClick={onSignOut}>
            {t('account.signOut')}
          </Button>
        }
      >
        {t('start.noRole.text', { username })}
      </Message>
    </FullPage>
  );
}
