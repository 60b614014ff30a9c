import { SearchOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useShared } from '../app/words';

/** The one search box, in sight on every page but that of the search itself. */
export function HeaderSearch() {
  const say = useShared();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [q, setQ] = useState('');
  if (pathname === '/search') return null;
  const go = () => {
    if (!q.trim()) return;
    void navigate(`/search?${new URLSearchParams({ q: q.trim() })}`);
    setQ('');
  };
  return (
    <form className="head-search" role="search" onSubmit={(event) => { event.preventDefault(); go(); }}>
      <input type="search" value={q} maxLength={500} aria-label={say('search.header')} placeholder={say('nav.search')} onChange={(event) => setQ(event.target.value)} />
      <button type="submit" aria-label={say('nav.search')}><SearchOutlined aria-hidden /></button>
    </form>
  );
}
