import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccess } from '@/shared/auth/AccessContext';
import { BrandMark, SiltLayers } from '@/shared/ui/Brand';
import { destinations } from './navigation';
import classes from './Navigation.module.css';

export function Navigation({ narrow, onFollow }: { narrow: boolean; onFollow: () => void }) {
  const { t } = useTranslation();
  const { may } = useAccess();
  const groups = destinations
    .map((group) => ({ ...group, items: group.items.filter((item) => !item.permission || may(item.permission)) }))
    .filter((group) => group.items.length > 0);
  return (
    <nav aria-label={t('nav.main')} className={classes.frame} data-narrow={narrow || undefined}>
      <Link to="/" className={classes.brand} onClick={onFollow} aria-label="Phù Sa">
        <BrandMark size={32} />
        <span className={classes.name}>Phù Sa</span>
      </Link>
      <div className={classes.nav}>
        {groups.map((group, index) => (
          <div key={index} className={classes.group}>
            {group.text && <div className={classes.groupName}>{t(group.text)}</div>}
            {group.items.map(({ to, text, icon: Icon }) => (
              <Link key={to} to={to} className={classes.link} activeOptions={{ exact: to === '/' }} onClick={onFollow} aria-label={narrow ? t(text) : undefined} title={narrow ? t(text) : undefined}>
                <Icon size={19} stroke={1.6} aria-hidden />
                <span className={classes.text}>{t(text)}</span>
              </Link>
            ))}
          </div>
        ))}
      </div>
      <SiltLayers className={classes.layers} />
    </nav>
  );
}
