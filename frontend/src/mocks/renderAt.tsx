import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';
import { cssVariables, theme } from '@/app/theme';
import type { Me } from '@/shared/api';
import { AccessProvider } from '@/shared/auth/AccessContext';
import { me } from './data';
import { mockSession } from './session';

/** The real application at an address, with the mock API behind it and somebody signed in. */
export function renderAt(address: string, who: Me = me) {
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={queryClient}>
        <AccessProvider me={who} session={mockSession}>
          <RouterProvider router={router} />
        </AccessProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, router };
}
