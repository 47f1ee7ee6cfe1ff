import { Center, Loader } from '@mantine/core';
import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/features/identity/api/getMe';
import { AccessProvider } from '@/shared/auth/AccessContext';
import type { Session } from '@/shared/auth/session';
import { ErrorState } from '@/shared/ui/States';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';
import { FullPage, NoRole } from './StartScreens';

export function App({ session }: { session: Session }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <SignedIn session={session} />
    </QueryClientProvider>
  );
}

function SignedIn({ session }: { session: Session }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery());
  const queryClient = useQueryClient();
  const [router] = useState(() => createAppRouter(queryClient));
  if (me.isPending) {
    return (
      <Center mih="100dvh">
        <Loader type="dots" aria-label={t('common.loading')} />
      </Center>
    );
  }
  if (me.isError) {
    return (
      <FullPage>
        <ErrorState error={me.error} onRetry={() => void me.refetch()} />
      </FullPage>
    );
  }
  if (me.data.permissions.length === 0) {
    return <NoRole username={me.data.username ?? me.data.name} onSignOut={() => void session.signOut()} />;
  }
  return (
    <AccessProvider me={me.data} session={session}>
      <RouterProvider router={router} />
    </AccessProvider>
  );
}
