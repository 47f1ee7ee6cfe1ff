import type { TFunction } from 'i18next';
import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import classes from './AccountMenu.module.css';

/** Who is signed in, in which roles and over what; and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { me, session } = useAccess();
  return (
    <Menu width={290} position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.target} aria-label={`${initials(me.name)} – ${t('account.menu', { name: me.name })}`}>
          <Avatar size={30} radius="xl" color="river" variant="filled" aria-hidden>
            {initials(me.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <div className={classes.name}>{me.name}</div>
          <div className={classes.detail}>{me.email ?? me.username}</div>
          <ul className={classes.roles} aria-label={t('account.roles')}>
            {me.roles.map((grant, index) => (
              <li key={index}>
                {t(`role.${grant.role}`)}
                <span className={classes.detail}> · {scopeText(grant, t)}</span>
              </li>
            ))}
          </ul>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void session.signOut()}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const scopeText = (grant: Grant, t: TFunction): string => t(`scope.${grant.scope ?? 'CITY'}`, { count: grant.scopeIds?.length ?? 0 });

/** Vietnamese names end with the given name: that and the family name make the initials. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}
