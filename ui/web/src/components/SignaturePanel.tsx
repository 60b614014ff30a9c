import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Alert } from 'antd';
import type { Certificate, Signatures, SignatureStatus } from '../api/types';
import { useChoose } from '../app/i18n';
import { useShared } from '../app/words';
import { EmptyState } from './EmptyState';
import { WhenText, whenOf } from './WhenText';

export const holds = ({ status }: SignatureStatus) => status === 'VALID';

/** Whether a signature holds: in words, with an icon and in colour. */
export function SignatureBadge({ signature }: { signature: SignatureStatus }) {
  const say = useShared();
  const choose = useChoose();
  const good = holds(signature);
  return (
    <span className={`badge badge-${good ? 'ok' : 'bad'}`} title={choose(signature)}>
      {good ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{say(good ? 'signature.valid' : 'signature.invalid')}
    </span>
  );
}

/**
 * What the zone found when it verified the seal and the signed statements just now: one sentence first, then the details.
 *
 * @param sealOnly for whom the statements are none of their business; else they would read that there are none
 */
export function SignaturePanel({ signatures, sealOnly = false }: { signatures: Signatures; sealOnly?: boolean }) {
  const say = useShared();
  const choose = useChoose();
  const { seal, statements } = signatures;
  const nothing = !seal && signatures.statements.length === 0; // nothing is wrong yet
  return (
    <div className="stack">
      <Alert type={signatures.valid ? 'success' : nothing ? 'info' : 'error'} showIcon title={choose(signatures.verdict)} description={nothing ? undefined : say('signature.appearance')} />
      <section aria-label={say('signature.seal')}>
        <h3>{say('signature.seal')}</h3>
        {seal ? (
          <dl className="pairs">
            <dt>{say('signature.signer')}</dt><dd>{seal.signerName ?? '—'} <SignatureBadge signature={{ ...seal, status: seal.valid ? 'VALID' : seal.status }} /> {!seal.valid && choose(seal)}</dd>
            {seal.signedAt && <><dt>{say('signature.at')}</dt><dd><time dateTime={seal.signedAt}>{whenOf(seal.signedAt)}</time></dd></>}
            <dt>{say('signature.covers')}</dt><dd>{say(seal.coversWholeFile ? 'signature.coversWhole' : 'signature.coversPart')}</dd>
            <dt>{say('signature.count')}</dt><dd>{seal.signatures}</dd>
            {seal.certificate && <CertificatePairs certificate={seal.certificate} />}
          </dl>
        ) : <p className="quiet">{say('signature.noSeal')}</p>}
      </section>
      {!sealOnly && (
        <section aria-label={say('signature.statements')}>
          <h3>{say('signature.statements')}</h3>
          {statements.length === 0 && <EmptyState text={say('signature.noStatements')} />}
          <ul className="plain-list stack">
            {statements.map((one) => (
              <li key={one.id}>
                <div className="row">
                  <strong>{say(`signature.${one.what}`)}</strong>
                  {one.stepWords && <span>{choose(one.stepWords)}</span>}
                  <span>{one.who.name}（{one.who.unit}）</span>
                  <span className="quiet"><WhenText at={one.at} /></span>
                  {one.versionNo !== null && <span className="quiet">{say('signature.version', { n: one.versionNo })}</span>}
                </div>
                <div className="row"><SignatureBadge signature={one} />{!holds(one) && <span>{choose(one)}</span>}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function CertificatePairs({ certificate }: { certificate: Certificate }) {
  const say = useShared();
  return (
    <>
      <dt>{say('signature.subject')}</dt><dd>{certificate.subject}</dd>
      <dt>{say('signature.issuer')}</dt><dd>{certificate.issuer}</dd>
      <dt>{say('signature.period')}</dt><dd>{certificate.notBefore.slice(0, 10)} – {certificate.notAfter.slice(0, 10)}</dd>
      <dt>{say('signature.fingerprint')}</dt><dd><code>{certificate.sha256}</code></dd>
    </>
  );
}
