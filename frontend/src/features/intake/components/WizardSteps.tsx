import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './WizardSteps.module.css';

const steps = ['choose', 'check', 'result'] as const;

export type WizardStep = (typeof steps)[number];

export function WizardSteps({ current }: { current: WizardStep }) {
  const { t } = useTranslation();
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('intake.steps')}>
      {steps.map((step, index) => (
        <li key={step} className={classes.step} data-done={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
          <span className={classes.number} aria-hidden>
            {index < at ? <IconCheck size={14} stroke={2.4} /> : index + 1}
          </span>
          <span className={classes.text}>{t(`intake.step.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
