import { CloseCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import type { TextFinding } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useWords } from './words';

const LOOK = {
  ERROR: { look: 'bad', icon: <CloseCircleOutlined aria-hidden /> },
  WARNING: { look: 'warn', icon: <ExclamationCircleOutlined aria-hidden /> },
  HINT: { look: 'info', icon: <InfoCircleOutlined aria-hidden /> },
} as const;

/** What is wrong at a place, what to do about it and by which clause. */
export function Findings({ findings, onGo }: { findings: TextFinding[]; onGo?: (finding: TextFinding) => void }) {
  const say = useWords();
  const choose = useChoose();
  if (findings.length === 0) return null;
  return (
    <ul className="findings plain-list">
      {findings.map((finding, index) => {
        const { look, icon } = LOOK[finding.severity];
        const words = <><span>{choose(finding)}</span>{finding.clause && <small className="clause">{finding.clause}</small>}</>;
        return (
          <li key={`${finding.code} ${index}`} className={`finding finding-${look}`}>
            <span className={`badge badge-${look}`}>{icon}{say(`severity.${finding.severity}`)}</span>
            {onGo ? <button type="button" className="finding-go" onClick={() => onGo(finding)}>{words}</button> : <span className="finding-words">{words}</span>}
          </li>
        );
      })}
    </ul>
  );
}
