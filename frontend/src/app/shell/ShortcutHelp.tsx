import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ShortcutHelp.module.css';

const shortcuts = [
  { key: '/', text: 'shortcut.search' },
  { key: 'j', text: 'shortcut.down' },
  { key: 'k', text: 'shortcut.up' },
  { key: 'Enter', text: 'shortcut.open' },
  { key: '?', text: 'shortcut.help' },
];

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('shortcut.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <dl className={classes.list}>
        {shortcuts.map(({ key, text }) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
