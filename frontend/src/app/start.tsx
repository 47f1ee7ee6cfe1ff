import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { configureClient } from '@/shared/api';
import { SIGNED_OUT_PATH, type Session } from '@/shared/auth/session';
import { loadConfig } from '@/shared/config';
import { chosenLanguage, startI18n } from '@/shared/i18n';
import { App } from './App';
import { Frame } from './Frame';
import { SignedOut, StartFailure } from './StartScreens';

const LAST_FORCED_SIGN_IN = 'phusa.signInAt';
const LOOP_GUARD_MILLISECONDS = 20_000;

/** Fetched beside the configuration and the texts, not one after the other. */
const createSession: Promise<() => Session> =
  import.meta.env.MODE === 'mock'
    ? import('@/mocks/session').then(({ mockSession }) => () => mockSession)
    : import('@/shared/auth/oidcSession').then(({ OidcSession }) => () => new OidcSession());

/** Language and configuration first, then who is here; only then the interface. */
export async function start(root: Root): Promise<void> {
  const render = (element: React.ReactNode) =>
    root.render(
      <StrictMode>
        <Frame>{element}</Frame>
      </StrictMode>,
    );
  await startI18n();
  try {
    const [create] = await Promise.all([createSession, loadConfig()]);
    const session = create();
    if (location.pathname === SIGNED_OUT_PATH) {
      render(<SignedOut onSignIn={() => void session.signIn('/')} />);
      return;
    }
    if (!(await signedIn(session))) return;
    configureClient({
      token: () => session.token(),
      language: chosenLanguage,
      onUnauthorized: () => void signInAgain(session),
    });
    render(<App session={session} />);
  } catch (error) {
    render(<StartFailure error={error} />);
  }
}

/** True when somebody is here; otherwise the browser is on its way to the sign-in page. */
async function signedIn(session: Session): Promise<boolean> {
  try {
    const returnTo = await session.resume();
    if (returnTo !== null) {
      history.replaceState(null, '', returnTo);
      return true;
    }
  } catch (error) {
    // A stale or repeated callback: start over once, then say so rather than turn in circles.
    if (!mayForceSignIn()) throw error;
    await session.signIn('/');
    return false;
  }
  await session.signIn(location.pathname + location.search);
  return false;
}

async function signInAgain(session: Session): Promise<void> {
  if (mayForceSignIn()) await session.signIn(location.pathname + location.search);
}

function mayForceSignIn(): boolean {
  const last = Number(sessionStorage.getItem(LAST_FORCED_SIGN_IN) ?? 0);
  if (Date.now() - last < LOOP_GUARD_MILLISECONDS) return false;
  sessionStorage.setItem(LAST_FORCED_SIGN_IN, String(Date.now()));
  return true;
}
