import { IconFlask2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './DemonstrationBanner.module.css';

/** While invented records are loaded, every screen says so. */
export function DemonstrationBanner() {
  const { t } = useTranslation();
  return (
    <div className={classes.banner} role="note">
      <IconFlask2 size={15} stroke={1.8} aria-hidden />
      <strong>{t('demonstration.title')}</strong>
      <span className={classes.text}>{t('demonstration.text')}</span>
    </div>
  );
}
