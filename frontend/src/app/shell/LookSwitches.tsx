import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/shared/format/number';
import { switchLanguage } from '@/shared/i18n';
import classes from './LookSwitches.module.css';

const languages: { value: Language; short: string; name: string }[] = [
  { value: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { value: 'en', short: 'EN', name: 'English' },
];

/** Texts of the API follow the language too, so what is cached is asked for again. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const queryClient = useQueryClient();
  const change = async (language: Language) => {
    await switchLanguage(language);
    await queryClient.invalidateQueries();
  };
  return (
    <div role="group" aria-label={t('look.language')} className={classes.languages}>
      {languages.map(({ value, short, name }) => (
        <button key={value} type="button" lang={value} aria-label={`${short} – ${name}`} aria-pressed={i18n.language === value} className={classes.language} onClick={() => void change(value)}>
          {short}
        </button>
      ))}
    </div>
  );
}

export function ThemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = t(dark ? 'look.light' : 'look.dark');
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
      {dark ? <IconSun size={19} stroke={1.6} aria-hidden /> : <IconMoon size={19} stroke={1.6} aria-hidden />}
    </ActionIcon>
  );
}
