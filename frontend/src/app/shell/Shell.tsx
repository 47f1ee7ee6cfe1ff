import { ActionIcon, Burger } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '@/shared/auth/AccessContext';
import { BrandMark } from '@/shared/ui/Brand';
import { DemonstrationBanner } from './DemonstrationBanner';
import { LanguageSwitch, ThemeSwitch } from './LookSwitches';
import { Navigation } from './Navigation';
import { ShortcutKeys } from './ShortcutKeys';
import classes from './Shell.module.css';

// Menus bring the positioning engine along; the first screen does not wait for it.
const AccountMenu = lazy(() => import('@/features/identity/components/AccountMenu').then((module) => ({ default: module.AccountMenu })));

export function Shell() {
  const { t } = useTranslation();
  const { me } = useAccess();
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const tight = useMediaQuery('(max-width: 75em)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useLocalStorage<boolean | null>({ key: 'phusa.narrowNavigation', defaultValue: null, getInitialValueInEffect: false });
  const narrow = chosen ?? tight;
  useFocusOnArrival();
  useEscape(open, () => setOpen(false));
  const Toggle = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes.frame} data-narrow={narrow || undefined}>
      <a href="#main" className="skip-link">
        {t('nav.skip')}
      </a>
      {open && <div className={classes.veil} onClick={() => setOpen(false)} aria-hidden />}
      <div className={classes.navigation} id="navigation" data-open={open || undefined} inert={phone && !open}>
        <Navigation narrow={narrow && !phone} onFollow={() => setOpen(false)} />
      </div>
      <div className={classes.column}>
        <header className={classes.header} data-demonstration={me.demonstration || undefined}>
          <div className={classes.bar}>
            {phone ? (
              <>
                <Burger opened={open} onClick={() => setOpen(!open)} size="sm" aria-label={t('nav.toggle')} aria-expanded={open} aria-controls="navigation" />
                <span className={classes.brand} aria-hidden>
                  <BrandMark size={26} /> Phù Sa
                </span>
              </>
            ) : (
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t(narrow ? 'nav.widen' : 'nav.narrow')} onClick={() => setChosen(!narrow)}>
                <Toggle size={20} stroke={1.5} aria-hidden />
              </ActionIcon>
            )}
            <span className={classes.space} />
            <LanguageSwitch />
            <ThemeSwitch />
            <Suspense fallback={<span className={classes.account} />}>
              <AccountMenu />
            </Suspense>
          </div>
          {me.demonstration && <DemonstrationBanner />}
        </header>
        <main id="main" tabIndex={-1} className={classes.main}>
          {me.demonstration && <p className={`only-print ${classes.printMark}`}>{t('demonstration.banner')}</p>}
          <Outlet />
        </main>
      </div>
      <ShortcutKeys />
    </div>
  );
}

function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onEscape();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** A new screen begins at its title for those who do not see it arrive. */
function useFocusOnArrival(): void {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current && pathname && previous.current !== pathname) {
      (document.getElementById('page-title') ?? document.getElementById('main'))?.focus({ preventScroll: true });
    }
    previous.current = pathname;
  }, [pathname]);
}
