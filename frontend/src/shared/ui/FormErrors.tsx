import { useTranslation } from 'react-i18next';
import { isApiError } from '../api';
import { Notice } from './Notice';

/** Why the server refused, all violations at once; field errors also stand at their fields. */
export function FormErrors({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = isApiError(error) ? error.problem : null;
  const offline = problem?.status === 0;
  const title = offline ? t('state.offline.title') : (problem?.title ?? t('state.failed.title'));
  const detail = offline ? t('state.offline.text') : problem?.detail;
  return (
    <Notice tone="bad" title={title}>
      {detail && detail !== title && <div>{detail}</div>}
      {problem?.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((one, index) => (
            <li key={index}>{one.message ?? one.code}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
