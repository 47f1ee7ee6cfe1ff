import { createContext, use, type ReactNode } from 'react';
import type { Me, Permission } from '../api';
import type { Session } from './session';

interface Access {
  me: Me;
  session: Session;
}

const AccessContext = createContext<Access | null>(null);

export function AccessProvider({ me, session, children }: Access & { children: ReactNode }) {
  return <AccessContext value={{ me, session }}>{children}</AccessContext>;
}

/** The signed-in account; rooms ask for permissions here and never look at roles. */
export function useAccess() {
  const access = use(AccessContext);
  if (!access) throw new Error('useAccess needs an AccessProvider above it');
  return {
    ...access,
    may: (permission: Permission) => access.me.permissions.includes(permission),
  };
}
