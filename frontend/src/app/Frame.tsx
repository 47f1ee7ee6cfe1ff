import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { cssVariables, theme } from './theme';

const Notifications = lazy(() => import('@mantine/notifications').then((module) => ({ default: module.Notifications })));

/** The web server writes a fresh nonce into the page; style elements made at run time need it. */
const styleNonce = () =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';

/** The scroll lock under drawers and dialogs makes its style element by itself and looks for the nonce here. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

export function Frame({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} getStyleNonce={styleNonce} defaultColorScheme="auto">
      {children}
      <Suspense>
        <Notifications position="bottom-right" />
      </Suspense>
    </MantineProvider>
  );
}
