import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Permission } from '../api';
import { Page, Section } from '../ui/Page';
import { NoPermission } from '../ui/States';
import { useAccess } from './AccessContext';

/** The server decides; this only spares the visitor a screen full of refusals. */
export function Guarded({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { t } = useTranslation();
  const { may } = useAccess();
  if (may(permission)) return children;
  return (
    <Page title={t('state.forbidden.title')}>
      <Section>
        <NoPermission />
      </Section>
    </Page>
  );
}
