import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useShared } from './words';

const subscribe = (changed: () => void) => onlineManager.subscribe(changed);

export const useOnline = () => useSyncExternalStore(subscribe, () => onlineManager.isOnline());

/** Says that the network is down, and that nothing typed is lost. */
export function OfflineBanner() {
  const say = useShared();
  const online = useOnline();
  const queries = useQueryClient();
  if (online) return null;
  const retry = () => {
    onlineManager.setOnline(navigator.onLine);
    void queries.invalidateQueries();
  };
  return (
    <div className="banner" role="status">
      <strong>{say('offline.title')}</strong> {say('offline.text')}
      <Button size="small" onClick={retry}>{say('offline.retry')}</Button>
    </div>
  );
}
