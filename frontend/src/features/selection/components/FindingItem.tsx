import { useTranslation } from 'react-i18next';
import { useFigure, useFormat } from '@/shared/format/useFormat';
import { LawLine } from '@/shared/ui/LawLine';
import type { CooperativeModel } from '@/shared/api';
import type { Fact, Finding } from '../api/model';
import { FindingTag } from './tags';
import classes from './WhyPanel.module.css';

/** One condition: the result, the values it saw and where they came from, the law, and the way out. */
export function FindingItem({ finding, models }: { finding: Finding; models: CooperativeModel[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remedy = format.language === 'en' ? (finding.remedyEn ?? finding.remedyVi) : finding.remedyVi;
  return (
    <li className={classes.item} data-result={finding.result}>
      <div className={classes.itemHead}>
        <span className={classes.name}>{format.name(finding)}</span>
        <FindingTag result={finding.result} />
      </div>
      <LawLine law={finding.law} />
      {finding.note && <div className={classes.source}>{finding.note}</div>}
      {!finding.confirmed && <div className={classes.source}>{t('finding.unconfirmed')}</div>}
      {finding.values.length > 0 && <Values finding={finding} models={models} />}
      {finding.missing.length > 0 && (
        <div className={classes.remedy}>
          {t('finding.missing')}
          <ul className={classes.missing}>
            {finding.missing.map((one) => (
              <li key={`${one.fact}:${one.year ?? ''}`}>
                {format.name(one)}
                {one.year && ` (${one.year})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(finding.result === 'FAIL' || finding.result === 'UNKNOWN') && remedy && (
        <div className={classes.remedy}>
          <strong>{t('finding.remedy')}</strong> {remedy}
        </div>
      )}
    </li>
  );
}

/** Facts of the register that are codes, and where their words stand. */
const WORDS: Record<string, string> = { kind: 'kind', status: 'cooperativeStatus', sector: 'sector', operatingLaw: 'operatingLaw' };

function Values({ finding, models }: { finding: Finding; models: CooperativeModel[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigure();
  const words = ({ fact, value, unit }: Fact) => {
    const model = fact === 'modelCode' ? models.find((one) => one.code === value) : undefined;
    if (model) return format.name(model);
    const list = WORDS[fact];
    return list && value ? t(`${list}.${value}`, { defaultValue: value }) : figure(value, unit);
  };
  return (
    <table className={classes.values}>
      <thead>
        <tr>
          <th scope="col">{t('finding.value')}</th>
          <th scope="col">{t('finding.period')}</th>
          <th scope="col" className={classes.figure}>
            {t('finding.seen')}
          </th>
        </tr>
      </thead>
      <tbody>
        {finding.values.map((value) => (
          <tr key={`${value.fact}:${value.year ?? ''}`}>
            <td>
              {format.name(value)}
              {value.source && <div className={classes.source}>{t(`factSource.${value.source}`, { defaultValue: value.source })}</div>}
            </td>
            <td>{value.year ?? '—'}</td>
            <td className={classes.figure}>{words(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
