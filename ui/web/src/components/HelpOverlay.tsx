import { Modal } from 'antd';
import type { Place } from '../app/navigation';
import { useFocusBack } from '../app/focusBack';
import { useShared } from '../app/words';

/** The shortcuts, shown by `?`. */
export default function HelpOverlay({ places, onClose }: { places: Place[]; onClose: () => void }) {
  const say = useShared();
  useFocusBack();
  return (
    <Modal open title={say('help.title')} footer={null} onCancel={onClose}>
      <h2>{say('help.goto')}</h2>
      <dl className="pairs">
        {places.map((place) => (
          <div key={place.path} className="pair-row">
            <dt><kbd>g</kbd> {say('help.then')} <kbd>{place.key}</kbd></dt><dd>{say(place.words)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('help.list')}</h2>
      <dl className="pairs">
        <div className="pair-row"><dt><kbd>j</kbd></dt><dd>{say('help.down')}</dd></div>
        <div className="pair-row"><dt><kbd>k</kbd></dt><dd>{say('help.up')}</dd></div>
        <div className="pair-row"><dt><kbd>Enter</kbd></dt><dd>{say('help.open')}</dd></div>
        <div className="pair-row"><dt><kbd>/</kbd></dt><dd>{say('help.search')}</dd></div>
        <div className="pair-row"><dt><kbd>?</kbd></dt><dd>{say('help.this')}</dd></div>
        <div className="pair-row"><dt><kbd>Esc</kbd></dt><dd>{say('help.close')}</dd></div>
      </dl>
    </Modal>
  );
}
