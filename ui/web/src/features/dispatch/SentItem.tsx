import { CheckCircleOutlined, ClockCircleOutlined, RollbackOutlined, SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import type { SentView } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SignatureBadge } from '../../components/SignaturePanel';
import { WhenText } from '../../components/WhenText';
import { useWords } from './words';

const LOOK = {
  SENT: { look: 'plain', icon: <SendOutlined aria-hidden /> },
  ARRIVED: { look: 'info', icon: <ClockCircleOutlined aria-hidden /> },
  ACKNOWLEDGED: { look: 'ok', icon: <CheckCircleOutlined aria-hidden /> },
  RETURNED: { look: 'bad', icon: <RollbackOutlined aria-hidden /> },
} as const;
const LAMP = { GREEN: 'plain', YELLOW: 'warn', RED: 'bad' } as const;

/** What became of the document at one recipient. */
export function SentItem({ document, sent, mayUrge }: { document: string; sent: SentView; mayUrge: boolean }) {
  const say = useWords();
  const urge = useAction((_: string, key) =>
    api.post<SentView>('/api/documents/{id}/consignments/{consignment}/urge', { path: { id: document, consignment: sent.id }, body: {}, key }), { touches: ['document'] });
  const { look, icon } = LOOK[sent.status];
  const waiting = sent.status === 'ARRIVED';
  const lamp = waiting && (sent.lamp === 'GREEN' || sent.lamp === 'YELLOW' || sent.lamp === 'RED') ? sent.lamp : null;
  return (
    <li className="sent-item">
      <div className="row">
        <strong>{sent.recipientName ?? sent.recipient}</strong>
        <span className={`badge badge-${look}`}>{icon}{say(`sent.status.${sent.status}`)}</span>
        {lamp && lamp !== 'GREEN' && <span className={`badge badge-${LAMP[lamp]}`}>{say(`sent.lamp.${lamp}`)}</span>}
        {sent.answerSignature && <SignatureBadge signature={sent.answerSignature} />}
        {(sent.urged ?? 0) > 0 && <span className="quiet">{say('sent.urged', { n: sent.urged! })}</span>}
        {waiting && mayUrge && <Button size="small" loading={urge.isPending} onClick={() => urge.mutate(sent.id)}>{say('sent.urge')}</Button>}
      </div>
      <div className="row quiet">
        <span>{say(sent.status === 'SENT' ? 'sent.left' : 'sent.at')} <WhenText at={sent.sentAt} /></span>
        {sent.answeredAt && <span>{say(`sent.status.${sent.status}`)} <WhenText at={sent.answeredAt} /></span>}
        {sent.answeredBy && <span>{say('sent.by')} {sent.answeredBy.name}（{sent.answeredBy.unit}）</span>}
        {sent.registerNumber && <span>{say('sent.register')} {sent.registerNumber}</span>}
        {sent.receiptStatus && <span>{say(`sent.receipt.${sent.receiptStatus}`)}</span>}
      </div>
      {sent.returnReason && <p className="sent-reason">{say('sent.reason')}：{sent.returnReason}</p>}
      {sent.reply && (
        <div className="row">
          <span>{say('sent.reply')} {sent.reply.number} <WhenText at={sent.reply.at} /></span>
          {sent.reply.consignment && <Link to={`/consignments/${sent.reply.consignment}`}>{say('sent.replyOpen')}</Link>}
        </div>
      )}
      {urge.error && <ProblemAlert error={urge.error} />}
    </li>
  );
}
