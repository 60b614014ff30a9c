import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { useLanguage } from '../app/i18n';
import { useShared } from '../app/words';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Why something was refused or did not work: the sentence in the reader's language, and the code to name on the telephone. */
export function ProblemAlert({ error, onRetry }: Props) {
  const say = useShared();
  const language = useLanguage();
  const problem = error instanceof Problem ? error : null;
  return (
    <Alert
      role="alert"
      showIcon
      type={problem && problem.status < 500 && problem.status !== 0 ? 'warning' : 'error'}
      title={problem ? problem.words[language] : say('broken.text')}
      description={problem && <small>{say('refused.code')}: <code>{problem.code}</code></small>}
      action={onRetry && <Button size="small" onClick={onRetry}>{say('refused.again')}</Button>}
    />
  );
}
